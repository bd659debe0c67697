import type {ReactNode} from "react";
import type {Span, Words} from "../exhibits/words.ts";
import {useReader} from "../reader/use-reader.ts";
import {Num} from "./Num.tsx";
import {Unbroken} from "./Unbroken.tsx";

/** Words as they are read: numbers open their evidence, and the rest stands out as it should. */
export function Spoken({words}: {words: Words}) {
  const keyed = words.map((span, index) => ({key: `${index} ${span.words}`, span}));
  return keyed.map(({key, span}) => <Run key={key} span={span} />);
}

function Run({span}: {span: Span}) {
  const {mark} = span;
  const content = <Linked span={span} />;
  switch (mark) {
    case undefined:
    case "name":
      return content;
    case "strong":
      return <strong>{content}</strong>;
    case "small":
      return <small>{content}</small>;
    case "kind":
      return <span className="told-kind">{content}</span>;
    case "ref":
      return <sup>{content}</sup>;
    case "count":
      return <output>{content}</output>;
    case "rule":
      return <span data-convention>{content}</span>;
    case "none":
      return <span className="none">{content}</span>;
    case "absent":
      return (
        <span className="none">
          <span aria-hidden="true">—</span>
          <span className="hidden">{content}</span>
        </span>
      );
    default:
      return <Told mark={mark}>{content}</Told>;
  }
}

// state:missed, outcome:caution.
function Told({mark, children}: {mark: string; children: ReactNode}) {
  const [kind = "", which] = mark.split(":");
  return (
    <b className={kind} {...{[`data-${kind}`]: which}}>
      {children}
    </b>
  );
}

function Linked({span: {words, evidence, to, mark}}: {span: Span}) {
  const {href, evidence: open} = useReader();
  const said = <Unbroken words={words} />;
  if (evidence && (mark === "name" || mark === "ref")) return <a href={open(evidence)}>{said}</a>;
  if (evidence)
    return (
      <Num id={evidence} to={to}>
        {words}
      </Num>
    );
  return to ? <a href={href({evidence: null, exhibit: null, ...to})}>{said}</a> : said;
}
