import type {Figure} from "../domain/figure.ts";
import type {Language} from "../domain/view.ts";
import {evidenceText} from "../text/evidence.ts";
import {exhibitText} from "../text/exhibit.ts";
import type {Table} from "./exhibit.ts";
import {recipients} from "./recipients.ts";
import type {Voice} from "./voice.ts";
import {say, type Words} from "./words.ts";

type Tell = (figure: Figure, speaker: Voice) => Words;

/** What a table may say of a figure, in one way wherever it says it. */
const cells = {
  region: ({region}, {names}) => say(names.of("region", region)),
  programme: ({programme}, {names}) => say(programme ? names.of("programme", programme) : ""),
  series: ({metric}, {names}) => say(names.of("metric", metric)),
  definition: ({definition}, {names}) => say(definition ? names.of("definition", definition) : ""),
  population: (figure, {language}) => say(recipients(figure, language)),
  batch: ({batch}, {names}) => say(batch ? names.of("batch", batch) : ""),
  date: ({as_of}, {on}) => on(as_of),
  announced: ({as_of}, {on}) => on(as_of),
  value: (figure, {amount}) => amount(figure),
  grade: ({grade}, {language}) => say(exhibitText[language].grade(grade)),
} satisfies Record<string, Tell>;

export type FigureColumn = keyof typeof cells;
type Titles = Partial<Record<FigureColumn, string>>;

/** A row a figure under these columns; `titles` where one is called otherwise here. */
export function figureTable(
  figures: readonly Figure[],
  {caption, columns, titles = {}}: {caption: string; columns: readonly FigureColumn[]; titles?: Titles},
  speaker: Voice,
): Table {
  return {
    caption,
    columns: columnTitles(columns, speaker.language, titles),
    rows: figures.map((figure) => ({
      key: figure.observation,
      cells: figureCells(figure, columns, speaker),
    })),
  };
}

/** The titles of these columns. */
export function columnTitles(
  columns: readonly FigureColumn[],
  language: Language,
  titles: Titles = {},
): string[] {
  const {population} = evidenceText[language].fields;
  const usual = {...exhibitText[language].columns, population};
  return columns.map((column) => titles[column] ?? usual[column]);
}

/** What these columns say of a figure. */
export function figureCells(figure: Figure, columns: readonly FigureColumn[], speaker: Voice): Words[] {
  return columns.map((column) => cells[column](figure, speaker));
}
