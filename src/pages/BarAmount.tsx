import type {Bar} from "../charts/bars.ts";
import {useReader} from "../hooks/view.ts";
import {exhibitText} from "../text/exhibit.ts";
import {Num} from "../ui/Num.tsx";

/** The value of a bar with what is said elsewhere, each opening its own evidence: 27个（另说26个）. */
export function BarAmount({bar}: {bar: Bar}) {
  const {aside} = exhibitText[useReader().language];
  const [open, close] = aside;
  return (
    <>
      <Num id={bar.evidence}>{bar.label}</Num>
      {bar.rivals?.map(({label, evidence}) => (
        <span key={evidence}>
          {open}
          <Num id={evidence}>{label}</Num>
          {close}
        </span>
      ))}
    </>
  );
}
