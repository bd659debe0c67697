import {useMemo} from "react";
import type {Pair, Subject} from "../../domain/comparability.ts";
import {pairsOf} from "../../domain/comparable-groups.ts";
import {newestOf} from "../../domain/newest.ts";
import {groupBy} from "../../domain/series.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useReader} from "../../hooks/view.ts";
import {headlineSubjects} from "../../queries/headline-subjects.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {formatDate} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {seriesName} from "../certified/ComparisonExhibit.tsx";
import {reasonText} from "../compare/reason-text.ts";
import {conventions} from "./conventions.ts";
import {Worked} from "./MethodSection.tsx";
import {Basis, RuleTable, RuleText} from "./Rules.tsx";

/** What figures must agree in for each use, and a pair of headline series that does not. */
export function ComparabilitySection() {
  const {language} = useReader();
  const text = conventions(language).comparability;
  return (
    <>
      <RuleText {...text.operations} />
      <RuleTable caption={text.operationsCaption} columns={text.operationsColumns} rows={text.uses} />
      <RuleTable
        caption={text.caption}
        columns={text.columns}
        rows={text.conditions.map(([looked, fails, outcome]) => [looked, fails, text.outcomes[outcome]])}
      />
      <Basis basis={text.basis} />
      <RuleText {...text.size} />
      <RuleText {...text.reliability} />
      <RefusedPair />
    </>
  );
}

function RefusedPair() {
  const {language} = useReader();
  const names = useNames();
  const found = useRefusedPair();
  const text = methodsText[language].comparability;
  if (!found) return <p>{text.none}</p>;
  const {a, b, comparison} = found;
  const named = (subject: Subject) => (
    <>
      {seriesName(subject, names)} <Num id={subject.observation}>{names.amount(subject)}</Num>
    </>
  );
  return (
    <Worked title={text.example}>
      <p>
        <Phrase
          template={text.pair}
          slots={{
            a: named(a),
            aDay: formatDate(a.as_of, language),
            b: named(b),
            bDay: formatDate(b.as_of, language),
            outcome: comparabilityText[language].outcomes[comparison.outcome],
          }}
        />
      </p>
      <ul>
        {comparison.reasons.map((reason) => (
          <li key={reason.code}>{reasonText(reason, names, language)}</li>
        ))}
      </ul>
    </Worked>
  );
}

/** The first newest headline totals of two provinces that may not be ranked. */
function useRefusedPair(): Pair | null {
  const totals = useFigures(headlineSubjects);
  const calendar = useCalendar();
  return useMemo(() => {
    const series = groupBy(totals, ({programme, metric}) => `${programme}/${metric}`);
    const subjects = [...series.values()].map((figures) => newestOf(figures)!);
    const refused = pairsOf(subjects, "rank", calendar).find(
      ({a, b, comparison}) => a.region !== b.region && comparison.outcome === "not_comparable",
    );
    return refused ?? null;
  }, [totals, calendar]);
}
