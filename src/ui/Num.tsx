import type {ReactNode} from "react";
import {useReader} from "../reader/use-reader.ts";
import {evidenceText} from "../text/evidence.ts";

/** A number that opens its evidence. Every figure on a page is one of these (or a link inside a chart). */
export function Num({id, children}: {id: string; children: ReactNode}) {
  const {evidence, language} = useReader();
  return (
    <a className="num" href={evidence(id)} title={evidenceText[language].open}>
      {children}
    </a>
  );
}
