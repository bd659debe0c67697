import type {ReactNode} from "react";
import type {Progress} from "../../domain/pace.ts";
import {reference, type Reference} from "../../domain/reference.ts";
import type {Target} from "../../domain/target.ts";
import {useReader} from "../../hooks/view.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {referenceText} from "../../text/reference.ts";
import {Disclosure} from "../../ui/Disclosure.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";

/** What two official methods would say, with formula and inputs, or why they are not applied. */
export function ReferenceNote({target, progress}: {target: Target; progress: Progress}) {
  const text = referenceText[useReader().language];
  const result = reference(target, progress);
  if (result.kind === "unknown") return <p className="panel-note">{text.reasons[result.reason]}</p>;
  return (
    <Disclosure summary={text.title}>
      <Ratings target={target.target} reference={result.reference} />
    </Disclosure>
  );
}

function Ratings({target, reference: found}: {target: string; reference: Reference}) {
  const text = referenceText[useReader().language];
  const computed = (value: ReactNode) => <Num id={`progress:${target}`}>{value}</Num>;
  const {base, newest, observed, required, openSdg, un} = found;
  return (
    <>
      <h4>{text.openSdg}</h4>
      <p>
        <Phrase
          template={text.openSdgWords}
          slots={{
            observed: computed(formatShare(observed)),
            required: computed(formatShare(required)),
            ratio: computed(formatNumber(openSdg.ratio)),
            rating: <b>{text.openSdgRatings[openSdg.rating]}</b>,
          }}
        />
      </p>
      <h4>{text.un}</h4>
      <p>
        <Phrase
          template={text.unWords}
          slots={{
            extrapolated: computed(formatNumber(Math.round(un.extrapolated))),
            share: computed(formatShare(un.share)),
            rating: <b>{text.unRatings[un.rating]}</b>,
          }}
        />
      </p>
      <p className="caveat">
        <Phrase
          template={text.formula}
          slots={{
            base: computed(formatNumber(base.value)),
            baseDay: base.day,
            last: computed(formatNumber(newest.value)),
            lastDay: newest.day,
          }}
        />
      </p>
    </>
  );
}
