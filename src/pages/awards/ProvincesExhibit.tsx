import {useMemo} from "react";
import {barOf} from "../../charts/bars.ts";
import {newestOf} from "../../domain/newest.ts";
import {groupBy} from "../../domain/series.ts";
import {useChosenRegions, useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {awardEditions, type AwardEdition} from "../../queries/award-editions.ts";
import {awardsText} from "../../text/awards.ts";
import {evidenceText} from "../../text/evidence.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Bars} from "../Bars.tsx";
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
  const names = useNames();
  const chosen = useChosenRegions();
  const bars = useMemo(() => {
    const places = [...groupBy(panel, ({region}) => region).values()].map((rivals) => newestOf(rivals)!);
    return places.map((figure) => barOf(figure, names.of("region", figure.region), names.label(figure)));
  }, [panel, names]);
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
      <Bars layout="rows" bars={bars} label={text.aria(names.of("batch", batch!))} />
      {missing.length > 0 && (
        <p className="panel-note">
          {text.missing(missing.map((region) => names.of("region", region)).join(separator))}
        </p>
      )}
    </div>
  );
}
