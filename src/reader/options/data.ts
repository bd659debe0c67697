import {text} from "./option.ts";

export const dataOptions = {
  /** The table shown. */
  table: text,
};
