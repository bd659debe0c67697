import {provinceOf} from "../../domain/region.ts";
import {rated} from "../../domain/finding.ts";
import type {TargetState} from "../../domain/judgement/state.ts";
import type {Track} from "../../domain/track.ts";
import {judgementQueries, judgements} from "../../model/judgements.ts";
import {rounds} from "../../model/rounds.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {overviewText} from "../../text/overview.ts";
import {targetsText} from "../../text/targets.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Table} from "../exhibit.ts";
import {rateRange} from "../rate-range.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, phrase, say, type Words} from "../words.ts";

/** What is worth knowing besides the rows: between which rates programmes select, and how the targets stand. */
export const moreFindings: Exhibit = {
  id: "more-findings",
  queries: [selectionStages, ...judgementQueries],
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = overviewText[reader.language];
    const withRate = rated(rounds(answers, reader));
    const tracks = judgements(answers, reader).judged.filter(({target}) =>
      reader.regions.includes(provinceOf(target.region)),
    );
    const told = [
      leading(rateRange(withRate, speaker), "certified", speaker),
      leading(stateSentence(tracks, speaker), "targets", speaker),
    ].filter((words) => words.length > 0);
    if (told.length === 0) return null;
    return {
      title: say(text.findings),
      subtitle: [],
      layout: "single",
      charts: [
        {
          key: "findings",
          heading: [],
          before: [{kind: "list", items: told, tone: "reasons"}],
          charts: [],
        },
      ],
      apart: [],
      summary: [],
      caveats: [],
      table: twin(tracks, speaker),
      ...cited(withRate.flatMap(({stages}) => stages)),
    };
  },
};

function leading(words: Words, page: "certified" | "targets", {language}: Voice): Words {
  const {see, stop} = overviewText[language];
  if (words.length === 0) return [];
  return [...words, ...say(stop), {words: see[page], to: {page}}];
}

function stateSentence(tracks: readonly Track[], {language}: Voice): Words {
  const text = overviewText[language];
  const states = byState(tracks);
  const rest = tracks.filter(({state}) => state === "unknown").length;
  if (tracks.length === 0) return [];
  const told = states.filter(([state]) => state !== "unknown");
  return phrase(text.judged, {
    all: count(tracks.length - rest),
    states: joined(
      told.map(([state, own]) =>
        phrase(text.state, {state: targetsText[language].states[state], count: count(own.length)}),
      ),
      text.separator,
    ),
    rest: count(rest),
  });
}

function count(many: number): Words {
  return say(String(many), "count");
}

function byState(tracks: readonly Track[]): [TargetState, readonly Track[]][] {
  const states = Object.keys(targetsText.zh.states) as TargetState[];
  return states
    .map((state): [TargetState, Track[]] => [state, tracks.filter((track) => track.state === state)])
    .filter(([, own]) => own.length > 0);
}

function twin(tracks: readonly Track[], {language}: Voice): Table {
  const {columns, caption} = overviewText[language];
  return {
    caption,
    columns: [columns.state, columns.count],
    rows: byState(tracks).map(([state, own]) => ({
      key: state,
      cells: [say(targetsText[language].states[state]), count(own.length)],
    })),
  };
}
