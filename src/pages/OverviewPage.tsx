import {useMemo} from "react";
import {findings} from "../domain/finding.ts";
import {seriesPanels} from "../domain/panels.ts";
import {useChosenRegions, useFigures} from "../hooks/figures.ts";
import {useJudgements} from "../hooks/judgements.ts";
import {useNames} from "../hooks/names.ts";
import {useReader} from "../hooks/view.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import {overviewText} from "../text/overview.ts";
import {shell} from "../text/shell.ts";
import {AgesExhibit} from "./overview/AgesExhibit.tsx";
import {FindingSentence} from "./overview/FindingSentence.tsx";

/** What is known of each province, how old it is, and the way into every page. */
export function OverviewPage() {
  const {language, day} = useReader();
  const names = useNames();
  const chosen = useChosenRegions();
  const totals = useFigures(headlineTotals);
  const {judged} = useJudgements();
  const panels = useMemo(() => seriesPanels(totals), [totals]);
  const found = useMemo(() => findings(panels, judged, day), [panels, judged, day]);
  const text = overviewText[language];
  return (
    <>
      <p className="lead">{text.lead}</p>
      <section aria-labelledby="findings">
        <h2 id="findings">{text.findings}</h2>
        <div className="findings">
          {chosen.map((region) => {
            const finding = found.find((candidate) => candidate.region === region);
            return (
              <article key={region} data-region={region}>
                <h3>{names.of("region", region)}</h3>
                <p>
                  {finding ? (
                    <FindingSentence finding={finding} />
                  ) : (
                    text.noFigure(names.of("region", region))
                  )}
                </p>
              </article>
            );
          })}
        </div>
      </section>
      <AgesExhibit panels={panels} />
      <WaysIn />
    </>
  );
}

function WaysIn() {
  const {language, href} = useReader();
  const text = overviewText[language];
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{text.ways}</h2>
      <ul className="ways">
        {(["certified", "awards", "industry", "targets", "data"] as const).map((page) => (
          <li key={page}>
            <a href={href({page})}>{shell[language].pages[page]}</a> {text.pages[page]}
          </li>
        ))}
      </ul>
    </section>
  );
}
