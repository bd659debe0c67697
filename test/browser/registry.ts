import {calendarOf} from "../../src/domain/comparability.ts";
import {shanghaiToday} from "../../src/domain/date.ts";
import {announcements} from "../../src/queries/announcements.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {subjects} from "../../src/queries/subjects.ts";
import {targets} from "../../src/queries/targets.ts";
import {readData} from "../dataset/read-data.ts";
import {engineOver} from "../engine/engine-over.ts";
import {openNodeConnection} from "../engine/node-connection.ts";
import type {Registry} from "./axes.ts";

/** The dataset in Node, for the judge of an axis. */
export async function readRegistry(): Promise<Registry> {
  const engine = engineOver(() => openNodeConnection(readData(), marts));
  return {
    subjects: new Map((await engine.rows(subjects, {})).map((row) => [row.observation, row])),
    targets: new Map((await engine.rows(targets, {})).map((row) => [row.target, row])),
    calendar: calendarOf(await engine.rows(announcements, {}), shanghaiToday(new Date())),
  };
}
