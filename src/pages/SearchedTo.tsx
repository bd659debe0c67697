import {searchedTo} from "../model/searched-to.ts";
import {publicationDays} from "../queries/publication-days.ts";
import {useReader} from "../reader/use-reader.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {formatDate} from "../text/format.ts";
import {shell} from "../text/shell.ts";

const asked = [publicationDays];

/** Up to which day the record was searched. */
export function SearchedTo() {
  const {language, reader} = useReader();
  const answers = useAnswers(asked);
  return <p>{shell[language].searched(formatDate(searchedTo(answers, reader), language))}</p>;
}
