import {useState} from "react";
import {askedBy} from "../../meeting/told.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {Stage} from "../stage/Stage.tsx";
import {showingsOf} from "./showings.ts";
import {useDeck} from "./use-desk.ts";

/** A deck as it stood when the talk began, on its own evaluation day. */
export function MeetingWall() {
  const {language} = useReader();
  const open = useDeck();
  const [deck] = useState(open?.deck);
  const answers = useAnswers(deck ? askedBy(deck) : []);
  if (!deck || deck.slides.length === 0) return null;
  return <Stage slides={showingsOf(deck, answers, language)} day={deck.on} />;
}
