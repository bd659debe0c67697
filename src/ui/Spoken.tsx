import type {Span, Words} from "../exhibits/words.ts";
import {useReader} from "../reader/use-reader.ts";
import {Num} from "./Num.tsx";

/** Words as they are read: numbers open their evidence, and the rest stands out as it should. */
export function Spoken({words}: {words: Words}) {
  const keyed = words.map((span, index) => ({key: `${index} ${span.words}`, span}));
  return keyed.map(({key, span}) => <Run key={key} span={span} />);
}

function Run({span}: {span: Span}) {
  const {mark} = span;
  const content = <Content span={span} />;
  if (!mark || mark === "name") return content;
  if (mark === "strong") return <strong>{content}</strong>;
  if (mark === "small") return <small>{content}</small>;
  if (mark === "none") return <span className="none">{content}</span>;
  if (mark === "kind") return <span className="told-kind">{content}</span>;
  return (
    <b className="state" data-state={mark.slice("state:".length)}>
      {content}
    </b>
  );
}

function Content({span: {words, evidence, to, mark}}: {span: Span}) {
  const address = useReader();
  if (evidence && mark === "name") return <a href={address.evidence(evidence)}>{words}</a>;
  if (evidence) return <Num id={evidence}>{words}</Num>;
  if (to) return <a href={address.href({evidence: null, exhibit: null, ...to})}>{words}</a>;
  return words;
}
