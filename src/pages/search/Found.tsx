import {useEffect, useMemo} from "react";
import {coverageWords} from "../../exhibits/coverage-words.ts";
import {useReader} from "../../reader/use-reader.ts";
import {offered, resultsOf, type Index, type Results} from "../../search/results.ts";
import {formatNumber} from "../../text/format.ts";
import {searchText} from "../../text/search.ts";
import {Spoken} from "../../ui/Spoken.tsx";
import {List} from "./List.tsx";
import {useIndex} from "./use-index.ts";
import type {Options} from "./use-options.ts";

/** What the words find, or what may be wanted before there are any. Suspends until the record is there. */
export function Found({query, list, options}: {query: string; list: string; options: Options}) {
  const text = searchText[useReader().language];
  const {index, isWhole, sources} = useIndex();
  const results = useMemo(() => index && shownFor(query, index), [query, index]);
  const coverage = useMemo(() => coverageWords(sources.answers, sources.reader), [sources]);
  const {shown} = options;
  const nothing = results?.groups.length === 0 && results.near.length === 0;
  useEffect(() => {
    if (nothing) shown(0);
  }, [nothing, shown]);
  if (!results) return <p role="status">{text.preparing}</p>;
  const isAsked = results.asked.words.length > 0;
  const saysItems = isAsked && (results.count === 0 || results.groups.some(({kind}) => kind === "item"));
  return (
    <div className="search-found">
      <p role="status">
        <Count query={query} results={results} />
        {!isWhole && ` ${text.gathering}`}
      </p>
      {!nothing && <List key={query} id={list} results={results} options={options} />}
      {saysItems && (
        <p className="search-coverage">
          <Spoken words={coverage} />
        </p>
      )}
    </div>
  );
}

function shownFor(query: string, index: Index): Results {
  const results = resultsOf(query, index);
  return results.asked.words.length > 0 ? results : {...results, groups: offered(index)};
}

function Count({query, results: {asked, count, near}}: {query: string; results: Results}) {
  const text = searchText[useReader().language];
  if (asked.words.length === 0) return text.start;
  if (count > 0) return text.found(formatNumber(count));
  return `${text.none(query.trim())}${near.length > 0 ? text.near : ""}`;
}
