import {useRef} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {dataText} from "../../text/data.ts";
import {formatNumber} from "../../text/format.ts";
import {copied, type Copied} from "../../ui/clipboard.ts";

/** How many rows the reader has copied, or none where the browser refused. */
export interface Taken {
  rows: number | null;
}

/** Copies and prints what the table holds as it is filtered and sorted: all of it, not what is on the screen. */
export function Taking(props: {
  count: number;
  sheet: (from: number, to: number) => Copied;
  taken: Taken | null;
  onTaken: (taken: Taken | null) => void;
}) {
  const text = dataText[useReader().language].take;
  const place = useRef<HTMLDivElement>(null);
  const {count, sheet, taken, onTaken} = props;
  const copy = async () => {
    // Said anew each time, so that it is heard again.
    onTaken(null);
    onTaken({rows: (await copied(sheet(0, count), place.current!)) ? count : null});
  };
  const said = taken && (taken.rows === null ? text.failed : text.copied(formatNumber(taken.rows)));
  return (
    <div className="taking" ref={place}>
      <button type="button" disabled={count === 0} onClick={copy}>
        {text.copy(formatNumber(count))}
      </button>
      <button type="button" disabled={count === 0} onClick={() => print()}>
        {text.print(formatNumber(count))}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
