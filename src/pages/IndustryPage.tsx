import {useMemo} from "react";
import {compositions} from "../domain/composition.ts";
import {useRows} from "../hooks/engine.ts";
import {isChosen, useChosenRegions, useFigures} from "../hooks/figures.ts";
import {useNames} from "../hooks/names.ts";
import {useSearchedTo} from "../hooks/searched-to.ts";
import {useReader} from "../hooks/view.ts";
import {compositionParts} from "../queries/composition-parts.ts";
import {compositionWholes} from "../queries/composition-wholes.ts";
import {programmes} from "../queries/programmes.ts";
import {formatDate} from "../text/format.ts";
import {industryText} from "../text/industry.ts";
import {CompositionExhibit} from "./industry/CompositionExhibit.tsx";
import {Crosswalk} from "./industry/Crosswalk.tsx";
import {Later} from "../ui/Later.tsx";

/** Which industries make up each programme? */
export function IndustryPage() {
  const {language} = useReader();
  const parts = useFigures(compositionParts);
  const wholes = useFigures(compositionWholes);
  const found = useMemo(() => compositions(parts, wholes), [parts, wholes]);
  const text = industryText[language];
  const sectors = found.filter(({parts: [first]}) => first!.figure.breakdown === "category");
  const types = found.filter(({parts: [first]}) => first!.figure.breakdown === "type");
  return (
    <>
      <p className="lead">{text.lead}</p>
      <CompositionExhibit kind="types" compositions={types} />
      <Later>
        <CompositionExhibit kind="sectors" compositions={sectors}>
          <Crosswalk />
        </CompositionExhibit>
        <Missing published={new Set(sectors.map(({whole}) => whole.programme!))} />
      </Later>
    </>
  );
}

function Missing({published}: {published: Set<string>}) {
  const {language} = useReader();
  const names = useNames();
  const chosen = useChosenRegions();
  const searched = formatDate(useSearchedTo(), language);
  const missing = useRows(programmes).filter(
    ({programme, region}) => isChosen(chosen, region) && !published.has(programme),
  );
  const text = industryText[language].missing;
  if (missing.length === 0) return null;
  return (
    <section className="exhibit">
      <h2>{text.title}</h2>
      <ul>
        {missing.map(({programme}) => (
          <li key={programme}>{text.text(names.of("programme", programme), searched)}</li>
        ))}
      </ul>
    </section>
  );
}
