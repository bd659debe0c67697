import {useMemo} from "react";
import {distanceRows, type Distance} from "../../charts/distance-rows.ts";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {regionColour} from "../../charts/marks.ts";
import {derivedId, derive} from "../../domain/derived.ts";
import type {Level} from "../../domain/judgement/judgement.ts";
import {groupBy} from "../../domain/series.ts";
import type {Target} from "../../domain/target.ts";
import type {Track} from "../../domain/track.ts";
import {isChosen, useChosenRegions} from "../../hooks/figures.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {targetFigures} from "../../queries/target-figures.ts";
import {targets} from "../../queries/targets.ts";
import {formatDate} from "../../text/format.ts";
import {targetsText} from "../../text/targets.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {usePoints} from "./Known.tsx";
import {useTargetTwin} from "./TargetTable.tsx";

type LevelTrack = Track & {judgement: Level};

/** Rates and indices as distances from their targets, one chart a unit. */
export function LevelsExhibit({judged}: {judged: readonly Track[]}) {
  const {language} = useReader();
  const chosen = useChosenRegions();
  const text = targetsText[language].levels;
  const levels = useMemo(
    () =>
      judged.filter(
        (entry): entry is LevelTrack =>
          entry.judgement.kind === "level" && isChosen(chosen, entry.target.region),
      ),
    [judged, chosen],
  );
  const units = useMemo(() => [...groupBy(levels, ({target}) => target.unit)], [levels]);
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      queries={[targets, targetFigures]}
      sources={<SourceLine figures={levels.flatMap(({target, judgement}) => [target, judgement.figure])} />}
      twin={useTargetTwin(text.caption, levels)}
    >
      {levels.length === 0 && <p>{text.none}</p>}
      {units.map(([unit, entries]) => (
        <Unit key={unit} unit={unit} entries={entries} />
      ))}
    </Exhibit>
  );
}

function Unit({unit, entries}: {unit: string; entries: readonly LevelTrack[]}) {
  const {language, evidence} = useReader();
  const titleOf = useTargetTitle();
  const distanceOf = useDistance();
  const drawing = useMemo(
    () =>
      distanceRows(
        entries.map((entry) => distanceOf(entry, titleOf(entry.target))),
        {evidence},
      ),
    [entries, distanceOf, titleOf, evidence],
  );
  const {levels, pointUnits} = targetsText[language];
  const name = pointUnits[unit] ?? unit;
  return (
    <div className="panel">
      <h3>{name}</h3>
      <Chart label={levels.aria(name)} drawing={drawing} operation="none" />
    </div>
  );
}

function useDistance() {
  const {language} = useReader();
  const points = usePoints();
  const text = targetsText[language];
  return useMemo(
    () =>
      ({target, judgement}: LevelTrack, name: string): Distance => {
        const distance = derive("distance", judgement.figure, observationOf(target));
        const amount = points(target.unit, Math.abs(distance.value));
        const said =
          distance.value === 0 ? text.equal : distance.value > 0 ? text.above(amount) : text.below(amount);
        const date = formatDate(judgement.figure.as_of, language);
        const read = judgement.outcome ? text.levels.due(date) : text.levels.last(date);
        return {
          name,
          points: distance.value,
          label: `${said}${text.levels.separator}${read}`,
          decisive: judgement.outcome !== null,
          evidence: derivedId(distance),
          colour: regionColour(target.region),
        };
      },
    [language, points, text],
  );
}

function observationOf({target, value}: Target) {
  return {observation: target, value};
}
