import {useEffect, useState, type ReactNode} from "react";
import type {Entry, Kind} from "../../search/entry.ts";
import type {Comparison, Group, Results} from "../../search/results.ts";
import {formatNumber} from "../../text/format.ts";
import {searchText} from "../../text/search.ts";
import {useReader} from "../../reader/use-reader.ts";
import {Hit} from "./Hit.tsx";
import type {Options} from "./use-options.ts";

// Of each kind at first, and how many more whoever asks for more is shown.
const few = 5;
const more = 50;

/** A line of the list: something found, the offer to compare, or the way to more of a kind. */
type Line =
  | {is: "comparison"; comparison: Comparison}
  | {is: "entry"; entry: Entry}
  | {is: "more"; kind: Kind; all: number};

/** What is found, by kind. */
export function List({id, results, options}: {id: string; results: Results; options: Options}) {
  const text = searchText[useReader().language];
  const [wide, widen] = useState<Partial<Record<Kind, number>>>({});
  const groups = groupsOf(results, wide);
  const count = groups.reduce((sum, {lines}) => sum + lines.length, 0);
  const {shown} = options;
  useEffect(() => shown(count), [shown, count]);
  let next = 0;
  return (
    <div id={id} role="listbox" aria-label={text.results} className="search-list">
      {groups.map(({key, title, lines}) => (
        <div key={key} role="group" aria-label={title}>
          {title && (
            <div className="search-kind" aria-hidden="true">
              {title}
            </div>
          )}
          {lines.map((line) => {
            const place = next++;
            return (
              <Option
                key={keyOf(line)}
                line={line}
                results={results}
                id={options.idOf(place)}
                isActive={place === options.active}
                widen={(kind) => widen({...wide, [kind]: (wide[kind] ?? few) + more})}
              />
            );
          })}
        </div>
      ))}
    </div>
  );

  function groupsOf({groups: found, comparison, near}: Results, shownOf: typeof wide) {
    const asked = results.asked.words.length > 0;
    return [
      ...(comparison ? [{key: "compare", title: text.compareTitle, lines: [compare(comparison)]}] : []),
      ...found.map((group) => ({
        key: group.kind,
        title: text.count(text.kinds[group.kind], formatNumber(group.entries.length)),
        lines: linesOf(group, asked ? (shownOf[group.kind] ?? few) : group.entries.length),
      })),
      ...(near.length > 0 ? [{key: "near", title: text.near, lines: near.map(entryLine)}] : []),
    ];
  }
}

const entryLine = (entry: Entry): Line => ({is: "entry", entry});
const compare = (comparison: Comparison): Line => ({is: "comparison", comparison});

function linesOf({kind, entries}: Group, shown: number): Line[] {
  // One more takes no more room than the way to it.
  const isWhole = entries.length <= shown + 1;
  return [
    ...entries.slice(0, isWhole ? entries.length : shown).map(entryLine),
    ...(isWhole ? [] : [{is: "more", kind, all: entries.length} as const]),
  ];
}

function keyOf(line: Line): string {
  return line.is === "entry" ? `${line.entry.kind}/${line.entry.id}` : line.is;
}

function Option(props: {
  line: Line;
  results: Results;
  id: string;
  isActive: boolean;
  widen: (kind: Kind) => void;
}): ReactNode {
  const text = searchText[useReader().language];
  const {line, results, id, isActive, widen} = props;
  switch (line.is) {
    case "entry":
      return <Hit {...line.entry} asked={results.asked} id={id} isActive={isActive} />;
    case "comparison": {
      const title = text.compare(line.comparison.titles.join(text.and));
      const told = {title, about: text.compareAbout, to: line.comparison.to, region: null};
      return <Hit {...told} asked={results.asked} id={id} isActive={isActive} />;
    }
    case "more":
      return (
        <button
          type="button"
          role="option"
          tabIndex={-1}
          id={id}
          aria-selected={isActive}
          onClick={() => widen(line.kind)}
        >
          {text.more(formatNumber(line.all))}
        </button>
      );
  }
}
