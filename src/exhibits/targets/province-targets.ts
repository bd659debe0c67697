import {provinceCodes} from "virtual:provinces";
import {toldFigures} from "../../domain/judgement/deciding.ts";
import type {Track} from "../../domain/track.ts";
import {judgementQueries} from "../../model/judgements.ts";
import {provinceTracks} from "../../model/tracks.ts";
import {targetsText} from "../../text/targets.ts";
import type {Chart, ScheduleRow} from "../chart.ts";
import {cited} from "../cited.ts";
import type {Exhibit} from "../exhibit.ts";
import {regionRole} from "../marks.ts";
import {targetTitle} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {say} from "../words.ts";
import {targetTable} from "./target-table.ts";

/** All judged targets of a province and its cities: when set, when due, when last read, and the state of each. */
function provinceTargets(region: string): Exhibit {
  return {
    id: `targets-${region}`,
    queries: judgementQueries,
    build(answers, reader) {
      if (!reader.regions.includes(region)) return null;
      const speaker = voice(answers, reader);
      const text = targetsText[reader.language];
      const judged = provinceTracks(region, answers, reader);
      const caption = text.region(speaker.names.of("region", region));
      const chart = scheduleOf(judged, region, speaker);
      return {
        title: say(caption),
        subtitle: say(text.all.subtitle),
        region,
        layout: "single",
        charts: chart.rows.length > 0 ? [{key: "schedule", heading: [], charts: [{chart}]}] : [],
        apart: judged.length === 0 ? [say(text.all.nothing)] : [],
        summary: [],
        table: {...targetTable(judged, {caption, home: region}, speaker), open: true},
        caveats: [],
        ...cited(
          judged.flatMap(toldFigures),
          judged.map(({target}) => target),
        ),
      };
    },
  };
}

export const provincesTargets = provinceCodes.map(provinceTargets);

function scheduleOf(judged: readonly Track[], region: string, {language, names, day}: Voice) {
  const {states, all} = targetsText[language];
  const rows = judged.flatMap(({target, state, judgement}): ScheduleRow[] => {
    if (!target.due) return [];
    const newest = "figure" in judgement ? judgement.figure : null;
    return [
      {
        name: `${targetTitle(target, names, region)} ${names.amount(target)}`,
        state: states[state],
        setOn: target.set_on,
        due: target.due,
        evidence: `target:${target.target}`,
        reading: newest && {
          on: newest.as_of,
          words: `${names.amount(newest)} ${newest.as_of}`,
          evidence: newest.observation,
        },
        colour: regionRole(target.region),
      },
    ];
  });
  return {
    kind: "schedule",
    label: all.aria(names.of("region", region)),
    operation: "none",
    rows,
    evaluationDay: day,
  } as const satisfies Chart;
}
