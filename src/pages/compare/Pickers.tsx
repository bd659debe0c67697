import {startTransition, useOptimistic} from "react";
import {choiceText, exchanged, joinedBy, namedOf, type Choice} from "../../domain/series-choice.ts";
import {seriesTitle} from "../../exhibits/series-title.ts";
import type {SeriesGroup} from "../../model/series-groups.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {compareText} from "../../text/compare.ts";
import {DateChoice} from "./DateChoice.tsx";
import {OperationChoice} from "./OperationChoice.tsx";
import {SeriesPicker} from "./SeriesPicker.tsx";

/** So many series still stand apart on one page. */
const most = 8;

/** The series being compared, each in a field that changes it, with the date it is taken at; two of them, or up to eight. */
export function Pickers({chosen, groups}: {chosen: readonly Choice[]; groups: readonly SeriesGroup[]}) {
  const {language, go} = useReader();
  const text = compareText[language];
  const add = (key: string) =>
    go((now) => ({series: joinedBy(namedOf(now.series, chosen), key), exhibit: null}));
  return (
    <section className="pickers" aria-labelledby="chosen">
      <h2 id="chosen" className="hidden">
        {text.chosen}
      </h2>
      <ol>
        {chosen.map((choice, place) => (
          // The field in a place keeps the focus when another series comes into it.
          <Picked key={text.picked[place]} {...{choice, chosen, place, groups}} />
        ))}
      </ol>
      <div className="picker-tools">
        {chosen.length < most && (
          <SeriesPicker label={text.add} value="" groups={groups} choose={({key}) => add(key)} />
        )}
        <OperationChoice chosen={chosen} />
      </div>
    </section>
  );
}

interface OfPicked {
  choice: Choice;
  chosen: readonly Choice[];
  place: number;
  groups: readonly SeriesGroup[];
}

function Picked({choice, chosen, place, groups}: OfPicked) {
  const {language, go} = useReader();
  const names = useNames();
  const text = compareText[language];
  const taken = choiceText(choice.series.key, choice.asOf);
  const name = seriesTitle(choice.subject, names, language);
  // The page follows in a transition; the field itself must not wait for it.
  const [shown, show] = useOptimistic(name);
  const label = text.picked[place] ?? String(place + 1);
  const others = (named: readonly string[]) => namedOf(named, chosen).filter((one) => one !== taken);
  return (
    <li data-region={choice.subject.region}>
      <div className="picked-head">
        <span>{label}</span>
        <DateChoice {...{choice, chosen, name}} />
        {chosen.length > 2 && (
          <button
            type="button"
            aria-label={text.removeNamed(name)}
            onClick={() => go((now) => ({series: others(now.series), exhibit: null}))}
          >
            {text.remove}
          </button>
        )}
      </div>
      <SeriesPicker
        label={label}
        value={shown}
        groups={groups}
        choose={({key, title}) =>
          startTransition(() => {
            show(title);
            go((now) => ({series: exchanged(namedOf(now.series, chosen), taken, key), exhibit: null}));
          })
        }
      />
    </li>
  );
}
