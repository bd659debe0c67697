import {readerOf, type Options, type Reader} from "../../src/reader/reader.ts";
import {defaultView, type View} from "../../src/reader/view.ts";

/** The day tests are told on, unless they say another. */
export const day = "2026-11-20";

/** A reader of the default view with some of it changed. */
export function reading(change: Partial<View> | Partial<Options> = {}): Reader {
  return readerOf({...defaultView, on: day, ...change});
}
