import {useId, useMemo} from "react";
import {rows as rowChart, type Bar} from "../../charts/bars.ts";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {isSolid, regionColour} from "../../charts/marks.ts";
import {newestOf} from "../../domain/newest.ts";
import {groupBy} from "../../domain/series.ts";
import {useChartText} from "../../hooks/chart-text.ts";
import {useChosenRegions, useFigures} from "../../hooks/figures.ts";
import {useReader} from "../../hooks/view.ts";
import {awardEditions, type AwardEdition} from "../../queries/award-editions.ts";
import {awardsText} from "../../text/awards.ts";
import {evidenceText} from "../../text/evidence.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {editionTwin} from "./edition-twin.tsx";

/** Who won what in one edition of the China Quality Award: one panel an edition, prize and kind of recipient. */
export function ProvincesExhibit() {
  const {language} = useReader();
  const {names} = useChartText();
  const all = useFigures(awardEditions);
  const text = awardsText[language].provinces;
  const figures = useMemo(
    () =>
      all.filter(
        ({metric, region}) => /^china_quality_award(_nomination)?$/.test(metric) && region !== "100000",
      ),
    [all],
  );
  const panels = useMemo(
    () => [...groupBy(figures, ({batch, metric, population}) => [batch, metric, population].join()).values()],
    [figures],
  );
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
          <ProvincePanel key={panel[0]!.observation} panel={panel} />
        ))}
      </div>
    </Exhibit>
  );
}

function ProvincePanel({panel}: {panel: AwardEdition[]}) {
  const {language} = useReader();
  const {names, evidence} = useChartText();
  const chosen = useChosenRegions();
  const id = useId().replaceAll(":", "");
  const drawing = useMemo(() => {
    const places = [...groupBy(panel, ({region}) => region).values()].map((rivals) => newestOf(rivals)!);
    const bars = places.map((figure): Bar => ({
      name: names.of("region", figure.region),
      value: figure.value,
      label: names.label(figure),
      evidence: figure.observation,
      mark: isSolid(figure) ? "solid" : "hollow",
      colour: regionColour(figure.region),
    }));
    return rowChart(bars, id, {evidence});
  }, [panel, id, names, evidence]);
  const {batch, metric, population} = panel[0]!;
  const words: Record<string, string> = evidenceText[language].populations;
  const text = awardsText[language].provinces;
  const missing = chosen.filter((region) => panel.every((figure) => figure.region !== region));
  const separator = language === "zh" ? "、" : ", ";
  return (
    <div className="panel">
      <h4>{names.of("batch", batch!)}</h4>
      <p className="panel-note">
        {names.of("metric", metric)} · {population && words[population]}
      </p>
      <Chart label={text.aria(names.of("batch", batch!))} drawing={drawing} />
      {missing.length > 0 && (
        <p className="panel-note">
          {text.missing(missing.map((region) => names.of("region", region)).join(separator))}
        </p>
      )}
    </div>
  );
}
