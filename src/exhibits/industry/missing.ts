import {compositionQueries, uncomposed} from "../../model/compositions.ts";
import {searchedTo} from "../../model/searched-to.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {industryText} from "../../text/industry.ts";
import {cited} from "../cited.ts";
import type {Exhibit} from "../exhibit.ts";
import {voice} from "../voice.ts";
import {say} from "../words.ts";

/** The programmes whose make-up by industry was not published, and until when it was looked for. */
export const compositionMissing: Exhibit = {
  id: "composition-missing",
  queries: compositionQueries,
  build(answers, reader) {
    const missing = uncomposed(answers, reader);
    if (missing.length === 0) return null;
    const {names, language, date} = voice(answers, reader);
    const text = industryText[language].missing;
    const {columns} = exhibitText[language];
    const searched = date(searchedTo(answers, reader));
    return {
      title: say(text.title),
      subtitle: say(text.subtitle),
      layout: "single",
      charts: [],
      apart: missing.map(({programme}) => say(text.text(names.of("programme", programme), searched))),
      summary: [],
      table: {
        caption: text.title,
        columns: [columns.programme, columns.region, text.column],
        rows: missing.map(({programme, region}) => ({
          key: programme,
          cells: [
            say(names.of("programme", programme)),
            say(names.of("region", region)),
            say(text.unpublished),
          ],
        })),
      },
      caveats: [],
      ...cited([]),
    };
  },
};
