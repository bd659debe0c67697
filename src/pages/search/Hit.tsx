import {provinceOf} from "../../domain/region.ts";
import {useReader} from "../../reader/use-reader.ts";
import type {Asked} from "../../search/asked.ts";
import type {Entry} from "../../search/entry.ts";
import {marked} from "../../search/marks.ts";

type Props = Pick<Entry, "title" | "about" | "to" | "region"> & {
  asked: Asked;
  id: string;
  isActive: boolean;
};

/** Something found, as a link to it. */
export function Hit({title, about, to, region, asked, id, isActive}: Props) {
  const {view, href} = useReader();
  // What a reader goes to must not be hidden from them.
  const isLeftOut = view.regions !== null && (!region || !view.regions.includes(provinceOf(region)));
  return (
    <a
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={isActive}
      href={href({exhibit: null, evidence: null, ...(isLeftOut && {regions: null}), ...to})}
    >
      <span className="search-title">
        <Marked text={title} asked={asked} />
      </span>
      <span className="search-about">
        <Marked text={about} asked={asked} />
      </span>
    </a>
  );
}

function Marked({text, asked}: {text: string; asked: Asked}) {
  return marked(text, asked).map(({at, words, isMarked}) =>
    isMarked ? <mark key={at}>{words}</mark> : words,
  );
}
