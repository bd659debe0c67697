import {id, text} from "./option.ts";

export const dataOptions = {
  /** The table shown. */
  table: id,
  /** The words its rows are filtered by. */
  find: text,
};
