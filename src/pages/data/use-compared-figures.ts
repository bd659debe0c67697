import {useMemo} from "react";
import type {Subject} from "../../domain/comparability.ts";
import type {Figure} from "../../domain/figure.ts";
import {normalise} from "../../domain/measure.ts";
import {choicesOf, type Series} from "../../domain/series-choice.ts";
import {presets} from "../compare/presets.ts";
import {useChoices, useEverySubject} from "../compare/use-choices.ts";
import {useReadings} from "../compare/use-readings.ts";

/**
 * What the compare page sets side by side without a search: the headline series and those of its questions, by every
 * measure.
 */
export function useComparedFigures(): Figure[] {
  const {all, headline} = useChoices();
  const every = useEverySubject();
  const groups = useMemo(() => offered(headline, all), [headline, all]);
  const subjects = useMemo(() => groups.flatMap((choices) => choices.map(({subject}) => subject)), [groups]);
  const {progress, rate} = useReadings(subjects);
  return useMemo(() => {
    const drawn = groups.flatMap((choices) => choices.flatMap(({series}) => series.figures));
    const sizes = groups.flatMap((choices) =>
      denominatorsOf(
        choices.map(({subject}) => subject),
        every,
      ),
    );
    const paced = progress.flatMap((one) => (one.progress ? [one.progress.progress] : []));
    const between = paced.flatMap(({newest, baseline}) =>
      baseline.kind === "figure" ? [newest, baseline.figure] : [newest],
    );
    return [...drawn, ...sizes, ...between, ...rate.flatMap(({round}) => round?.stages ?? [])];
  }, [groups, every, progress, rate]);
}

function offered(headline: readonly string[], all: readonly Series[]) {
  const texts = [headline, ...Object.values(presets).map(({series}) => series)];
  return texts.map((series) => choicesOf(series, all).choices);
}

function denominatorsOf(subjects: readonly Subject[], every: readonly Subject[]): Subject[] {
  return (["per_gdp", "per_million"] as const)
    .flatMap((measure) => normalise(measure, subjects, every))
    .flatMap((found) => (found ? [found.denominator] : []));
}
