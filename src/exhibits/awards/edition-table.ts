import type {Figure} from "../../domain/figure.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import type {Table} from "../exhibit.ts";
import type {Voice} from "../voice.ts";
import {say} from "../words.ts";
import {recipients} from "./recipients.ts";

/** The table behind a chart of award editions. */
export function editionTable(editions: readonly Figure[], caption: string, speaker: Voice): Table {
  const {language, names, amount} = speaker;
  const {columns, grade} = exhibitText[language];
  return {
    caption,
    columns: [
      columns.batch,
      columns.region,
      columns.series,
      evidenceText[language].fields.population,
      columns.date,
      columns.value,
      columns.grade,
    ],
    rows: editions.map((figure) => ({
      key: figure.observation,
      cells: [
        say(figure.batch ? names.of("batch", figure.batch) : ""),
        say(names.of("region", figure.region)),
        say(names.of("metric", figure.metric)),
        say(recipients(figure, language)),
        say(figure.as_of),
        amount(figure),
        say(grade(figure.grade)),
      ],
    })),
  };
}
