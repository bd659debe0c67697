import {textWidth} from "../../charts/text-width.ts";
import {cut} from "../../charts/wrap.ts";
import type {Answers} from "../../engine/answers.ts";
import {documentsOf} from "../../exhibits/rests-on.ts";
import {sourceLine} from "../../exhibits/source-line.ts";
import {plain, say, type Words} from "../../exhibits/words.ts";
import type {Reader} from "../../reader/reader.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {stageText} from "../../text/stage.ts";
import {Spoken} from "../Spoken.tsx";
import {documentsUnder, type Placed} from "./showing.ts";

/** What the two lines at the foot have room for, in pixels of their type. */
const room = 620;
const letters = {size: 12};

/** The documents of what is in sight, as many as there is room to name. */
export function SourcesAtFoot({placed, records}: {placed: Placed; records: readonly string[]}) {
  const {reader} = useReader();
  const {answers} = useEngine();
  const {exhibits} = placed.showing;
  const seen = new Set(exhibits.flatMap(({exhibit}) => documentsOf(records, exhibit, answers)));
  const documents = seen.size > 0 ? [...seen] : documentsUnder(placed);
  return <Sources placed={placed} named={fitted(documents, answers, reader)} />;
}

/** Where a slide is from: its documents; of a cover, how many the deck has; of words that somebody wrote, just that. */
export function Sources({placed, named}: {placed: Placed; named: Words}) {
  const {reader, language} = useReader();
  const {answers} = useEngine();
  const {allSources, ownWords} = stageText[language];
  const {layout, text} = placed.showing;
  const count = documentsUnder(placed).length;
  if (count === 0) return text.length > 0 && <p className="sources">{ownWords}</p>;
  const counted = [...say(allSources(count)), ...sourceLine([], answers, reader)];
  return (
    <p className="sources">
      <Spoken words={layout === "title" ? counted : named} />
    </p>
  );
}

function fitted(documents: readonly string[], answers: Answers, reader: Reader): Words {
  const ways = [3, 2, 1].map((most) => sourceLine(documents, answers, reader, most));
  return ways.find((words) => over(words) <= 0) ?? shortened(ways.at(-1)!);
}

function over(words: Words): number {
  return textWidth(plain(words), letters.size) - room;
}

// Of a single document too long a name is cut; it opens the record all the same.
function shortened(words: Words): Words {
  const width = (name: string) => textWidth(name, letters.size) - over(words);
  return words.map((span) =>
    span.evidence ? {...span, words: cut(span.words, width(span.words), letters)} : span,
  );
}
