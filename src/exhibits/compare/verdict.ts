import type {Pair, Reason, Subject} from "../../domain/comparability.ts";
import {gravestFirst} from "../../domain/gravest.ts";
import type {Measure} from "../../domain/measure.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {compareText} from "../../text/compare.ts";
import {capital, formatDate} from "../../text/format.ts";
import type {Note} from "../exhibit.ts";
import {outcomeMark} from "../outcome-mark.ts";
import {reasonText} from "../reason-text.ts";
import {seriesTitle, shortTitle} from "../series-title.ts";
import {shortName} from "../short-name.ts";
import type {Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";

/** What decides about a pair, in one sentence: the gravest reason against it, or what makes it alike. */
export function decidingWords({a, b, comparison}: Pair, measure: Measure, speaker: Voice): string {
  const [gravest] = gravestFirst(comparison.reasons);
  if (gravest) return gravestWords(gravest, speaker);
  const {lead} = compareText[speaker.language];
  if (measure === "progress" || measure === "rate") return lead[measure];
  if (measure !== "raw") return lead.size;
  if (a.kind === "flow" && a.batch !== null) return lead.batch;
  if (a.period !== null) return lead.period;
  return a.as_of === b.as_of ? lead.day : lead.raw;
}

function gravestWords(reason: Reason, {language, names}: Voice): string {
  const {lead} = compareText[language];
  const {counts} = comparabilityText[language];
  const {code, a, b} = reason;
  if (code === "counted") return put(lead.counted, counts[a] ?? a, counts[b] ?? b);
  if (code === "batch_between") return put(lead.batch_between, formatDate(a, language), names.of("batch", b));
  return reasonText(reason, names, language);
}

function put(template: string, a: string, b: string): string {
  return template.replace("{a}", a).replace("{b}", b);
}

/** All reasons of a single pair, but for a sole one, which its verdict tells; of several pairs one after the other on demand. */
export function reasonNotes(pairs: readonly Pair[], speaker: Voice): Note[] {
  const [only, ...others] = pairs;
  if (!only) return [];
  if (others.length > 0) {
    const summary = compareText[speaker.language].everyPair;
    const items = pairs.map((pair) => pairWords(pair, speaker));
    return [{kind: "fold", summary, notes: [{kind: "list", tone: "verdicts", items}]}];
  }
  const {reasons} = only.comparison;
  if (reasons.length < 2) return [];
  const items = gravestFirst(reasons).map((reason) => reasonWords(reason, speaker));
  return [{kind: "list", tone: "reasons", items}];
}

function reasonWords(reason: Reason, speaker: Voice): Words {
  const {language, names} = speaker;
  return [
    ...outcomeMark(reason.outcome, speaker),
    ...say(` ${capital(reasonText(reason, names, language))}`),
  ];
}

function pairWords({a, b, comparison}: Pair, speaker: Voice): Words {
  const {language, names} = speaker;
  const text = comparabilityText[language];
  const nameOf = (subject: Subject) => seriesTitle(subject, names, language);
  return [
    ...say(text.inRow(nameOf(a), nameOf(b), text.outcomes[comparison.outcome])),
    ...gravestFirst(comparison.reasons).flatMap((reason) =>
      say(reasonText(reason, names, language), "small"),
    ),
  ];
}

/** Two series in as few words as tell them apart: by programme, region, metric or definition. */
export function apart(a: Subject, b: Subject, {names, language, date}: Voice): [string, string] {
  const both = (name: (subject: Subject) => string): [string, string] => [name(a), name(b)];
  if (a.programme === null || b.programme === null) {
    if (a.metric === b.metric && a.region !== b.region) return both(({region}) => names.of("region", region));
    return both((subject) => shortTitle(subject, names, language));
  }
  if (a.programme !== b.programme) return both(({programme}) => shortProgramme(programme!, names));
  if (a.region !== b.region) return both(({region}) => names.of("region", region));
  if (a.metric !== b.metric) return both(({metric}) => names.of("metric", metric));
  const titles = both((subject) => shortTitle(subject, names, language));
  return titles[0] === titles[1] ? both(({as_of}) => date(as_of)) : titles;
}

/** A programme by its name alone: what it means stands in the fields above. */
export function shortProgramme(programme: string, names: Voice["names"]): string {
  return shortName(names.of("programme", programme));
}
