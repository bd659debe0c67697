import {Suspense, useEffect, useMemo, useState} from "react";
import {coverageWords} from "../../exhibits/coverage-words.ts";
import {useReader} from "../../reader/use-reader.ts";
import type {Entry} from "../../search/entry.ts";
import {offered, resultsOf, type Index, type Results} from "../../search/results.ts";
import type {Sources} from "../../search/sources.ts";
import {formatNumber} from "../../text/format.ts";
import {searchText} from "../../text/search.ts";
import {Spoken} from "../../ui/Spoken.tsx";
import {List} from "./List.tsx";
import {Told} from "./Told.tsx";
import {useIndex} from "./use-index.ts";
import type {Options} from "./use-options.ts";

interface Props {
  query: string;
  list: string;
  options: Options;
}

/** What the words find, or what may be wanted before there are any. Suspends until the record is there. */
export function Found(props: Props) {
  const text = searchText[useReader().language];
  const [exhibits, tell] = useState<readonly Entry[] | null>(null);
  const {index, sources} = useIndex(exhibits);
  return (
    <div className="search-found">
      {index ? (
        <Listed {...props} index={index} sources={sources} isWhole={exhibits !== null} />
      ) : (
        <p role="status">{text.preparing}</p>
      )}
      <Suspense>
        <Told sources={sources} tell={tell} />
      </Suspense>
    </div>
  );
}

function Listed(props: Props & {index: Index; sources: Sources; isWhole: boolean}) {
  const text = searchText[useReader().language];
  const {query, list, options, index, sources, isWhole} = props;
  const {shown} = options;
  const results = useMemo(() => shownFor(query, index), [query, index]);
  const {asked, count, groups, near} = results;
  const coverage = useMemo(() => coverageWords(sources.answers, sources.reader), [sources]);
  const isEmpty = groups.length === 0 && near.length === 0;
  useEffect(() => {
    if (isEmpty) shown(0);
  }, [isEmpty, shown]);
  const saysItems = asked.words.length > 0 && (count === 0 || groups.some(({kind}) => kind === "item"));
  return (
    <>
      <p role="status">
        <Count query={query} results={results} />
        {!isWhole && ` ${text.gathering}`}
      </p>
      {!isEmpty && <List key={query} id={list} results={results} options={options} />}
      {saysItems && (
        <p className="search-coverage">
          <Spoken words={coverage} />
        </p>
      )}
    </>
  );
}

function shownFor(query: string, index: Index): Results {
  const results = resultsOf(query, index);
  return results.asked.words.length > 0 ? results : {...results, groups: offered(index)};
}

function Count({query, results: {asked, count}}: {query: string; results: Results}) {
  const text = searchText[useReader().language];
  if (asked.words.length === 0) return text.start;
  return count > 0 ? text.found(formatNumber(count)) : text.none(query.trim());
}
