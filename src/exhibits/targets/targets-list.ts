import {provinceCodes} from "virtual:provinces";
import type {Target} from "../../domain/target.ts";
import {toldFigures} from "../../domain/judgement/deciding.ts";
import type {Growth} from "../../domain/growth.ts";
import type {Track} from "../../domain/track.ts";
import {growths} from "../../model/growths.ts";
import {judgementQueries} from "../../model/judgements.ts";
import {remember} from "../../model/remember.ts";
import {isUnfiltered, targetList, type Shown, type TargetList} from "../../model/target-list.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import type {Reader} from "../../reader/reader.ts";
import {evidenceText} from "../../text/evidence.ts";
import {targetsText} from "../../text/targets.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit, type Fold, type Note, type Panel, type Table} from "../exhibit.ts";
import {stateWords} from "../known-words.ts";
import {voice, type Voice} from "../voice.ts";
import {phrase, say, type Words} from "../words.ts";
import {listTitle} from "./list-title.ts";
import {plainTable, targetTable, unknownTable} from "./target-table.ts";

/** Every published target, filtered by the address: what can be judged is listed, the rest folded with its reason. */
export const targetsListed: Exhibit = {
  id: "targets-list",
  queries: [...judgementQueries, headlineTotals],
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = targetsText[reader.language].list;
    const found = targetList(answers, reader);
    const judged = [...[...found.judged.values()].flat(), ...found.older];
    const list = {...found, growth: growths(judged, answers, reader)};
    const tracks = [...judged, ...[...list.unknown.values()].flat()];
    const targets = [...tracks.map(({target}) => target), ...[...list.listed.values()].flat()];
    return {
      title: listTitle(targetList(answers, wholeOf(reader)), speaker),
      subtitle: say(text.subtitle),
      layout: "single",
      charts: [
        {
          key: "choices",
          heading: [],
          before: [{kind: "control", control: {name: "target-choices"}}],
          charts: [],
        },
        ...panelsOf(list, speaker),
      ],
      apart: [],
      summary: [],
      caveats: [],
      table: everything(list, speaker),
      ...cited(
        [...tracks.flatMap(toldFigures), ...[...list.growth.values()].flatMap(({from, to}) => [from, to])],
        targets,
      ),
    };
  },
  looks: () => [{judged: "all"}],
};

interface ToldList extends TargetList {
  growth: ReadonlyMap<string, Growth>;
}

// Which provinces a reader looks at changes what is listed, not what is judged.
const wholeOf = remember((reader: Reader): Reader => ({...reader, regions: provinceCodes}));

function panelsOf(list: ToldList, speaker: Voice): Panel[] {
  const {shown} = list.chosen;
  const folds: Record<Shown, readonly Fold[]> = {
    judged: [...older(list, speaker), ...unknown(list, speaker), ...listed(list, speaker)],
    cannot: unknown(list, speaker),
    listed: listed(list, speaker),
    all: [...unknown(list, speaker), ...listed(list, speaker)],
  };
  const places = shown === "judged" || shown === "all" ? [...list.judged] : [];
  const panels = places.map(([place, tracks]) => placePanel(place, tracks, list, speaker));
  if (folds[shown].length > 0) panels.push(panel("apart", folds[shown]));
  return panels.length > 0 ? panels : [panel("none", [note(say(targetsText[speaker.language].list.empty))])];
}

function panel(key: string, before: readonly Note[], heading: Words = []): Panel {
  return {key, heading, before, charts: []};
}

// What lies outside the provinces compared is folded unless the reader looks for something.
function placePanel(
  place: string,
  tracks: readonly Track[],
  {chosen, growth}: ToldList,
  speaker: Voice,
): Panel {
  const {language, names} = speaker;
  const text = targetsText[language].list;
  if (place === "elsewhere") {
    const table = targetTable(tracks, {caption: text.elsewhere, growth}, speaker);
    return panel(place, [fold(text.elsewhere, table, {open: !isUnfiltered(chosen), speaker})]);
  }
  const name = names.of("region", place);
  const table = targetTable(tracks, {caption: name, home: place, growth}, speaker);
  const heading = phrase(text.heading, {place: name, count: counted(tracks.length)});
  return {...panel(place, [{kind: "table", table}], heading), region: place};
}

function older({older: tracks, growth}: ToldList, speaker: Voice): Fold[] {
  const summary = targetsText[speaker.language].list.older;
  if (tracks.length === 0) return [];
  return [fold(summary, targetTable(tracks, {caption: summary, growth}, speaker), {open: false, speaker})];
}

function unknown({unknown: groups, chosen}: TargetList, speaker: Voice): Fold[] {
  const {list, groups: reasons} = targetsText[speaker.language];
  return [...groups].map(([reason, tracks]) => {
    const summary = folded(list.cannot, reasons[reason], speaker);
    return fold(summary, unknownTable(tracks, summary, speaker), {open: chosen.shown !== "judged", speaker});
  });
}

function listed({listed: groups, chosen}: TargetList, speaker: Voice): Fold[] {
  const {list} = targetsText[speaker.language];
  const {roles} = evidenceText[speaker.language];
  return [...groups].map(([role, targets]) => {
    const summary = folded(list.listed, roles[role], speaker);
    return fold(summary, plainTable(targets, summary, speaker), {open: chosen.shown !== "judged", speaker});
  });
}

function folded(kind: string, reason: string, {language}: Voice): string {
  return targetsText[language].list.fold.replace("{kind}", kind).replace("{reason}", reason);
}

function fold(summary: string, table: Table, {open, speaker}: {open: boolean; speaker: Voice}): Fold {
  const {count} = targetsText[speaker.language].list;
  return {
    kind: "fold",
    summary,
    count: say(count(table.rows.length), "count"),
    open,
    notes: [{kind: "table", table}],
  };
}

// The list in one table, for whoever takes it away.
function everything(list: TargetList, speaker: Voice): Table {
  const {columns, list: text} = targetsText[speaker.language];
  const {roles} = evidenceText[speaker.language];
  const row = (target: Target, known: Words) => ({target, known});
  const rows = [
    ...[...[...list.judged.values()].flat(), ...list.older].map((track) =>
      row(track.target, stateWords(track.state, speaker.language)),
    ),
    ...[...list.unknown].flatMap(([reason, tracks]) =>
      tracks.map(({target}) =>
        row(target, say(folded(text.cannot, targetsText[speaker.language].groups[reason], speaker))),
      ),
    ),
    ...[...list.listed.values()].flat().map((target) => row(target, say(text.listed))),
  ];
  const {columns: heads, rows: cells} = plainTable(
    rows.map(({target}) => target),
    text.caption,
    speaker,
    [columns.role, columns.known],
  );
  return {
    caption: text.caption,
    columns: heads,
    rows: cells.map(({key, cells: own}, index) => ({
      key,
      cells: [...own, say(roles[rows[index]!.target.role]), rows[index]!.known],
    })),
  };
}

function counted(count: number): Words {
  return say(String(count), "count");
}
