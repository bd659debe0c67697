import {textWidth} from "../../charts/text-width.ts";
import type {Answers} from "../../engine/answers.ts";
import {documentsOf} from "../../exhibits/rests-on.ts";
import {sourceLine} from "../../exhibits/source-line.ts";
import {plain, type Words} from "../../exhibits/words.ts";
import type {Reader} from "../../reader/reader.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {Spoken} from "../Spoken.tsx";
import type {Showing} from "./showing.ts";

/** What the two lines at the foot have room for, in pixels of their type. */
const foot = {room: 620, type: 12};

/** The documents of what is in sight, as many as there is room to name. */
export function SourcesAtFoot({
  showing: {exhibits},
  records,
}: {
  showing: Showing;
  records: readonly string[];
}) {
  const {reader} = useReader();
  const {answers} = useEngine();
  const seen = exhibits.flatMap(({exhibit}) => documentsOf(records, exhibit, answers));
  const all = exhibits.flatMap(({told}) => told.sources);
  const documents = [...new Set(seen.length > 0 ? seen : all)];
  if (documents.length === 0) return null;
  return (
    <p className="sources">
      <Spoken words={fitted(documents, answers, reader)} />
    </p>
  );
}

function fitted(documents: readonly string[], answers: Answers, reader: Reader): Words {
  const ways = [3, 2, 1].map((most) => sourceLine(documents, answers, reader, most));
  return ways.find((words) => textWidth(plain(words), foot.type) <= foot.room) ?? ways.at(-1)!;
}
