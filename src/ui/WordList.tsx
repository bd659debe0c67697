import {plain, type Words} from "../exhibits/words.ts";
import {Spoken} from "./Spoken.tsx";

/** Words as a list; nothing where there are none. */
export function WordList({items, className}: {items: readonly Words[]; className?: string}) {
  if (items.length === 0) return null;
  const keyed = items.map((words, index) => ({key: `${index} ${plain(words)}`, words}));
  return (
    <ul {...(className && {className})}>
      {keyed.map(({key, words}) => (
        <li key={key}>
          <Spoken words={words} />
        </li>
      ))}
    </ul>
  );
}
