import type {Language} from "../../domain/view.ts";
import type {Names} from "../../hooks/names.ts";
import type {AwardEdition} from "../../queries/award-editions.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import type {TwinTable} from "../../ui/DataTable.tsx";
import {Num} from "../../ui/Num.tsx";

/** The table behind a chart of award editions. */
export function editionTwin(
  figures: readonly AwardEdition[],
  caption: string,
  language: Language,
  names: Names,
): TwinTable {
  const {columns, grade} = exhibitText[language];
  const populations: Record<string, string> = evidenceText[language].populations;
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
    rows: figures.map((figure) => ({
      key: figure.observation,
      cells: [
        names.of("batch", figure.batch!),
        names.of("region", figure.region),
        names.of("metric", figure.metric),
        figure.population && populations[figure.population],
        figure.as_of,
        <Num key="value" id={figure.observation}>
          {names.amount(figure)}
        </Num>,
        grade(figure.grade),
      ],
    })),
  };
}
