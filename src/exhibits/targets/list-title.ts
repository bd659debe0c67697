import {groupBy} from "../../domain/series.ts";
import type {TargetState} from "../../domain/judgement/state.ts";
import type {Names} from "../../model/names.ts";
import type {Language} from "../../domain/view.ts";
import {facetNames, type FacetName, type TargetList} from "../../model/target-list.ts";
import {evidenceText} from "../../text/evidence.ts";
import {targetsText} from "../../text/targets.ts";
import {stateWords} from "../known-words.ts";
import type {Voice} from "../voice.ts";
import {joined, phrase, plain, say, type Words} from "../words.ts";

/** What is listed, in one sentence: how many targets, of which kind or state, under the choices made. */
export function listTitle(list: TargetList, speaker: Voice): Words {
  const {language, names} = speaker;
  const text = targetsText[language].list;
  const {shown} = list.chosen;
  if (list.counts[shown] === 0) return say(text.none);
  const title = phrase(text.titles[shown], {
    count: counted(list.counts[shown]),
    parts: joined(
      parts[shown](list, language).map(([name, count]) =>
        phrase(text.one, {state: text.inList(name), count: counted(count)}),
      ),
      text.semicolon,
    ),
  });
  const choices = facetNames.flatMap((name) => {
    const code = list.chosen[name];
    // Of what can be judged the sentence says the state.
    return code === null || (name === "state" && shown === "judged")
      ? []
      : [choiceName(name, code, names, language)];
  });
  return choices.length > 0 ? [...say(choices.join(text.dot) + text.dot), ...title] : title;
}

/** A choice of a facet by its name. */
export function choiceName(name: FacetName, code: string, names: Names, language: Language): string {
  const {list, states} = targetsText[language];
  if (name === "place") return code === "elsewhere" ? list.elsewhere : names.of("region", code);
  if (name === "state") return states[code as TargetState];
  if (name === "due") return code === "none" ? list.noDue : list.year(code);
  return list.levels[code] ?? code;
}

type Part = readonly [name: string, count: number];

// Of what each kind of list consists, the most first.
const parts: Record<TargetList["chosen"]["shown"], (list: TargetList, language: Language) => Part[]> = {
  judged: ({judged, older}, language) => {
    const states = groupBy([...[...judged.values()].flat(), ...older], ({state}) => state);
    return [...states]
      .map(([state, tracks]) => [plain(stateWords(state as TargetState, language)), tracks.length] as const)
      .toSorted(([, a], [, b]) => b - a);
  },
  cannot: ({unknown}, language) =>
    [...unknown].map(([reason, tracks]) => [targetsText[language].groups[reason], tracks.length]),
  listed: ({listed}, language) =>
    [...listed].map(([role, targets]) => [evidenceText[language].roles[role], targets.length]),
  all: ({counts}, language) =>
    (["judged", "cannot", "listed"] as const)
      .map((kind) => [targetsText[language].list.kinds[kind], counts[kind]] as const)
      .filter(([, count]) => count > 0),
};

function counted(count: number): Words {
  return say(String(count), "count");
}
