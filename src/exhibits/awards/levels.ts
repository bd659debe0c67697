import {provinceCodes} from "virtual:provinces";
import type {Figure} from "../../domain/figure.ts";
import {awardLevelQueries, awardLevels, type AwardLevel} from "../../model/award-levels.ts";
import {chosen, figuresOf, isChosen} from "../../model/figures.ts";
import {awardTotals} from "../../queries/award-totals.ts";
import type {Reader} from "../../reader/reader.ts";
import {awardsText} from "../../text/awards.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {cited} from "../cited.ts";
import {note, type Cell, type Exhibit, type Table} from "../exhibit.ts";
import {figureTable} from "../figure-table.ts";
import {recipients} from "../recipients.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, phrase, say, type Words} from "../words.ts";
import {sideBySide} from "./side-by-side.ts";

/** National, provincial, city and county awards of each province, newest total with its date. */
export const awardLevelsExhibit: Exhibit = {
  id: "award-levels",
  queries: awardLevelQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = awardsText[reader.language].levels;
    const figures = chosen(figuresOf(awardTotals, answers, reader), reader);
    const levels = awardLevels(answers, reader);
    const widest = widestOf(levels);
    return {
      title: titleOf(widest, speaker),
      subtitle: say(text.subtitle),
      layout: "single",
      charts: [
        {
          key: "levels",
          heading: [],
          before: [{kind: "table", table: levelTable(levels, reader, speaker)}],
          charts: [],
        },
      ],
      apart: [],
      summary: [],
      caveats: [],
      table: figureTable(
        figures,
        {
          caption: text.caption,
          columns: ["region", "series", "date", "value", "population", "grade"],
          titles: {series: text.level},
        },
        speaker,
      ),
      ...cited([...figures, ...widest.flatMap((level) => level.figures)]),
    };
  },
};

// The levels of which most provinces published a total, and which published none of them, whichever are chosen.
function titleOf(widest: readonly AwardLevel[], speaker: Voice): Words {
  const {language, names} = speaker;
  const text = awardsText[language].levels;
  if (widest.length === 0) return say(text.caption);
  const published = new Set(widest.flatMap(({figures}) => figures.map(({region}) => region)));
  const silent = provinceCodes.filter((region) => !published.has(region));
  const places = silent.map((region) => names.of("region", region)).join(exhibitText[language].comma);
  return joined(
    [
      ...widest.map((level) => levelWords(level, speaker)),
      places !== "" && text.silent.replace("{places}", places),
    ],
    text.semicolon,
  );
}

function widestOf(levels: readonly AwardLevel[]): AwardLevel[] {
  const placesOf = ({figures}: AwardLevel) => new Set(figures.map(({region}) => region)).size;
  const most = Math.max(0, ...levels.map(placesOf));
  return levels.filter((level) => placesOf(level) === most);
}

function levelWords({metric, figures}: AwardLevel, {language, names, amount, date}: Voice): Words {
  const {title, total} = awardsText[language].levels;
  const totals = provinceCodes.flatMap((region) => {
    const figure = figures.find((one) => one.region === region);
    return figure
      ? [
          phrase(total, {
            place: names.of("region", region),
            amount: amount(figure),
            year: date(figure.as_of.slice(0, 4)),
          }),
        ]
      : [];
  });
  return phrase(title, {
    level: names.of("metric", metric),
    totals: joined(totals, exhibitText[language].comma),
  });
}

function levelTable(found: readonly AwardLevel[], reader: Reader, speaker: Voice): Table {
  const {language, names} = speaker;
  const text = awardsText[language].levels;
  // Whose totals are all unknown is said in the title.
  const regions = reader.regions.filter((region) =>
    found.some(({figures}) => figures.some((figure) => figure.region === region)),
  );
  return {
    caption: text.caption,
    operation: "none",
    cards: "columns",
    columns: [text.level, ...regions.map((region) => ({title: names.of("region", region), region}))],
    rows: found.map(({metric, figures, pairs}) => ({
      key: metric,
      cells: [
        say(names.of("metric", metric)),
        ...regions.map((region) =>
          totals(
            figures.filter((figure) => figure.region === region),
            speaker,
          ),
        ),
      ],
      ...sideBySide(
        pairs.filter((pair) => [pair.a, pair.b].some(({region}) => isChosen(regions, region))),
        speaker,
      ),
    })),
  };
}

function totals(figures: readonly Figure[], {language, names, amount, date}: Voice): Cell {
  if (figures.length === 0) return say(awardsText[language].none, "absent");
  return figures.map((figure) => {
    const {definition, as_of} = figure;
    const about = [recipients(figure, language), definition && names.of("definition", definition)];
    return note(
      [
        ...amount(figure),
        ...say(about.filter(Boolean).join(exhibitText[language].comma), "small"),
        ...say(date(as_of), "small"),
      ],
      "plain",
    );
  });
}
