import {useState} from "react";
import type {Deck} from "../../meeting/deck.ts";
import {useReader} from "../../reader/use-reader.ts";
import {shell} from "../../text/shell.ts";
import {Stage} from "../stage/Stage.tsx";
import {presentationOf} from "./showings.ts";
import {useDeck} from "./use-desk.ts";
import {useShowings} from "./use-showings.ts";

/** A deck as it stood when the talk began, on its own evaluation day. */
export function MeetingWall() {
  const open = useDeck();
  const [deck] = useState(open?.deck);
  return deck && deck.slides.length > 0 && <Told deck={deck} />;
}

function Told({deck}: {deck: Deck}) {
  const {language} = useReader();
  const slides = useShowings(deck);
  if (!slides) return <p className="lead">{shell[language].preparing}</p>;
  return <Stage {...presentationOf(deck, slides)} />;
}
