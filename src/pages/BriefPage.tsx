import {useEffect} from "react";
import {provinces} from "virtual:provinces";
import {briefExhibits} from "../exhibits/brief/list.ts";
import {useReader} from "../reader/use-reader.ts";
import {briefText} from "../text/brief.ts";
import {Exhibits} from "../ui/Exhibits.tsx";
import {fillSheet} from "../ui/fill-sheet.ts";

/** One province on one page, to print or to show. */
export function BriefPage() {
  useEffect(() => fillSheet(".exhibit[data-layout=page]"), []);
  return (
    <>
      <ProvinceTabs />
      <Exhibits list={briefExhibits} />
    </>
  );
}

function ProvinceTabs() {
  const {view, reader, language, href} = useReader();
  const shown = view.region ?? reader.regions[0];
  return (
    <nav className="province-tabs" aria-label={briefText[language].provinces}>
      {provinces.map(({region, name_zh, name_en}) => (
        <a
          key={region}
          data-region={region}
          href={href({region, exhibit: null, evidence: null})}
          {...(region === shown && {"aria-current": "true"})}
        >
          {language === "zh" ? name_zh : name_en}
        </a>
      ))}
    </nav>
  );
}
