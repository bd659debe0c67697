import {startTransition, useMemo, useOptimistic, useState} from "react";
import {namedOf, toggled, type Choice, type Series} from "../../domain/series-choice.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {compareText} from "../../text/compare.ts";
import {seriesTitle} from "../../exhibits/series-title.ts";

const listed = 40;

/** All series with sound figures, searchable; a tick adds a series to the comparison or takes it out. */
export function Chooser(props: {
  all: readonly Series[];
  headline: readonly string[];
  chosen: readonly Choice[];
}) {
  const {all, headline, chosen} = props;
  const {language, go} = useReader();
  const names = useNames();
  const [words, setWords] = useState("");
  const text = compareText[language];
  const titled = useMemo(() => {
    const rank = (key: string) => (headline.includes(key) ? 0 : 1);
    return all
      .map((series) => ({series, title: seriesTitle(series.newest, names, language)}))
      .toSorted((a, b) => rank(a.series.key) - rank(b.series.key));
  }, [all, headline, names, language]);
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = titled.filter(({title}) => wanted.every((word) => title.toLowerCase().includes(word)));
  // The page follows in a transition; the boxes themselves must not wait for it.
  const [ticked, tick] = useOptimistic(chosen.map((choice) => choice.series.key));
  const toggle = ({key}: Series) =>
    startTransition(() => {
      tick(toggled(ticked, key));
      go((now) => ({series: toggled(namedOf(now.series, chosen), key), exhibit: null}));
    });
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{text.choose}</h2>
      <label className="series-search">
        <span>{text.search}</span>
        <input
          type="search"
          value={words}
          placeholder={text.searchHint}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <output className="series-count">{text.found(found.length, listed)}</output>
      <fieldset className="series-list">
        <legend className="hidden">{text.matches}</legend>
        {found.slice(0, listed).map(({series, title}) => (
          <label key={series.key}>
            <input type="checkbox" checked={ticked.includes(series.key)} onChange={() => toggle(series)} />
            {title}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
