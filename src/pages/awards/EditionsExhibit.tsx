import {useMemo} from "react";
import {barOf} from "../../charts/bars.ts";
import {newestOf} from "../../domain/newest.ts";
import {groupBy} from "../../domain/series.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {awardEditions, type AwardEdition} from "../../queries/award-editions.ts";
import {awardsText} from "../../text/awards.ts";
import {evidenceText} from "../../text/evidence.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Bars} from "../Bars.tsx";
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
  const names = useNames();
  const bars = useMemo(
    () =>
      panel.map((figure) =>
        barOf(figure, `${names.edition(figure.batch!)}\n${figure.as_of.slice(0, 4)}`, names.label(figure)),
      ),
    [panel, names],
  );
  const {region, metric, population} = panel[0]!;
  const words: Record<string, string> = evidenceText[language].populations;
  const name = `${names.of("region", region)} · ${names.of("metric", metric)}`;
  return (
    <div className="panel">
      <h4>{name}</h4>
      <p className="panel-note">{population && words[population]}</p>
      <Bars layout="columns" bars={bars} label={awardsText[language][scope].aria(name)} />
    </div>
  );
}
