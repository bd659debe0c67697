import {provinceCodes} from "virtual:provinces";
import {maybe} from "./option.ts";

export const briefOptions = {
  /** The province told of; null for the first of the choice. */
  region: maybe(provinceCodes),
};
