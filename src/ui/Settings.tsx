import {startTransition, useEffect, useOptimistic, useRef} from "react";
import {provinceCodes, provinces} from "virtual:provinces";
import {isDay, shanghaiToday} from "../domain/date.ts";
import type {Theme} from "../domain/view.ts";
import {useReader} from "../reader/use-reader.ts";
import {formatDate} from "../text/format.ts";
import {shell} from "../text/shell.ts";

/** Provinces, evaluation date, theme and language; each lives in the address. */
export function Settings() {
  const {view, language, href, go} = useReader();
  const text = shell[language];
  const other = language === "zh" ? "en" : "zh";
  return (
    <div className="settings" role="group" aria-label={text.settings}>
      <RegionChoice />
      <DayChoice />
      <label>
        <span>{text.theme}</span>
        <select value={view.theme} onChange={(event) => go({theme: event.target.value as Theme})}>
          {(["system", "light", "dark"] as const).map((theme) => (
            <option key={theme} value={theme}>
              {text.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <a
        className="language"
        href={href({language: other})}
        lang={other}
        aria-label={`${text.language}(${text.languageLabel})`}
      >
        {text.language}
      </a>
    </div>
  );
}

function RegionChoice() {
  const {view, language, go} = useReader();
  // The page follows in a transition; the box itself must not wait for it.
  const [chosen, choose] = useOptimistic(view.regions ?? [...provinceCodes]);
  const toggle = (region: string) => {
    const next = provinceCodes.filter((code) => (code === region) !== chosen.includes(code));
    if (next.length === 0) return;
    startTransition(() => {
      choose(next);
      go({regions: next.length === provinceCodes.length ? null : next});
    });
  };
  return (
    <fieldset className="regions">
      <legend>{shell[language].regions}</legend>
      {provinces.map(({region, name_zh, name_en}) => (
        <label key={region} data-region={region}>
          <input
            type="checkbox"
            checked={chosen.includes(region)}
            disabled={chosen.length === 1 && chosen.includes(region)}
            onChange={() => toggle(region)}
          />
          {language === "zh" ? name_zh : name_en}
        </label>
      ))}
    </fieldset>
  );
}

function DayChoice() {
  const {view, day, language, go} = useReader();
  const text = shell[language];
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(day);
  // The reader types into it; what is judged by is shown again as soon as that is settled.
  useEffect(() => {
    asked.current = day;
    input.current!.value = day;
  }, [day]);
  const ask = ({value}: HTMLInputElement) => {
    if (value === asked.current) return;
    const next = isDay(value) ? value : null;
    asked.current = next ?? shanghaiToday(new Date());
    if (asked.current === day) input.current!.value = day;
    go({on: next});
  };
  return (
    <label title={text.dayHint}>
      <span>{text.day}</span>
      <span className="day">
        <input
          type="date"
          ref={input}
          defaultValue={day}
          onBlur={(event) => ask(event.target)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
          }}
        />
        <time dateTime={day} aria-hidden="true">
          {formatDate(day, language)}
        </time>
      </span>
      {view.on && (
        <button type="button" onClick={() => go({on: null})}>
          {text.backToToday}
        </button>
      )}
    </label>
  );
}
