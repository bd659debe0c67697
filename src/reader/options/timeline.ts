import {lanes} from "../../domain/timeline.ts";
import {maybe} from "./option.ts";

export const timelineOptions = {
  /** How far back: everything, or null for the last ten years. */
  span: maybe(["all"]),
  /** The kind of happening shown; null for every kind. */
  lane: maybe(lanes),
};
