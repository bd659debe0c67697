import {useSearchedTo} from "../hooks/searched-to.ts";
import {useReader} from "../hooks/view.ts";
import {formatDate} from "../text/format.ts";
import {shell} from "../text/shell.ts";

export function SearchedTo() {
  const {language} = useReader();
  return <p>{shell[language].searched(formatDate(useSearchedTo(), language))}</p>;
}
