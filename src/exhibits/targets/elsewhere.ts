import {toldFigures} from "../../domain/judgement/deciding.ts";
import {judgementQueries, judgements} from "../../model/judgements.ts";
import {tracksElsewhere} from "../../model/tracks.ts";
import {targetsText} from "../../text/targets.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Table} from "../exhibit.ts";
import {voice} from "../voice.ts";
import {say} from "../words.ts";
import {targetTable, unjudgedTable} from "./target-table.ts";

/** The judged targets of the country and of places outside the provinces compared, as a table. */
export const targetsElsewhere: Exhibit = {
  id: "targets-elsewhere",
  queries: judgementQueries,
  build(answers, reader) {
    const others = tracksElsewhere(answers, reader);
    if (others.length === 0) return null;
    const text = targetsText[reader.language];
    return {
      ...listed(
        text.others,
        text.othersNote,
        targetTable(others, {caption: text.others}, voice(answers, reader)),
      ),
      ...cited(
        others.flatMap(toldFigures),
        others.map(({target}) => target),
      ),
    };
  },
};

/** Restatements, forecasts, slogans and rules: what is not judged, as a table. */
export const targetsUnjudged: Exhibit = {
  id: "targets-unjudged",
  queries: judgementQueries,
  build(answers, reader) {
    const {unjudged} = judgements(answers, reader);
    if (unjudged.length === 0) return null;
    const text = targetsText[reader.language];
    return {
      ...listed(
        text.unjudged,
        text.unjudgedNote,
        unjudgedTable(unjudged, text.unjudged, voice(answers, reader)),
      ),
      ...cited([], unjudged),
    };
  },
};

function listed(title: string, subtitle: string, table: Table) {
  return {
    title: say(title),
    subtitle: say(subtitle),
    layout: "single" as const,
    charts: [],
    apart: [],
    summary: [],
    caveats: [],
    table,
  };
}
