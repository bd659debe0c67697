import type {ReactNode} from "react";
import {useReader} from "../reader/use-reader.ts";
import type {View} from "../reader/view.ts";
import {vocabularies} from "../text/vocabularies.ts";
import {Unbroken} from "./Unbroken.tsx";

// A number stays on one line, but for one with so much said of it that a phone has no room.
const unbroken = 30;

/**
 * A number that opens its evidence, in another view where `to` says so. Every figure on a page is one of these (or a link
 * inside a chart).
 */
export function Num({id, to, children}: {id: string; to?: Partial<View> | undefined; children: ReactNode}) {
  const {evidence, href, language} = useReader();
  const isLong = typeof children === "string" && children.length > unbroken;
  return (
    <a
      className="num"
      data-long={isLong || undefined}
      href={to ? href({...to, evidence: id}) : evidence(id)}
      title={vocabularies[language].open}
    >
      {typeof children === "string" ? <Unbroken words={children} /> : children}
    </a>
  );
}
