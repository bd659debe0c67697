import {useMemo} from "react";
import {provinceOf} from "../../domain/region.ts";
import {useChosenRegions} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {batchAdditions} from "../../queries/batch-additions.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {policyList} from "../../queries/policy-list.ts";
import {timelineBatches} from "../../queries/timeline-batches.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {timelineText} from "../../text/timeline.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {Choices} from "./Choices.tsx";
import type {Timeline} from "./entries.ts";
import {RegionBand} from "./RegionBand.tsx";
import {RegionSummary} from "./RegionSummary.tsx";

const country = "100000";

/** Policies, lists and events of each region above the totals of its series, on one axis of time. */
export function AxisExhibit(timeline: Timeline) {
  const {language, href} = useReader();
  const text = timelineText[language].axis;
  const chosen = useChosenRegions();
  const bands = useMemo(() => {
    const drawn = timeline.entries.filter((entry) => entry.drawn);
    return [country, ...chosen].map((region) => ({
      region,
      from: timeline.from,
      entries: drawn.filter((entry) => provinceOf(entry.region) === region),
      panels: timeline.panels.filter((panel) => panel.region === region),
    }));
  }, [timeline, chosen]);
  const twin = useTwin(timeline);
  const figures = timeline.panels.flatMap(({lines}) =>
    lines.flatMap(({steps}) => steps.map(({figure}) => figure)),
  );
  const cited = [...bands.flatMap(({entries}) => entries.map(({happening}) => happening)), ...figures];
  return (
    <Exhibit
      title={<Newest {...timeline} />}
      subtitle={text.subtitle}
      summary={
        <ul>
          {bands.map((band) => (
            <RegionSummary key={band.region} {...band} />
          ))}
        </ul>
      }
      caveat={
        <>
          {text.caveat}
          <a href={href({page: "data", table: "policies"})}>{text.everyPolicy}</a>
          {text.caveatEnd}
        </>
      }
      queries={[policyList, timelineBatches, headlineTotals, batchAdditions]}
      sources={<SourceLine figures={cited} />}
      twin={twin}
    >
      <Choices count={timeline.entries.length} />
      {bands.map((band) => (
        <RegionBand key={band.region} {...band} />
      ))}
    </Exhibit>
  );
}

function Newest({entries}: Timeline) {
  const {language, evidence} = useReader();
  const names = useNames();
  const text = timelineText[language];
  const newest = entries.find((entry) => entry.drawn);
  if (!newest) return text.list.title;
  return (
    <Phrase
      template={text.axis.title}
      slots={{
        date: newest.date,
        region: names.of("region", newest.region),
        what: <a href={evidence(newest.id)}>{newest.title}</a>,
      }}
    />
  );
}

function useTwin({entries, panels}: Timeline) {
  const {language, evidence} = useReader();
  const names = useNames();
  const text = timelineText[language].axis;
  const {columns} = text;
  const {grade, columns: shared} = exhibitText[language];
  const told = entries.map((entry) => ({
    key: entry.happening.key,
    cells: [
      entry.happening.on ?? entry.date,
      names.of("region", entry.region),
      entry.kind,
      <a key="what" href={evidence(entry.id)}>
        {entry.title}
      </a>,
      entry.documentNo,
      entry.issuer,
      grade(entry.happening.grade),
    ],
  }));
  const steps = panels.flatMap((panel) =>
    panel.lines.flatMap((line) => line.steps.map((step) => step.figure)),
  );
  const totals = steps.map((figure) => ({
    key: figure.observation,
    cells: [
      figure.as_of,
      names.of("region", figure.region),
      text.total,
      <Num key="what" id={figure.observation}>
        {names.of("programme", figure.programme!)} {names.of("metric", figure.metric)} {names.amount(figure)}
      </Num>,
      null,
      null,
      grade(figure.grade),
    ],
  }));
  return {
    caption: text.caption,
    columns: [
      columns.date,
      columns.region,
      columns.kind,
      columns.what,
      columns.documentNo,
      columns.issuer,
      shared.grade,
    ],
    rows: [...told, ...totals],
  };
}
