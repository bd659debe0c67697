import {useMemo} from "react";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {regionColour} from "../../charts/marks.ts";
import {targetRows, type TargetRow} from "../../charts/target-rows.ts";
import type {Track} from "../../domain/track.ts";
import {useNames} from "../../hooks/names.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {targetFigures} from "../../queries/target-figures.ts";
import {targets} from "../../queries/targets.ts";
import {targetsText} from "../../text/targets.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {useTargetTwin} from "./TargetTable.tsx";

/** All judged targets of a province and its cities: when set, when due, when last read, and the state of each. */
export function ProvinceTargets({region, judged}: {region: string; judged: readonly Track[]}) {
  const {language} = useReader();
  const names = useNames();
  const text = targetsText[language];
  const caption = text.region(names.of("region", region));
  const drawing = useRowsDrawing(judged, region);
  const twin = useTargetTwin(caption, judged, region);
  return (
    <div data-region={region}>
      <Exhibit
        title={caption}
        subtitle={text.all.subtitle}
        queries={[targets, targetFigures]}
        sources={<SourceLine figures={judged.map(({target}) => target)} />}
        twin={twin}
        twinOpen
      >
        <Chart label={text.all.aria(names.of("region", region))} drawing={drawing} operation="none" />
      </Exhibit>
    </div>
  );
}

function useRowsDrawing(judged: readonly Track[], region: string) {
  const {language, day, evidence} = useReader();
  const names = useNames();
  const titleOf = useTargetTitle();
  return useMemo(() => {
    const {states} = targetsText[language];
    const rows = judged
      .filter(({target}) => target.due)
      .map(({target, state, judgement}): TargetRow => {
        const newest = "figure" in judgement ? judgement.figure : null;
        return {
          target: target.target,
          name: `${titleOf(target, region)} ${names.amount(target)}`,
          state: states[state],
          setOn: target.set_on,
          due: target.due!,
          reading: newest && {
            observation: newest.observation,
            asOf: newest.as_of,
            words: `${names.amount(newest)} ${newest.as_of}`,
          },
          colour: regionColour(target.region),
        };
      });
    return targetRows(rows, day, {evidence});
  }, [judged, region, names, titleOf, evidence, day, language]);
}
