import type {ReactNode} from "react";
import {useReader} from "../reader/use-reader.ts";
import type {View} from "../reader/view.ts";
import {vocabularies} from "../text/vocabularies.ts";

/**
 * A number that opens its evidence, in another view where `to` says so. Every figure on a page is one of these (or a link
 * inside a chart).
 */
export function Num({id, to, children}: {id: string; to?: Partial<View> | undefined; children: ReactNode}) {
  const {evidence, href, language} = useReader();
  return (
    <a
      className="num"
      href={to ? href({...to, evidence: id}) : evidence(id)}
      title={vocabularies[language].open}
    >
      {children}
    </a>
  );
}
