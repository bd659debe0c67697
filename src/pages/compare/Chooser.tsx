import {useMemo, useState} from "react";
import {choiceText, type Choice, type Series} from "../../domain/series-choice.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {compareText} from "../../text/compare.ts";
import {seriesTitle} from "./names.ts";

const listed = 40;

/** All series with sound figures, searchable; a tick adds a series to the comparison or takes it out. */
export function Chooser({all, headline, choices}: {all: Series[]; headline: string[]; choices: Choice[]}) {
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
  const toggle = (series: Series) => {
    const left = choices.filter((choice) => choice.series.key !== series.key);
    const kept = left.map((choice) => choiceText(choice.series.key, choice.asOf));
    go({series: left.length < choices.length ? kept : [...kept, series.key]});
  };
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
            <input
              type="checkbox"
              checked={choices.some((choice) => choice.series.key === series.key)}
              onChange={() => toggle(series)}
            />
            {title}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
