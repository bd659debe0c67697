import type {Figure} from "../domain/figure.ts";
import {useRows} from "../hooks/engine.ts";
import {useSearchedTo} from "../hooks/searched-to.ts";
import {useReader} from "../hooks/view.ts";
import {sourceNames} from "../queries/source-names.ts";
import {exhibitText} from "../text/exhibit.ts";
import {formatDate} from "../text/format.ts";
import {publisherName} from "../text/publishers.ts";
import {shell} from "../text/shell.ts";

const shown = 5;

/** The last line of an exhibit: the newest of its sources, each a link, and the day the record was searched to. */
export function SourceLine({figures}: {figures: readonly Pick<Figure, "source">[]}) {
  const {language, evidence} = useReader();
  const searched = useSearchedTo();
  const cited = new Set(figures.map((figure) => figure.source));
  const sources = useRows(sourceNames)
    .filter(({source}) => cited.has(source))
    .toSorted((a, b) => (b.published_on ?? "").localeCompare(a.published_on ?? ""));
  const text = exhibitText[language];
  const searchedTo = shell[language].searched(formatDate(searched, language));
  if (sources.length === 0) return <p className="sources">{searchedTo}</p>;
  return (
    <p className="sources">
      {text.sources}
      {sources.slice(0, shown).map(({source, publisher, title, published_on}, index) => (
        <span key={source}>
          {index > 0 && text.comma}
          <a href={evidence(`source:${source}`)}>
            {publisherName(publisher, language) ?? title}
            {published_on && ` ${published_on}`}
          </a>
        </span>
      ))}
      {sources.length > shown && text.andOthers}
      {text.stop} {searchedTo}
    </p>
  );
}
