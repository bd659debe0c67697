import type {Composition} from "../domain/composition.ts";
import {derivedId} from "../domain/derived.ts";
import type {Figure} from "../domain/figure.ts";
import {provinceOf} from "../domain/region.ts";
import type {Answers} from "../engine/answers.ts";
import type {Names} from "../model/names.ts";
import {isClosed} from "../model/programmes.ts";
import type {CompositionPart} from "../queries/composition-parts.ts";
import {formatShare} from "../text/format.ts";
import {industryText} from "../text/industry.ts";
import type {Segment} from "./chart.ts";
import {note, type Panel} from "./exhibit.ts";
import {shortName} from "./short-name.ts";
import type {Voice} from "./voice.ts";
import {linked, phrase, say, type Words} from "./words.ts";

export type PublishedComposition = Composition<CompositionPart>;

/** One whole split into its published parts: a bar of 100 %, with every part in words below it. */
export function compositionPanel(found: PublishedComposition, answers: Answers, speaker: Voice): Panel {
  const {language, names, amount, date} = speaker;
  const {whole, parts, unpublished} = found;
  const text = industryText[language];
  const name = wholeName(whole, names);
  const about = `${names.of("metric", whole.metric)} · ${date(whole.as_of)}`;
  const closed = isClosed(whole.programme, answers) ? ` · ${text.historical(whole.as_of.slice(0, 4))}` : "";
  const rest = unpublished > 0 ? [say(text.restNote)] : [];
  return {
    key: `${whole.observation}/${parts[0]?.figure.breakdown}`,
    heading: phrase(text.whole, {name, amount: amount(whole)}),
    before: [note(say(about + closed))],
    charts: [
      {
        chart: {
          kind: "share",
          label: text.aria(name),
          operation: "composition",
          segments: segments(found, names, text.rest),
        },
      },
    ],
    after: [
      {kind: "list", tone: "parts", items: [...parts.map((part) => partWords(part, speaker)), ...rest]},
    ],
  };
}

/** What a composition stands on. */
export function compositionFigures({whole, parts}: PublishedComposition): Figure[] {
  return [whole, ...parts.map(({figure}) => figure)];
}

/** Region, programme and batch of a whole; the batch may name its programme. */
export function wholeName({region, programme, batch}: Figure, names: Names): string {
  const name = programme && names.of("programme", programme);
  const part = batch && names.of("batch", batch);
  return [names.of("region", region), name && part?.includes(shortName(name)) ? null : name, part]
    .filter(Boolean)
    .join(" · ");
}

function partWords({figure, share}: PublishedComposition["parts"][number], {names, amount}: Voice): Words {
  return [
    ...say(`${partName(figure, names)} `),
    ...amount(figure),
    ...say(" "),
    ...linked(derivedId(share), formatShare(share.value)),
  ];
}

// A category is named as published, with the harmonised sector it falls into.
function partName(figure: CompositionPart, names: Names): string {
  const published = names.member(figure);
  const sector = figure.sector && names.of("sector", figure.sector);
  return sector && sector !== published ? `${published} → ${sector}` : published;
}

function segments({whole, parts, unpublished}: PublishedComposition, names: Names, rest: string): Segment[] {
  const known = parts.map(({figure, share}, index): Segment => ({
    name: names.member(figure),
    share: share.value,
    label: names.label(figure),
    evidence: figure.observation,
    colour: `share:${provinceOf(whole.region)}:${figure.place ?? index}`,
  }));
  if (unpublished === 0) return known;
  return [...known, {name: rest, share: unpublished / whole.value, label: "", evidence: null, colour: null}];
}
