import type {Names} from "../../model/names.ts";
import type {CrosswalkRow} from "../../queries/crosswalk.ts";
import {industryText} from "../../text/industry.ts";
import type {Panel} from "../exhibit.ts";
import type {Voice} from "../voice.ts";
import {say} from "../words.ts";

/** Every published category text and the sector it falls into, folded away. */
export function crosswalkPanel(rows: readonly CrosswalkRow[], {language, names}: Voice): Panel {
  const text = industryText[language].sectors;
  const table = {
    caption: text.crosswalkNote,
    columns: text.crosswalkColumns,
    rows: rows.map(({category, sector, note_zh, note_en}) => ({
      key: category,
      cells: [
        say(categoryName(category, names)),
        say(names.of("sector", sector)),
        say((language === "zh" ? note_zh : note_en) ?? ""),
      ],
    })),
  };
  return {
    key: "crosswalk",
    heading: [],
    charts: [],
    after: [{kind: "fold", summary: text.crosswalk, notes: [{kind: "table", table}]}],
  };
}

// A category that no composition uses has no name of its own: it is shown as published.
function categoryName(category: string, names: Names): string {
  const code = `category/${category}`;
  const name = names.of("member", code);
  return name === code ? category : name;
}
