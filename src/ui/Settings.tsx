import {startTransition, useOptimistic} from "react";
import {provinceCodes, provinces} from "virtual:provinces";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";
import {DayChoice} from "./DayChoice.tsx";
import {DeckButton} from "./export/DeckButton.tsx";
import {ExportMenu} from "./export/ExportMenu.tsx";
import {WallButton} from "./WallButton.tsx";

/** The bar that stays in sight: provinces and evaluation date, which bear on everything below; each lives in the address. */
export function Settings() {
  const {view, language} = useReader();
  const text = shell[language];
  return (
    <section className="bar" aria-label={text.settings}>
      <div className="settings">
        <RegionChoice />
        <DayChoice />
        {view.page !== "meeting" && (
          <>
            <DeckButton />
            <ExportMenu />
            <WallButton />
          </>
        )}
      </div>
    </section>
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
      <legend className="hidden">{shell[language].regions}</legend>
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
