import type {Pair, Subject} from "../../domain/comparability.ts";
import {pairsOf} from "../../domain/comparable-groups.ts";
import {groupBy} from "../../domain/series.ts";
import {useNames} from "../../hooks/names.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useReader} from "../../hooks/view.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {Disclosure} from "../../ui/Disclosure.tsx";
import {reasonText} from "../compare/reason-text.ts";

const order = ["comparable", "caution", "not_comparable"];

/** Whether the cells of one row may be set beside one another: in a word, and pair by pair on demand. */
export function RowVerdict({subjects}: {subjects: readonly Subject[]}) {
  const {language} = useReader();
  const names = useNames();
  const calendar = useCalendar();
  const text = comparabilityText[language];
  const pairs = bestOfEachTwo(pairsOf(subjects, "rank", calendar));
  if (pairs.length === 0) return <span className="none">{text.row.single}</span>;
  const refused = pairs.filter(({comparison}) => comparison.outcome === "not_comparable").length;
  const cautious = pairs.some(({comparison}) => comparison.outcome === "caution");
  const partly = refused > 0 || cautious ? "some" : "all";
  return (
    <Disclosure summary={text.row[refused === pairs.length ? "none" : partly]}>
      <ul className="verdicts">
        {pairs.map(({a, b, comparison: {outcome, reasons}}) => (
          <li key={`${a.observation}/${b.observation}`} data-outcome={outcome}>
            {text.inRow(names.of("region", a.region), names.of("region", b.region), text.outcomes[outcome])}
            {reasons.map((reason) => (
              <small key={reason.code}>{reasonText(reason, names, language)}</small>
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

// A cell may hold several figures; two regions are told by the two figures of theirs that stand closest.
function bestOfEachTwo(pairs: readonly Pair[]): Pair[] {
  const across = pairs.filter(({a, b}) => a.region !== b.region);
  return [...groupBy(across, ({a, b}) => `${a.region}/${b.region}`).values()].map(
    (found) =>
      found.toSorted(
        (x, y) =>
          order.indexOf(x.comparison.outcome) - order.indexOf(y.comparison.outcome) ||
          x.comparison.reasons.length - y.comparison.reasons.length,
      )[0]!,
  );
}
