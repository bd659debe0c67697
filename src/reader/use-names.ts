import {names, type Names} from "../model/names.ts";
import {names as nameRows} from "../queries/names.ts";
import {useReader} from "./use-reader.ts";
import {useAnswers} from "./use-rows.ts";

const asked = [nameRows];

/** The names of everything the data registers, in the reader's language. */
export function useNames(): Names {
  const {language} = useReader();
  return names(useAnswers(asked), language);
}
