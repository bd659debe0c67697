import {useEffect, useMemo, useRef} from "react";
import {plansFor} from "../../domain/plans.ts";
import {lastDayOf} from "../../domain/target.ts";
import type {Track} from "../../domain/track.ts";
import {useNames} from "../../hooks/names.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {formatDate} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {targetsText} from "../../text/targets.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {Known} from "./Known.tsx";
import {PathChart} from "./PathChart.tsx";
import {ProgressNote} from "./ProgressNote.tsx";
import {ReferenceNote} from "./ReferenceNote.tsx";
import {WhatIf} from "./WhatIf.tsx";

/** One target: its path, its state with the reason, its pace in words, the reference ratings and the what-if. */
export function TargetTracker({entry, all, asked}: {entry: Track; all: readonly Track[]; asked: boolean}) {
  const {language, view} = useReader();
  const names = useNames();
  const titleOf = useTargetTitle();
  const {target, progress, grade} = entry;
  const text = targetsText[language].tracker;
  const card = useArrival(asked ? target.target : null);
  const plans = useMemo(() => plansFor(entry, all), [entry, all]);
  return (
    <article ref={card} className="tracker" data-target={target.target} tabIndex={-1}>
      <h3>
        <Phrase
          template={text.heading}
          slots={{
            name: titleOf(target),
            due: formatDate(lastDayOf(target), language),
            amount: <Num id={`target:${target.target}`}>{names.amount(target)}</Num>,
          }}
        />
      </h3>
      <PathChart entry={entry} plans={plans} scenario={asked ? view.scenario : null} />
      <p className="known">
        <Known {...entry} />
      </p>
      {progress.kind === "progress" ? (
        <>
          <ProgressNote target={target} progress={progress.progress} told={entry.state} />
          <ReferenceNote target={target} progress={progress.progress} />
        </>
      ) : (
        <p className="panel-note">{progressText[language].reasons[progress.reason]}</p>
      )}
      <p className="panel-note">{text.grade(grade)}</p>
      <WhatIf entry={entry} scenario={asked ? view.scenario : null} />
    </article>
  );
}

// A reader who asked for a target further down the page is brought to it.
function useArrival(target: string | null) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (target) card.current?.scrollIntoView({block: "nearest"});
  }, [target]);
  return card;
}
