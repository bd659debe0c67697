import {operations} from "../src/domain/comparability.ts";
import {ActionableError} from "../src/domain/errors.ts";
import type {Language} from "../src/domain/view.ts";
import type {Table} from "../src/dataset/parse.ts";
import {commandsText} from "../src/text/commands.ts";
import {asked, choice} from "./tables/asked.ts";
import {comparabilityCells} from "./tables/cells.ts";
import {nearNames} from "../src/domain/near.ts";
import {command, printed} from "./tables/print.ts";
import {computed, readable} from "./tables/tables.ts";

await command(async (words) => {
  const wanted = asked(words, ["operation", "metric"]);
  const {day, format, language, own} = wanted;
  const operation = choice("operation", own["operation"] ?? "rank", operations, language);
  const metric = metricOf(own["metric"], readable(wanted), language);
  const rows = (await computed(wanted)).compared({operation, day, metric});
  if (rows.length === 0 && metric) process.stderr.write(`${commandsText[language].noPairs(metric)}\n`);
  return printed(rows, comparabilityCells, format);
});

function metricOf(written: string | undefined, tables: readonly Table[], language: Language): string | null {
  if (written === undefined) return null;
  const registered = tables.find(({resource}) => resource.name === "metrics")?.rows ?? [];
  const codes = registered.map((row) => String(row["metric"]));
  if (codes.includes(written)) return written;
  const {unknown, near} = commandsText[language];
  throw new ActionableError(unknown.metric(written), near(nearNames(written, codes).join(", ")));
}
