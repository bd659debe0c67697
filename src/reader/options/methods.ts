import {sections} from "../../domain/view.ts";
import {maybe} from "./option.ts";

export const methodsOptions = {
  /** The section the reader went to. */
  section: maybe(sections),
};
