import {useId, useMemo} from "react";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {regionColour} from "../../charts/marks.ts";
import {shareBar} from "../../charts/share-bar.ts";
import {comparisonOf, type Subject} from "../../domain/comparability.ts";
import {pairsOf} from "../../domain/comparable-groups.ts";
import {compositions} from "../../domain/composition.ts";
import {derive, derivedId} from "../../domain/derived.ts";
import type {Choice} from "../../domain/series-choice.ts";
import {useNames} from "../../hooks/names.ts";
import {useCalendar} from "../../hooks/calendar.ts";
import {useReader} from "../../hooks/view.ts";
import {subjects as subjectsQuery} from "../../queries/subjects.ts";
import {compareText} from "../../text/compare.ts";
import {formatShare} from "../../text/format.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {CompositionBar} from "../industry/CompositionBar.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {Alternatives} from "./Alternatives.tsx";
import {choiceTwin} from "./choice-twin.tsx";
import {seriesTitle} from "./names.ts";
import {Pairs} from "./Pairs.tsx";
import {useEverySubject} from "./use-choices.ts";
import {useReadings} from "./use-readings.ts";

/** One figure as part of another, or several as the parts of one whole; else the refusal. */
export function PartsResult({choices, operation}: {choices: Choice[]; operation: "share" | "composition"}) {
  const {language} = useReader();
  const names = useNames();
  const calendar = useCalendar();
  const subjects = useMemo(() => choices.map(({subject}) => subject), [choices]);
  const readings = useReadings(subjects);
  const pairs = useMemo(() => pairsOf(subjects, operation, calendar), [subjects, operation, calendar]);
  const {outcome} = comparisonOf(pairs.flatMap(({comparison}) => comparison.reasons));
  const text = compareText[language];
  const refused = outcome === "not_comparable";
  return (
    <Exhibit
      title={text.titles[outcome]}
      subtitle={text.subtitles[operation]}
      twin={choiceTwin(choices, readings.raw, "raw", language, names)}
      queries={[subjectsQuery]}
      sources={<SourceLine figures={subjects} />}
    >
      {!refused && (operation === "share" ? <Share subjects={subjects} /> : <Whole subjects={subjects} />)}
      <Pairs subjects={subjects} pairs={pairs} />
      {refused && <Alternatives choices={choices} readings={readings} />}
    </Exhibit>
  );
}

// The smaller of two is the part.
function Share({subjects}: {subjects: readonly Subject[]}) {
  const {language, evidence} = useReader();
  const names = useNames();
  const id = useId().replaceAll(":", "");
  const text = compareText[language];
  const [part, whole] = subjects.toSorted((a, b) => a.value - b.value) as [Subject, Subject?];
  const drawing = useMemo(() => {
    if (!whole) return null;
    const share = derive("ratio", part, whole);
    const colour = regionColour(part.region);
    const label = formatShare(share.value);
    const name = seriesTitle(part, names, language);
    const segments = [
      {name, share: share.value, label, evidence: derivedId(share), colour},
      {name: text.rest, share: 1 - share.value, label: "", evidence: null, colour: "none"},
    ];
    return shareBar(segments, id, evidence);
  }, [part, whole, names, language, text, id, evidence]);
  if (!whole || !drawing || subjects.length > 2) return <p className="caveat">{text.partWhole}</p>;
  const name = text.shareName(seriesTitle(part, names, language), seriesTitle(whole, names, language));
  const share = derive("ratio", part, whole);
  return (
    <div className="composition">
      <h3>{name}</h3>
      <Chart label={name} drawing={drawing} operation="share" />
      <p>
        <Num id={part.observation}>{names.amount(part)}</Num> ÷{" "}
        <Num id={whole.observation}>{names.amount(whole)}</Num> ={" "}
        <Num id={derivedId(share)}>{formatShare(share.value)}</Num>
      </p>
    </div>
  );
}

// All published parts of the whole are drawn, also those nobody chose: a part left out is not a part unpublished.
function Whole({subjects}: {subjects: readonly Subject[]}) {
  const {language} = useReader();
  const every = useEverySubject();
  const found = useMemo(() => {
    const parts = every
      .filter(({breakdown}) => breakdown !== null)
      .map((subject) => ({...subject, sector: null}));
    const wholes = every.filter(({breakdown}) => breakdown === null);
    const chosen = new Set(subjects.map(({observation}) => observation));
    return compositions(parts, wholes).filter(({parts: members}) =>
      members.some(({figure}) => chosen.has(figure.observation)),
    );
  }, [every, subjects]);
  if (found.length === 0) return <p className="caveat">{compareText[language].noWhole}</p>;
  return found.map((composition) => (
    <CompositionBar key={composition.whole.observation} composition={composition} />
  ));
}
