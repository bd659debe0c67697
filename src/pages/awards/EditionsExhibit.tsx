import {useId, useMemo} from "react";
import {columns as columnChart, type Bar} from "../../charts/bars.ts";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {isSolid, regionColour} from "../../charts/marks.ts";
import {newestOf} from "../../domain/newest.ts";
import {groupBy} from "../../domain/series.ts";
import {useChartText} from "../../hooks/chart-text.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useReader} from "../../hooks/view.ts";
import {awardEditions, type AwardEdition} from "../../queries/award-editions.ts";
import {awardsText} from "../../text/awards.ts";
import {evidenceText} from "../../text/evidence.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
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
  const {names} = useChartText();
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
  const panels = useMemo(() => editionPanels(figures), [figures]);
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      queries={[awardEditions]}
      sources={<SourceLine figures={figures} />}
      twin={editionTwin(figures, text.caption, language, names)}
    >
      <div className="panels">
        {panels.map((panel) => (
          <EditionColumns key={panel[0]!.observation} panel={panel} scope={scope} />
        ))}
      </div>
    </Exhibit>
  );
}

// One panel a prize, place and kind of recipient; of several figures for an edition the preferred one.
function editionPanels(figures: readonly AwardEdition[]): AwardEdition[][] {
  const series = groupBy(figures, ({region, metric, population, programme}) =>
    [region, programme, metric, population].join(),
  );
  return [...series.values()].map((members) =>
    [...groupBy(members, ({batch}) => batch!).values()].map((rivals) => newestOf(rivals)!),
  );
}

function EditionColumns({panel, scope}: {panel: AwardEdition[]; scope: "national" | "rounds"}) {
  const {language} = useReader();
  const {names, evidence} = useChartText();
  const id = useId().replaceAll(":", "");
  const drawing = useMemo(() => {
    const bars = panel.map((figure): Bar => ({
      name: `${names.edition(figure.batch!)}\n${figure.as_of.slice(0, 4)}`,
      value: figure.value,
      label: names.label(figure),
      evidence: figure.observation,
      mark: isSolid(figure) ? "solid" : "hollow",
      colour: regionColour(figure.region),
    }));
    return columnChart(bars, id, {evidence});
  }, [panel, id, names, evidence]);
  const {region, metric, population} = panel[0]!;
  const words: Record<string, string> = evidenceText[language].populations;
  const name = `${names.of("region", region)} · ${names.of("metric", metric)}`;
  return (
    <div className="panel">
      <h4>{name}</h4>
      <p className="panel-note">{population && words[population]}</p>
      <Chart label={awardsText[language][scope].aria(name)} drawing={drawing} />
    </div>
  );
}
