import type {Card} from "../exhibits/exhibit.ts";
import {plain} from "../exhibits/words.ts";
import {Spoken} from "./Spoken.tsx";

/** Records side by side, each a few lines under its name; those of a province of the foreground bear its colour. */
export function Cards({cards}: {cards: readonly Card[]}) {
  return (
    <ul className="cards">
      {cards.map(({key, region, lines}) => (
        <li key={key} data-region={region}>
          {lines.map((words) => (
            <p key={plain(words)}>
              <Spoken words={words} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
