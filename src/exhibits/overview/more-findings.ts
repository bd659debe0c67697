import {provinceOf} from "../../domain/region.ts";
import {oldAfterMonths, rated, type Finding} from "../../domain/finding.ts";
import type {TargetState} from "../../domain/judgement/state.ts";
import type {Track} from "../../domain/track.ts";
import {findingQueries, findings} from "../../model/findings.ts";
import {judgements} from "../../model/judgements.ts";
import {rounds} from "../../model/rounds.ts";
import {formatAge} from "../../text/format.ts";
import {overviewText} from "../../text/overview.ts";
import {shell} from "../../text/shell.ts";
import {targetsText} from "../../text/targets.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Table} from "../exhibit.ts";
import {rateRange} from "../rate-range.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, linked, phrase, say, type Words} from "../words.ts";

interface Sentence {
  words: Words;
  /** Where more is said of it. */
  page: "certified" | "targets";
}

/** What is worth knowing besides the rows, the first of it as the title: how long totals were not renewed, between which rates programmes select, how targets stand. */
export const moreFindings: Exhibit = {
  id: "more-findings",
  queries: findingQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = overviewText[reader.language];
    const withRate = rated(rounds(answers, reader));
    const tracks = judgements(answers, reader).judged.filter(({target}) =>
      reader.regions.includes(provinceOf(target.region)),
    );
    const all = findings(answers, reader);
    const sentences: Sentence[] = [
      {words: ageSentence(all, speaker), page: "certified"},
      {words: rateRange(withRate, speaker), page: "certified"},
      {words: stateSentence(tracks, speaker), page: "targets"},
    ];
    const [first, ...others] = sentences.filter(({words}) => words.length > 0);
    if (!first) return null;
    const items = others.map(({words, page}) => [...words, ...say(text.stop), ...seen(page, speaker)]);
    return {
      title: first.words,
      subtitle: seen(first.page, speaker),
      layout: "single",
      charts:
        items.length > 0
          ? [{key: "findings", heading: [], before: [{kind: "list", items, tone: "reasons"}], charts: []}]
          : [],
      apart: [],
      summary: [],
      caveats: [],
      table: twin(tracks, speaker),
      ...cited([...all.map(({newest}) => newest), ...withRate.flatMap(({stages}) => stages)]),
    };
  },
};

// How many programmes published no total for over a year, whichever provinces are chosen, and which longest.
function ageSentence(all: readonly Finding[], {language, names}: Voice): Words {
  const old = all.filter(({age}) => age > oldAfterMonths).toSorted((a, b) => b.age - a.age);
  const [oldest] = old;
  if (!oldest) return [];
  const text = overviewText[language].age;
  return phrase(old.length === all.length ? text.all : text.some, {
    count: count(old.length),
    oldest: names.of("programme", oldest.programme).replace(/ \(.*\)$/, ""),
    age: linked(oldest.newest.observation, formatAge(oldest.age, language)),
  });
}

// The page's name alone leads there: of its quotation marks the last is half a space.
function seen(page: Sentence["page"], {language}: Voice): Words {
  return [{words: overviewText[language].see.replace("{page}", shell[language].pages[page]), to: {page}}];
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
