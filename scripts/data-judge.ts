import {asked} from "./tables/asked.ts";
import {judgementCells} from "./tables/cells.ts";
import {command, printed} from "./tables/print.ts";
import {computed, readable} from "./tables/tables.ts";

await command(async (words) => {
  const wanted = asked(words, []);
  readable(wanted);
  const {judged} = await computed(wanted);
  return printed(judged(wanted.day), judgementCells, wanted.format);
});
