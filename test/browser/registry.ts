import {calendarOf} from "../../src/domain/comparability.ts";
import {shanghaiToday} from "../../src/domain/date.ts";
import {announcements} from "../../src/queries/announcements.ts";
import {subjects} from "../../src/queries/subjects.ts";
import {targets} from "../../src/queries/targets.ts";
import {realRows} from "../pages/real-answers.ts";
import type {Registry} from "./axes.ts";

/** The dataset in Node, for the judge of an axis. */
export async function readRegistry(): Promise<Registry> {
  return {
    subjects: new Map((await realRows(subjects)).map((row) => [row.observation, row])),
    targets: new Map((await realRows(targets)).map((row) => [row.target, row])),
    calendar: calendarOf(await realRows(announcements), shanghaiToday(new Date())),
  };
}
