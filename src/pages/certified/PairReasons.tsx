import {useMemo} from "react";
import type {Pair, Reason, Subject} from "../../domain/comparability.ts";
import {rounds} from "../../domain/selection.ts";
import type {Language} from "../../domain/view.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useJudgements} from "../../hooks/judgements.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {evidenceText} from "../../text/evidence.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {seriesName} from "./ComparisonExhibit.tsx";

/** All reasons of one pair, and what may be compared instead. */
export function PairReasons({pair: {a, b, comparison}}: {pair: Pair}) {
  const {language} = useReader();
  const names = useNames();
  const text = comparabilityText[language];
  const instead = useAlternatives([a.programme!, b.programme!]);
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

/** One reason in words, the codes of both figures said by their names. */
export function reasonText(reason: Reason, names: Names, language: Language): string {
  const text = comparabilityText[language];
  const say = (code: string) => (code === "" ? text.none : wordOf(reason.code, code, names, language));
  return text.reasons[reason.code].replace("{a}", say(reason.a)).replace("{b}", say(reason.b));
}

function wordOf(kind: Reason["code"], code: string, names: Names, language: Language): string {
  const {mechanisms, kinds, statuses, populations, vintages} = evidenceText[language];
  const words: Partial<Record<Reason["code"], Record<string, string>>> = {
    mechanism: mechanisms,
    counted: comparabilityText[language].counts,
    kind: kinds,
    status: statuses,
    population: populations,
    vintage: vintages,
  };
  const named: Partial<Record<Reason["code"], string>> = {
    metric: "metric",
    part_unproven: "metric",
    definition: "definition",
    region: "region",
    programme: "programme",
    batch: "batch",
  };
  const table = named[kind];
  if (table) return names.of(table, code);
  return words[kind]?.[code] ?? code;
}
