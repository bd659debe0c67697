import type {Finding} from "../domain/finding.ts";
import {useChosenRegions} from "../hooks/figures.ts";
import {useFindings} from "../hooks/findings.ts";
import {useNames} from "../hooks/names.ts";
import {useReader} from "../hooks/view.ts";
import {overviewText} from "../text/overview.ts";
import {shell} from "../text/shell.ts";
import {Later} from "../ui/Later.tsx";
import {FindingSentence} from "./overview/FindingSentence.tsx";
import {NationalExhibit} from "./overview/NationalExhibit.tsx";
import {OwnTargets} from "./progress/OwnTargets.tsx";
import {RatesExhibit} from "./overview/RatesExhibit.tsx";
import {StepsExhibit} from "./overview/StepsExhibit.tsx";

/** What is known of each province, in words and in five charts, and the way into every page. */
export function OverviewPage() {
  const {language} = useReader();
  const {found, panels, judged} = useFindings();
  return (
    <>
      <p className="lead">{overviewText[language].lead}</p>
      <OwnTargets judged={judged} />
      <Later>
        <Findings found={found} />
        <RatesExhibit />
        <NationalExhibit metric="time_honoured_national" />
        <NationalExhibit metric="single_champion_enterprises" />
        <StepsExhibit panels={panels} />
        <WaysIn />
      </Later>
    </>
  );
}

function Findings({found}: {found: readonly Finding[]}) {
  const {language} = useReader();
  const names = useNames();
  const chosen = useChosenRegions();
  const text = overviewText[language];
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{text.findings}</h2>
      <div className="findings">
        {chosen.map((region) => {
          const finding = found.find((candidate) => candidate.region === region);
          return (
            <article key={region} data-region={region}>
              <h3>{names.of("region", region)}</h3>
              <p>
                {finding ? <FindingSentence finding={finding} /> : text.noFigure(names.of("region", region))}
              </p>
            </article>
          );
        })}
      </div>
    </section>
  );
}

function WaysIn() {
  const {language, href} = useReader();
  const text = overviewText[language];
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{text.ways}</h2>
      <ul className="ways">
        {(
          ["certified", "awards", "industry", "targets", "compare", "timeline", "data", "methods"] as const
        ).map((page) => (
          <li key={page}>
            <a href={href({page})}>{shell[language].pages[page]}</a> {text.pages[page]}
          </li>
        ))}
      </ul>
    </section>
  );
}
