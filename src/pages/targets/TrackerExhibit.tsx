import type {Track} from "../../domain/track.ts";
import {isTracked} from "../../domain/track.ts";
import {isChosen, useChosenRegions} from "../../hooks/figures.ts";
import {useReader} from "../../hooks/view.ts";
import {programmes} from "../../queries/programmes.ts";
import {targetFigures} from "../../queries/target-figures.ts";
import {targets} from "../../queries/targets.ts";
import {targetsText} from "../../text/targets.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {TargetTracker} from "./TargetTracker.tsx";
import {useTargetTwin} from "./TargetTable.tsx";

/** The path of each headline target, and of the one the reader asked for, which comes first. */
export function TrackerExhibit({judged}: {judged: readonly Track[]}) {
  const {language, view} = useReader();
  const chosen = useChosenRegions();
  const text = targetsText[language].tracker;
  const asked = judged.find((entry) => entry.target.target === view.target && isTracked(entry));
  const headline = judged.filter((entry) => entry.target.headline && isChosen(chosen, entry.target.region));
  const shown = [...new Set([...(asked ? [asked] : []), ...headline])];
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      queries={[targets, targetFigures, programmes]}
      sources={<SourceLine figures={shown.flatMap(({target, figures}) => [target, ...figures])} />}
      twin={useTargetTwin(text.caption, shown)}
    >
      <div className="trackers">
        {shown.map((entry) => (
          <TargetTracker key={entry.target.target} entry={entry} all={judged} asked={entry === asked} />
        ))}
      </div>
    </Exhibit>
  );
}
