import {useMemo} from "react";
import {barOf} from "../../charts/bars.ts";
import type {Calendar, Subject} from "../../domain/comparability.ts";
import {comparableGroups} from "../../domain/comparable-groups.ts";
import {preferredFigure} from "../../domain/same-fact.ts";
import {groupBy} from "../../domain/series.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useRivals} from "../../hooks/rivals.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useSubjects} from "../../hooks/subjects.ts";
import {useReader} from "../../hooks/view.ts";
import {awardEditions, type AwardEdition} from "../../queries/award-editions.ts";
import {awardsText} from "../../text/awards.ts";
import {evidenceText} from "../../text/evidence.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {BarPanels, BarsSummary, type BarPanel} from "../BarPanels.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {editionTwin} from "./edition-twin.tsx";

const prizes = {
  national: ["china_quality_award", "china_quality_award_nomination"],
  rounds: [
    "provincial_quality_award",
    "provincial_quality_award_nomination",
    "provincial_quality_award_innovation",
    "provincial_quality_award_contribution",
  ],
};

/** One award edition by edition: the national one over the whole country, or each province's own. */
export function EditionsExhibit({scope}: {scope: "national" | "rounds"}) {
  const {language} = useReader();
  const names = useNames();
  const all = useFigures(awardEditions);
  const text = awardsText[language][scope];
  const figures = useMemo(
    () =>
      all.filter(
        ({metric, region}) =>
          prizes[scope].includes(metric) && (region === "100000") === (scope === "national"),
      ),
    [all, scope],
  );
  const panels = usePanels(figures);
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      summary={<BarsSummary panels={panels} />}
      queries={[awardEditions]}
      sources={<SourceLine figures={figures} />}
      twin={editionTwin(figures, text.caption, language, names)}
    >
      <BarPanels layout="columns" panels={panels} />
    </Exhibit>
  );
}

function usePanels(figures: readonly AwardEdition[]): BarPanel[] {
  const {language} = useReader();
  const names = useNames();
  const subjects = useSubjects(figures);
  const calendar = useCalendar();
  const rivals = useRivals();
  return useMemo(() => {
    const words: Record<string, string> = evidenceText[language].populations;
    return editionSeries(subjects, calendar).map((series) => {
      const {observation, region, metric, population, definition} = series[0]!;
      const heading = `${names.of("region", region)} · ${names.of("metric", metric)}`;
      const note = [population && words[population], definition && names.of("definition", definition)]
        .filter(Boolean)
        .join(" · ");
      const nameOf = ({batch, as_of}: Subject) => `${names.edition(batch!)}\n${as_of.slice(0, 4)}`;
      const bars = series.map((figure) =>
        barOf(figure, nameOf(figure), names.label(figure), rivals(figure, figures)),
      );
      return {key: observation, name: `${heading} · ${note}`, heading, note, bars, operation: "trend"};
    });
  }, [subjects, figures, calendar, rivals, names, language]);
}

// One series a prize, place and kind of recipient; of several figures for an edition the preferred one.
function editionSeries(figures: readonly Subject[], calendar: Calendar): Subject[][] {
  return comparableGroups(figures, "trend", calendar).groups.map((members) =>
    [...groupBy(members, ({batch}) => batch!).values()].map((rivals) => preferredFigure(rivals)),
  );
}
