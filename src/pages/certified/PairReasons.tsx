import {useMemo} from "react";
import type {Pair, Subject} from "../../domain/comparability.ts";
import {rounds} from "../../domain/selection.ts";
import {seriesKey} from "../../domain/series-choice.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useJudgements} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {compareText} from "../../text/compare.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {reasonText} from "../compare/reason-text.ts";
import {seriesName} from "./ComparisonExhibit.tsx";

/** All reasons of one pair, and what may be compared instead. */
export function PairReasons({pair: {a, b, comparison}}: {pair: Pair}) {
  const {language, href} = useReader();
  const names = useNames();
  const text = comparabilityText[language];
  const instead = useAlternatives([a.programme!, b.programme!]);
  const series = [a, b].map(seriesKey);
  return (
    <div className="pair" aria-live="polite">
      <h3>
        <Phrase
          template={text.pair}
          slots={{
            a: <Named subject={a} />,
            b: <Named subject={b} />,
            outcome: text.outcomes[comparison.outcome],
          }}
        />
      </h3>
      <ul>
        {comparison.reasons.map((reason) => (
          <li key={reason.code}>{reasonText(reason, names, language)}</li>
        ))}
      </ul>
      {comparison.outcome !== "comparable" && (
        <p>
          {text.instead}
          {instead.map((measure) => text.alternatives[measure]).join(text.separator)}
          {text.stop}
        </p>
      )}
      <p>
        <a href={href({page: "compare", series, operation: "rank", measure: "raw"})}>
          {compareText[language].open}
        </a>
      </p>
    </div>
  );
}

function Named({subject}: {subject: Subject}) {
  const names = useNames();
  return (
    <>
      {seriesName(subject, names)} <Num id={subject.observation}>{names.amount(subject)}</Num>
    </>
  );
}

// Progress needs a judged target of both, the rate a published round of both; each one's own history always stands.
function useAlternatives(programmes: [string, string]) {
  const {judged} = useJudgements();
  const stages = useFigures(selectionStages);
  const [one, other] = programmes;
  return useMemo(() => {
    const both = (has: (programme: string) => boolean) => has(one) && has(other);
    const tracked = new Set(
      judged.filter(({progress}) => progress.kind === "progress").map(({target}) => target.programme),
    );
    const rated = new Set(
      rounds(stages).flatMap((round) => (round.rate ? round.stages.map(({programme}) => programme) : [])),
    );
    return [
      ...(both((programme) => tracked.has(programme)) ? (["progress"] as const) : []),
      ...(both((programme) => rated.has(programme)) ? (["rate"] as const) : []),
      "history" as const,
    ];
  }, [judged, stages, one, other]);
}
