import {text} from "./option.ts";

export const dataOptions = {
  /** The table shown. */
  table: text,
  /** The words its rows are filtered by. */
  find: text,
};
