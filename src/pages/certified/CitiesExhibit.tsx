import {useMemo} from "react";
import {barOf} from "../../charts/bars.ts";
import type {Figure} from "../../domain/figure.ts";
import {byDateThenPreference} from "../../domain/same-fact.ts";
import {together, type Together} from "../../domain/together.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useRivals} from "../../hooks/rivals.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useSubjects} from "../../hooks/subjects.ts";
import {useReader} from "../../hooks/view.ts";
import {announcements} from "../../queries/announcements.ts";
import {cityFigures} from "../../queries/city-figures.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatDate} from "../../text/format.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {BarPanels, BarsSummary, type BarPanel} from "../BarPanels.tsx";
import {SourceLine} from "../SourceLine.tsx";

export function CitiesExhibit() {
  const {language} = useReader();
  const names = useNames();
  const figures = useFigures(cityFigures);
  const subjects = useSubjects(figures);
  const calendar = useCalendar();
  const {groups, alone} = useMemo(
    () => together(subjects.toSorted(byDateThenPreference), calendar),
    [subjects, calendar],
  );
  const panels = usePanels(groups, figures);
  const text = certifiedText[language].cities;
  const {columns, nothing} = exhibitText[language];
  const row = (figure: Figure, comparable: string) => ({
    key: figure.observation,
    cells: [
      names.of("region", figure.region),
      names.of("programme", figure.programme!),
      names.of("metric", figure.metric),
      figure.batch ? names.of("batch", figure.batch) : "",
      figure.as_of,
      <Num key="value" id={figure.observation}>
        {names.amount(figure)}
      </Num>,
      comparable,
    ],
  });
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      summary={<BarsSummary panels={panels} />}
      queries={[cityFigures, announcements]}
      sources={<SourceLine figures={figures} />}
      twin={{
        caption: text.caption,
        columns: [
          columns.region,
          columns.programme,
          columns.series,
          columns.batch,
          columns.date,
          columns.value,
          text.comparable,
        ],
        rows: [
          ...groups.flatMap((group) => group.figures.map((figure) => row(figure, text.together))),
          ...alone.map((figure) => row(figure, text.alone)),
        ],
      }}
    >
      {groups.length === 0 && <p>{nothing}</p>}
      <BarPanels layout="rows" panels={panels} />
    </Exhibit>
  );
}

function usePanels(groups: readonly Together[], known: readonly Figure[]): BarPanel[] {
  const {language} = useReader();
  const names = useNames();
  const rivals = useRivals();
  return useMemo(
    () =>
      groups.map((group) => {
        const heading = `${names.of("programme", group.programme!)} · ${names.of("metric", group.metric)}`;
        const note = group.batch ? names.of("batch", group.batch) : formatDate(group.as_of, language);
        const largestFirst = group.figures.toSorted((a, b) => b.value - a.value);
        return {
          key: group.figures[0]!.observation,
          name: `${heading} · ${note}`,
          heading,
          note,
          operation: "rank",
          bars: largestFirst.map((figure) =>
            barOf(figure, names.of("region", figure.region), names.label(figure), rivals(figure, known)),
          ),
        };
      }),
    [groups, known, rivals, names, language],
  );
}
