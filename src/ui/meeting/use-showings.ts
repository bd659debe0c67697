import {useCallback, useState} from "react";
import type {Deck} from "../../meeting/deck.ts";
import {askedBy} from "../../meeting/told.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {useGathered} from "../use-gathered.ts";
import type {Showing} from "../stage/showing.ts";
import {showingsOf} from "./showings.ts";

/**
 * The slides of a deck as they are shown, told one after the other with pauses for the reader; null until all are. While a
 * change is told, they are those before it.
 */
export function useShowings(deck: Deck): readonly Showing[] | null {
  const {language} = useReader();
  const answers = useAnswers(askedBy(deck));
  const make = useCallback(() => showingsOf(deck, answers, language), [deck, answers, language]);
  const {rows} = useGathered(make);
  // In another language they would be a mixture.
  const told = {language, rows};
  const [last, keep] = useState(told);
  if (rows && (rows !== last.rows || language !== last.language)) keep(told);
  return rows ?? (last.language === language ? last.rows : null);
}
