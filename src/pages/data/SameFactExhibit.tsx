import {useMemo} from "react";
import {isKnown} from "../../domain/figure.ts";
import type {Relation} from "../../domain/same-fact.ts";
import {toldFacts} from "../../domain/told-facts.ts";
import {useRows} from "../../hooks/engine.ts";
import {isChosen, useChosenRegions} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {conflicts} from "../../queries/conflicts.ts";
import {sameFactText} from "../../text/same-fact.ts";
import {Disclosure} from "../../ui/Disclosure.tsx";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {sameFactTwin} from "./same-fact-twin.tsx";
import {ToldFact, type Told} from "./ToldFact.tsx";
import {useUsedOn, type UsedOn} from "./use-used-on.ts";

/** Every fact that the evaluation day knew several statements of: what contradicts, what was revised, and what counts. */
export function SameFactExhibit() {
  const {language} = useReader();
  const names = useNames();
  const usedOn = useUsedOn();
  const facts = useToldFacts(usedOn);
  const text = sameFactText[language];
  const of = (...relations: Relation[]) => facts.filter((fact) => relations.includes(fact.relation));
  const disputed = of("contradiction", "revision");
  const roundings = of("rounding");
  const duplicates = of("duplicate");
  const counts = Object.fromEntries(
    (["contradiction", "revision", "rounding", "duplicate"] as const).map((relation) => [
      relation,
      <output key={relation}>{of(relation).length}</output>,
    ]),
  );
  const listed = [...disputed, ...roundings];
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      queries={[conflicts]}
      sources={<SourceLine figures={listed.flatMap(({statements}) => statements)} />}
      twin={sameFactTwin(listed, language, names)}
    >
      <p>
        <Phrase template={text.counts} slots={counts} />
      </p>
      {disputed.length === 0 && <p>{text.none}</p>}
      <Facts facts={disputed} usedOn={usedOn} />
      {roundings.length > 0 && (
        <Disclosure summary={text.roundings}>
          <Facts facts={roundings} usedOn={usedOn} />
        </Disclosure>
      )}
      {duplicates.length > 0 && (
        <Disclosure summary={text.duplicates}>
          <Facts facts={duplicates} usedOn={usedOn} />
        </Disclosure>
      )}
    </Exhibit>
  );
}

function Facts({facts, usedOn}: {facts: readonly Told[]; usedOn: UsedOn}) {
  return facts.map((fact) => <ToldFact key={fact.fact} told={fact} usedOn={usedOn} />);
}

// Of equally grave facts, those that other pages use come first.
function useToldFacts(usedOn: UsedOn): Told[] {
  const rows = useRows(conflicts);
  const chosen = useChosenRegions();
  const {day} = useReader();
  return useMemo(() => {
    const known = rows.filter((row) => isKnown(row, day) && isChosen(chosen, row.region));
    const used = new Set(known.filter(({observation}) => usedOn.has(observation)).map(({fact}) => fact));
    return toldFacts(known.toSorted((a, b) => Number(used.has(b.fact)) - Number(used.has(a.fact))));
  }, [rows, usedOn, chosen, day]);
}
