import {useMemo} from "react";
import {barOf} from "../../charts/bars.ts";
import {isSolid, regionColour} from "../../charts/marks.ts";
import type {Subject} from "../../domain/comparability.ts";
import {dateInterval} from "../../domain/date.ts";
import {derivedId} from "../../domain/derived.ts";
import {normalise, type Normalised} from "../../domain/measure.ts";
import type {Language} from "../../domain/view.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {populations} from "../../queries/populations.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatDate, formatNumber, formatQualified} from "../../text/format.ts";
import {nationalText, type NationalMetric} from "../../text/national.ts";
import type {BarPanel} from "../BarPanels.tsx";

/** The panel of figures that may share an axis, largest first; none for fewer than two. */
export function useTotalsPanel(together: readonly Subject[], metric: NationalMetric): BarPanel[] {
  const {language} = useReader();
  const names = useNames();
  return useMemo(() => {
    if (together.length < 2) return [];
    const {heading, name} = nationalText[language].lists[metric];
    const bars = together.map((figure) =>
      barOf(figure, placeAndDate(figure, names, language), names.label(figure)),
    );
    return [{key: metric, name, heading, operation: "rank", bars}];
  }, [together, metric, names, language]);
}

/** Each of those figures per million residents, by residents of one year and vintage; null without such residents. */
export function usePerMillion(together: readonly Subject[], metric: NationalMetric): (Normalised | null)[] {
  const residents = useFigures(populations);
  return useMemo(
    () => (metric === "time_honoured_national" ? normalise("per_million", together, residents) : []),
    [together, metric, residents],
  );
}

/** The twin of the totals' panel: the same list per million residents, largest first. */
export function usePerMillionPanel(
  together: readonly Subject[],
  normalised: readonly (Normalised | null)[],
): BarPanel[] {
  const {language} = useReader();
  const names = useNames();
  return useMemo(() => {
    const found = normalised.filter((one) => one !== null).toSorted((a, b) => b.value.value - a.value.value);
    if (found.length < 2) return [];
    const {heading, name} = nationalText[language].perMillion;
    const bars = found.map((one) => ({
      name: names.of("region", one.subject.region),
      value: one.value.value,
      label: perMillionText(one, language),
      evidence: derivedId(one.value),
      mark: [one.subject, one.denominator].every(isSolid) ? ("solid" as const) : ("hollow" as const),
      colour: regionColour(one.subject.region),
    }));
    const without = together.filter((_, index) => !normalised[index]).map(({region}) => region);
    const after = noteOf(found, without, names, language);
    return [{key: "per_million", name, heading, operation: "rank", bars, after}];
  }, [together, normalised, names, language]);
}

/** A count per million residents in the words its inputs allow. */
export function perMillionText({value, qualifier}: Normalised, language: Language): string {
  return formatQualified(formatNumber(value.value), qualifier, language);
}

// Names the year of the residents, every province whose residents are of another kind, and those without any.
function noteOf(
  found: readonly Normalised[],
  without: readonly string[],
  names: Names,
  language: Language,
): string {
  const {note, otherwise, missing} = nationalText[language].perMillion;
  const year = dateInterval(found[0]!.denominator.as_of).to.slice(0, 4);
  const others = found
    .filter(({denominator}) => denominator.metric !== "permanent_population")
    .map(({subject, denominator}) =>
      otherwise
        .replace("{region}", names.of("region", subject.region))
        .replace("{metric}", names.of("metric", denominator.metric)),
    );
  const absent = without.length > 0 ? [missing(placesText(without, names, language))] : [];
  return [note.replace("{year}", formatDate(year, language)), ...others, ...absent].join("");
}

function placeAndDate(figure: Subject, names: Names, language: Language): string {
  return nationalText[language].place
    .replace("{region}", names.of("region", figure.region))
    .replace("{date}", formatDate(figure.as_of, language));
}

/** Provinces in words, as a list. */
export function placesText(regions: readonly string[], names: Names, language: Language): string {
  return regions.map((region) => names.of("region", region)).join(exhibitText[language].comma);
}
