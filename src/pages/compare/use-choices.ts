import {useMemo} from "react";
import {provinceCodes} from "virtual:provinces";
import type {Subject} from "../../domain/comparability.ts";
import {isKnown, isSound} from "../../domain/figure.ts";
import {provinceOf} from "../../domain/region.ts";
import {choicesOf, seriesOf, type Choice, type Series} from "../../domain/series-choice.ts";
import {useRows} from "../../hooks/engine.ts";
import {useChosenRegions} from "../../hooks/figures.ts";
import {remember} from "../../hooks/remember.ts";
import {useReader} from "../../hooks/view.ts";
import {headlineSubjects} from "../../queries/headline-subjects.ts";
import {subjects} from "../../queries/subjects.ts";

/** Every sound figure known on the evaluation day; of the foreground provinces only those the reader looks at. */
export function useEverySubject(): Subject[] {
  const rows = useRows(subjects);
  const {day} = useReader();
  const chosen = useChosenRegions();
  return subjectsShown(rows, day, chosen);
}

const subjectsShown = remember((rows: readonly Subject[], day: string, chosen: readonly string[]) => {
  const left = new Set(provinceCodes.filter((code) => !chosen.includes(code)));
  return rows.filter(
    (row) => isKnown(row, day) && isSound(row) && row.kind !== "rule" && !left.has(provinceOf(row.region)),
  );
});

const everySeries = remember(seriesOf);

/** All series, the headline ones among them, and those the address names; headline series where it names none. */
export function useChoices(): {
  all: Series[];
  headline: string[];
  choices: Choice[];
  missing: string[];
} {
  const every = useEverySubject();
  const first = useRows(headlineSubjects);
  const {series: named} = useReader().view;
  return useMemo(() => {
    const all = everySeries(every);
    const totals = seriesOf(first.filter(({kind}) => kind === "stock"));
    const known = totals.flatMap(({key}) => all.find((one) => one.key === key) ?? []);
    // Of several definitions of one headline series, the one with the newest figure.
    const newest = new Map<string, Series>();
    for (const one of known) {
      const question = `${one.newest.programme}/${one.newest.metric}`;
      const before = newest.get(question);
      if (!before || before.newest.as_of < one.newest.as_of) newest.set(question, one);
    }
    const headline = [...newest.values()].map(({key}) => key);
    return {all, headline, ...choicesOf(named.length > 0 ? named : headline, all)};
  }, [every, first, named]);
}
