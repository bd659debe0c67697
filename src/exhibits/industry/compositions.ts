import {provinceCodes} from "virtual:provinces";
import {derivedId} from "../../domain/derived.ts";
import type {Answers} from "../../engine/answers.ts";
import {compositions, compositionQueries, uncomposed, type Split} from "../../model/compositions.ts";
import {crosswalk} from "../../queries/crosswalk.ts";
import type {Reader} from "../../reader/reader.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatShare} from "../../text/format.ts";
import {industryText} from "../../text/industry.ts";
import {cited} from "../cited.ts";
import {
  compositionFigures,
  compositionPanel,
  wholeName,
  type PublishedComposition,
} from "../composition-panel.ts";
import type {Built, Exhibit, Row, Table} from "../exhibit.ts";
import {shortName} from "../short-name.ts";
import {voice, type Voice} from "../voice.ts";
import {linked, say, type Words} from "../words.ts";
import {crosswalkPanel} from "./crosswalk.ts";

/** What is made up of types of award or brand; a type is not an industry. */
export const compositionTypes: Exhibit = {
  id: "composition-types",
  queries: compositionQueries,
  build(answers, reader) {
    const built = told("type", answers, reader);
    return {...built, title: missingWords(answers, reader) ?? built.title};
  },
};

/** What is made up of categories of industry, with the sector each published category falls into. */
export const compositionSectors: Exhibit = {
  id: "composition-sectors",
  queries: [...compositionQueries, crosswalk],
  build(answers, reader) {
    const built = told("category", answers, reader);
    return {
      ...built,
      charts: [...built.charts, crosswalkPanel(answers.rows(crosswalk), voice(answers, reader))],
    };
  },
};

// Whose industries were not published, and who published types instead; of the whole record, whichever provinces are chosen.
function missingWords(answers: Answers, reader: Reader): Words | null {
  const everyone = {...reader, regions: provinceCodes};
  const {names, language} = voice(answers, reader);
  const {missing, instead} = industryText[language].types;
  const without = uncomposed(answers, everyone).map(({programme}) => programme);
  if (without.length === 0) return null;
  const typed = new Set(compositions("type", answers, everyone).map(({whole}) => whole.programme));
  const listed = (programmes: readonly string[]) =>
    programmes
      .map((programme) => shortName(names.of("programme", programme)))
      .join(exhibitText[language].comma);
  const own = without.filter((programme) => typed.has(programme));
  return say(missing(listed(without)) + (own.length > 0 ? instead(listed(own)) : ""));
}

const texts = {type: "types", category: "sectors"} as const;

/** All compositions by one split, each its own bar of 100 %. */
function told(split: Split, answers: Answers, reader: Reader): Built {
  const speaker = voice(answers, reader);
  const text = industryText[reader.language][texts[split]];
  const found = compositions(split, answers, reader);
  // Whichever provinces are chosen.
  const everywhere = compositions(split, answers, {...reader, regions: provinceCodes});
  return {
    title: say(everywhere.length > 0 ? text.title(namesOf(everywhere, speaker)) : text.none),
    subtitle: say(text.subtitle),
    layout: "single",
    charts: found.map((one) => compositionPanel(one, answers, speaker)),
    apart: found.length === 0 ? [say(exhibitText[reader.language].nothing)] : [],
    summary: [],
    table: twin(found, text.caption, speaker),
    caveats: [],
    ...cited(found.flatMap(compositionFigures)),
  };
}

// Each programme once; what is of no programme by its metric.
function namesOf(found: readonly PublishedComposition[], {names, language}: Voice): string {
  const own = found.map(({whole: {programme, metric}}) =>
    programme ? shortName(names.of("programme", programme)) : names.of("metric", metric),
  );
  return [...new Set(own)].join(exhibitText[language].comma);
}

function twin(found: readonly PublishedComposition[], caption: string, speaker: Voice): Table {
  const {columns} = exhibitText[speaker.language];
  return {
    caption,
    columns: [columns.programme, columns.part, columns.sector, columns.value, columns.share],
    rows: found.flatMap((one) => rowsOf(one, speaker)),
  };
}

function rowsOf({whole, parts}: PublishedComposition, {names, amount}: Voice): Row[] {
  return parts.map(({figure, share}) => ({
    key: figure.observation,
    cells: [
      say(wholeName(whole, names)),
      say(names.member(figure)),
      say(figure.sector ? names.of("sector", figure.sector) : ""),
      amount(figure),
      linked(derivedId(share), formatShare(share.value)),
    ],
  }));
}
