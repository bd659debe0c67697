import {useMemo, type ReactNode} from "react";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {isSolid, regionColour} from "../../charts/marks.ts";
import {progressLines, type ProgressLine} from "../../charts/progress-lines.ts";
import type {Progress} from "../../domain/pace.ts";
import type {Target} from "../../domain/target.ts";
import {timeGone} from "../../domain/time-gone.ts";
import type {JudgedTarget} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {targetFigures} from "../../queries/target-figures.ts";
import {targets} from "../../queries/targets.ts";
import {progressChartText} from "../../text/progress-chart.ts";
import {progressText} from "../../text/progress.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {standingWords, targetName, type StandingWords} from "./standing-words.ts";

/** A target whose progress against time can be computed. */
interface Paced {
  target: Target;
  progress: Progress;
  words: StandingWords;
}

/**
 * 序时进度 of some targets: a row each, and in words those whose progress cannot be told. `judged` must be stable.
 * Without a `title` the exhibit asks its question; `after` says what else has no row.
 */
export function ProgressExhibit({
  judged,
  title,
  after,
}: {
  judged: readonly JudgedTarget[];
  title?: ReactNode;
  after?: ReactNode;
}) {
  const {language} = useReader();
  const names = useNames();
  const text = progressChartText[language];
  const paced = usePaced(judged);
  const drawing = useDrawing(paced);
  const unpaced = judged.filter(({progress}) => progress.kind === "unknown");
  return (
    <Exhibit
      title={title ?? text.question}
      subtitle={text.subtitle}
      summary={
        paced.length > 0 && (
          <ul>
            {paced.map((entry) => (
              <li key={entry.target.target}>
                <Sentence {...entry} />
              </li>
            ))}
          </ul>
        )
      }
      queries={[targets, targetFigures]}
      sources={<SourceLine figures={paced.flatMap(({target, progress}) => [target, progress.newest])} />}
      twin={useTwin(paced)}
    >
      {paced.length > 0 && <Chart label={text.aria} drawing={drawing} operation="rank" />}
      <ul className="apart">
        {unpaced.map(({target, progress}) => (
          <li key={target.target}>
            <Phrase
              template={text.unknown}
              slots={{
                name: <Num id={`target:${target.target}`}>{targetName(target, names)}</Num>,
                reason: progress.kind === "unknown" && progressText[language].reasons[progress.reason],
              }}
            />
          </li>
        ))}
        {after}
      </ul>
    </Exhibit>
  );
}

function usePaced(judged: readonly JudgedTarget[]): Paced[] {
  const {language, day} = useReader();
  const names = useNames();
  return useMemo(
    () =>
      judged.flatMap(({target, progress: result}) => {
        if (result.kind !== "progress") return [];
        const {progress} = result;
        return [{target, progress, words: standingWords({target, progress}, {names, language, day})}];
      }),
    [judged, names, language, day],
  );
}

function useDrawing(paced: readonly Paced[]) {
  const {language, day, evidence} = useReader();
  const names = useNames();
  return useMemo(() => {
    const {about, done, time} = progressChartText[language];
    const lines = paced.map(({target, progress, words}): ProgressLine => ({
      owner: words.owner,
      counted: words.counted,
      about: [
        about.target.replace("{amount}", names.label(target)).replace("{due}", words.due),
        about.newest.replace("{date}", words.asOf).replace("{age}", words.age),
      ],
      done: progress.done,
      elapsed: progress.elapsed,
      today: timeGone(progress.baseline, target.due!, day),
      doneLabel: done.replace("{share}", words.done),
      timeLabel: time.replace("{share}", words.elapsed),
      lead: words.gap,
      evidence: `progress:${target.target}`,
      solid: isSolid(progress.newest),
      colour: regionColour(target.region),
    }));
    return progressLines(lines, {evidence});
  }, [paced, day, evidence, names, language]);
}

function Sentence({target, progress, words}: Paced) {
  const {language} = useReader();
  const names = useNames();
  const computed = (value: string) => <Num id={`progress:${target.target}`}>{value}</Num>;
  return (
    <Phrase
      template={progressChartText[language].sentence}
      slots={{
        name: targetName(target, names),
        target: <Num id={`target:${target.target}`}>{words.target}</Num>,
        due: words.due,
        date: words.asOf,
        figure: <Num id={progress.newest.observation}>{words.newest}</Num>,
        done: computed(words.done),
        elapsed: computed(words.elapsed),
        gap: computed(words.gap),
      }}
    />
  );
}

function useTwin(paced: readonly Paced[]) {
  const {language} = useReader();
  const names = useNames();
  const {caption, columns} = progressChartText[language];
  return {
    caption,
    columns: Object.values(columns),
    rows: paced.map(({target, progress, words}) => {
      const id = `progress:${target.target}`;
      const linked = (key: string, record: string, value: string) => (
        <Num key={key} id={record}>
          {value}
        </Num>
      );
      return {
        key: target.target,
        cells: [
          targetName(target, names),
          linked("target", `target:${target.target}`, words.target),
          target.due,
          linked("newest", progress.newest.observation, words.newest),
          progress.newest.as_of,
          linked("age", progress.newest.observation, words.age),
          linked("done", id, words.done),
          linked("elapsed", id, words.elapsed),
          linked("gap", id, words.gap),
        ],
      };
    }),
  };
}
