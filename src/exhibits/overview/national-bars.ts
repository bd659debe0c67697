import type {Subject} from "../../domain/comparability.ts";
import {dateInterval} from "../../domain/date.ts";
import {derivedId} from "../../domain/derived.ts";
import type {Normalised} from "../../domain/measure.ts";
import type {Language} from "../../domain/view.ts";
import type {National} from "../../model/national.ts";
import type {Names} from "../../model/names.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatNumber, formatQualified} from "../../text/format.ts";
import {nationalText} from "../../text/national.ts";
import {barOf, type BarPanel} from "../bars.ts";
import {note} from "../exhibit.ts";
import {isSolid, suretyOf} from "../marks.ts";
import type {Voice} from "../voice.ts";
import {say} from "../words.ts";

/** The panel of figures that may share an axis, largest first; none for fewer than two. */
export function totalsPanel({name, metric, ranked: {together}}: National, speaker: Voice): BarPanel[] {
  const [first, second] = together;
  if (!first || !second) return [];
  const heading = nationalText[speaker.language].heading(unitText(first, speaker));
  const bars = together.map((figure) => barOf(figure, placeAndDate(figure, speaker), speaker));
  return [{key: metric, name, heading: say(heading), operation: "rank", bars}];
}

/** The twin of the totals' panel: the same list per million residents, largest first. */
export function perMillionPanel({name, ranked, normalised}: National, speaker: Voice): BarPanel[] {
  const {language, names, colour} = speaker;
  const found = normalised.filter((one) => one !== null).toSorted((a, b) => b.value.value - a.value.value);
  const [first, second] = found;
  if (!first || !second) return [];
  const text = nationalText[language].perMillion;
  const bars = found.map((one) => ({
    name: names.of("region", one.subject.region),
    value: one.value.value,
    label: perMillionText(one, language),
    evidence: derivedId(one.value),
    mark: [one.subject, one.denominator].every(isSolid) ? ("solid" as const) : ("hollow" as const),
    ...suretyOf(one.subject, one.denominator),
    colour: colour(one.subject.region),
  }));
  const without = ranked.together.filter((_, index) => !normalised[index]).map(({region}) => region);
  const after = [note(say(noteOf(found, without, speaker)))];
  const heading = say(text.heading(unitText(first.subject, speaker)));
  return [{key: "per_million", name: text.name(name), heading, operation: "rank", bars, after}];
}

/** The unit of a figure as a heading gives it, in brackets: （家）, (enterprises). */
export function unitText({unit}: Subject, {names, language}: Voice): string {
  const {name_zh, name_en, name_en_plural} = names.unit(unit);
  return language === "zh" ? name_zh : (name_en_plural ?? name_en);
}

/** A count per million residents in the words its inputs allow. */
export function perMillionText({value, qualifier}: Normalised, language: Language): string {
  return formatQualified(formatNumber(value.value), qualifier, language);
}

// Names the year of the residents, every province whose residents are of another kind, and those without any.
function noteOf(
  found: readonly Normalised[],
  without: readonly string[],
  {names, language, date}: Voice,
): string {
  const {note: base, otherwise, missing} = nationalText[language].perMillion;
  const years = new Set(found.map(({denominator}) => dateInterval(denominator.as_of).to.slice(0, 4)));
  const others = found
    .filter(({denominator}) => denominator.metric !== "permanent_population")
    .map(({subject, denominator}) =>
      otherwise
        .replace("{region}", names.of("region", subject.region))
        .replace("{metric}", names.of("metric", denominator.metric)),
    );
  const absent = without.length > 0 ? [missing(placesText(without, names, language))] : [];
  const year = [...years].map(date).join(exhibitText[language].comma);
  return [base.replace("{year}", year), ...others, ...absent].join("");
}

function placeAndDate(figure: Subject, {names, language, date}: Voice): string {
  return nationalText[language].place
    .replace("{region}", names.of("region", figure.region))
    .replace("{date}", date(figure.as_of));
}

/** Provinces in words, as a list. */
export function placesText(regions: readonly string[], names: Names, language: Language): string {
  return regions.map((region) => names.of("region", region)).join(exhibitText[language].comma);
}
