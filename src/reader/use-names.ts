import {namesIn, type Names} from "../model/names.ts";
import {frontNames} from "../queries/front-names.ts";
import {useReader} from "./use-reader.ts";
import {useAnswers} from "./use-rows.ts";

const asked = [frontNames];

/** The names of everything the data registers, in the reader's language. */
export function useNames(): Names {
  const {language} = useReader();
  return namesIn(useAnswers(asked), language);
}
