import {useMemo} from "react";
import {barOf} from "../../charts/bars.ts";
import {comparableGroups} from "../../domain/comparable-groups.ts";
import {preferredFigure} from "../../domain/same-fact.ts";
import {groupBy} from "../../domain/series.ts";
import {useChosenRegions, useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useRivals} from "../../hooks/rivals.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useSubjects} from "../../hooks/subjects.ts";
import {useReader} from "../../hooks/view.ts";
import {awardEditions, type AwardEdition} from "../../queries/award-editions.ts";
import {awardsText} from "../../text/awards.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {BarPanels, BarsSummary, type BarPanel} from "../BarPanels.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {editionTwin} from "./edition-twin.tsx";

/** Who won what in one edition of the China Quality Award: one panel an edition, prize and kind of recipient. */
export function ProvincesExhibit() {
  const {language} = useReader();
  const names = useNames();
  const all = useFigures(awardEditions);
  const text = awardsText[language].provinces;
  const figures = useMemo(
    () =>
      all.filter(
        ({metric, region}) => /^china_quality_award(_nomination)?$/.test(metric) && region !== "100000",
      ),
    [all],
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
      <BarPanels layout="rows" panels={panels} />
    </Exhibit>
  );
}

function usePanels(figures: readonly AwardEdition[]): BarPanel[] {
  const {language} = useReader();
  const names = useNames();
  const rivals = useRivals();
  const chosen = useChosenRegions();
  const subjects = useSubjects(figures);
  const calendar = useCalendar();
  return useMemo(() => {
    const words: Record<string, string> = evidenceText[language].populations;
    const named = (regions: string[]) =>
      regions.map((region) => names.of("region", region)).join(exhibitText[language].comma);
    const sameEdition = groupBy(subjects, ({batch, metric, population}) =>
      [batch, metric, population].join(),
    );
    const groups = [...sameEdition.values()].flatMap((edition) =>
      comparableGroups(edition, "rank", calendar).groups.map((group) => ({edition, group})),
    );
    return groups.map(({edition, group}) => {
      const {observation, batch, metric, population} = group[0]!;
      const places = [...groupBy(group, ({region}) => region).values()].map((statements) =>
        preferredFigure(statements)!,
      );
      const missing = chosen.filter((region) => edition.every((figure) => figure.region !== region));
      const heading = names.of("batch", batch!);
      const note = `${names.of("metric", metric)} · ${population ? words[population] : ""}`;
      return {
        key: observation,
        name: `${heading} · ${note}`,
        heading,
        note,
        operation: "rank",
        bars: places.map((figure) =>
          barOf(figure, names.of("region", figure.region), names.label(figure), rivals(figure, figures)),
        ),
        after: missing.length > 0 && awardsText[language].provinces.missing(named(missing)),
      };
    });
  }, [subjects, figures, calendar, chosen, rivals, names, language]);
}
