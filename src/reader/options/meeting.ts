import {id} from "./option.ts";

export const meetingOptions = {
  /** The deck that is edited or shown; null for the one changed last. */
  deck: id,
};
