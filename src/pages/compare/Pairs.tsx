import {useState} from "react";
import type {Pair, Subject} from "../../domain/comparability.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {compareText} from "../../text/compare.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {keyOf, Matrix} from "./Matrix.tsx";
import {seriesTitle} from "./names.ts";
import {reasonText} from "./reason-text.ts";

/** Every pair with its outcome, as a matrix where there are several; all reasons of the pair the reader looks at. */
export function Pairs({subjects, pairs}: {subjects: readonly Subject[]; pairs: readonly Pair[]}) {
  const {language} = useReader();
  const names = useNames();
  const [chosen, setChosen] = useState<string | null>(null);
  const text = compareText[language];
  const byReasons = pairs.toSorted((x, y) => y.comparison.reasons.length - x.comparison.reasons.length);
  const shown = pairs.find((pair) => keyOf(pair) === chosen) ?? byReasons[0];
  if (!shown) return null;
  return (
    <section className="pairs">
      <h3>{text.pairs}</h3>
      {pairs.length > 1 && (
        <Matrix
          caption={text.pairsCaption}
          nameOf={(subject) => seriesTitle(subject, names, language)}
          subjects={subjects}
          pairs={pairs}
          shown={keyOf(shown)}
          onChoose={setChosen}
        />
      )}
      <OnePair pair={shown} />
    </section>
  );
}

function OnePair({pair: {a, b, comparison}}: {pair: Pair}) {
  const {language} = useReader();
  const names = useNames();
  const text = comparabilityText[language];
  const named = (subject: Subject) => (
    <>
      {seriesTitle(subject, names, language)} <Num id={subject.observation}>{names.amount(subject)}</Num>
    </>
  );
  return (
    <div className="pair" aria-live="polite" data-outcome={comparison.outcome}>
      <h4>
        <Phrase
          template={text.pair}
          slots={{a: named(a), b: named(b), outcome: text.outcomes[comparison.outcome]}}
        />
      </h4>
      <ul>
        {comparison.reasons.map((reason) => (
          <li key={reason.code}>{reasonText(reason, names, language)}</li>
        ))}
      </ul>
    </div>
  );
}
