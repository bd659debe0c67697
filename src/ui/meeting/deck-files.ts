import type {WantedSlide, Client, Wanted, Work} from "../../exports/gather.ts";
import {gatherDeck} from "../../exports/gather.ts";
import {fileName} from "../../exports/file-name.ts";
import type {Format} from "../../exports/formats.ts";
import {plainFinish, type Finish} from "../../exports/sheaf.ts";
import {room, shownOn, type Deck, type Slide, type Taken} from "../../meeting/deck.ts";
import {deckFile} from "../../meeting/deck-file.ts";
import {exhibitOf, nameOfTaken, pageOfTaken} from "../../meeting/told.ts";
import {parseView, type View} from "../../reader/view.ts";
import {meetingText} from "../../text/meeting.ts";
import {download, save} from "../export/deliver.ts";
import {nameOfSlide} from "./showings.ts";

/** Saves a deck as a document, as it stands; answers what the reader is told. */
export async function saveDeckAs(format: Format, deck: Deck, client: Client, work: Work): Promise<string> {
  const view: View = {...client.view, on: deck.on, deck: deck.id, wall: null, evidence: null};
  const slides = deck.slides.flatMap((slide) => wantedSlides(slide, view));
  const sheaf = await gatherDeck(titleOf(deck, view), slides, {...client, view}, work);
  return save(format, {...sheaf, finish: finishOf(deck)}, work);
}

/** Saves a deck as a file that opens here again; answers what the reader is told. */
export function saveDeckFile(deck: Deck, view: View): string {
  const {language} = view;
  const name = fileName({language, title: titleOf(deck, view), day: deck.on, finish: plainFinish}, "json");
  download(name, new Blob([deckFile(deck)], {type: "application/json"}));
  return meetingText[language].saved(name);
}

function finishOf({watermark}: Deck): Finish {
  return {...plainFinish, watermark: watermark?.trim() || null};
}

function titleOf({title}: Deck, {language}: View): string {
  return title.trim() || meetingText[language].untitled;
}

/** A slide as documents have it. What the reader wrote beside an exhibit stands on a slide of its own before that. */
export function wantedSlides(slide: Slide, view: View): WantedSlide[] {
  const {layout, title, text} = slide;
  const frame = {title, remarks: linesOf(slide.remarks)};
  const paragraphs = linesOf(text);
  const [first, second] = shownOn(slide).map((taken) => wantedOf(taken, view));
  if (!first) {
    const {empty} = meetingText[view.language].changed;
    const said = room[layout] > 0 ? [...paragraphs, empty] : paragraphs;
    return [{...frame, layout: layout === "title" ? "cover" : "text", paragraphs: said}];
  }
  const own: WantedSlide[] =
    paragraphs.length > 0
      ? [{title: nameOfSlide(slide, null, view.language), remarks: [], layout: "text", paragraphs}]
      : [];
  if (second) return [...own, {...frame, layout: "pair", exhibits: [first, second]}];
  return [...own, {...frame, layout: layout === "table" ? "table" : "exhibit", exhibits: [first]}];
}

// Of what this edition does not have, its place is kept.
function wantedOf(taken: Taken, {on, language}: View): Wanted {
  const text = meetingText[language].changed;
  const name = nameOfTaken(taken, language);
  const exhibit = exhibitOf(taken);
  return {
    exhibit: exhibit ?? {id: taken.exhibit, queries: [], build: () => null},
    page: pageOfTaken(taken),
    change: {...parseView(taken.at), on, language},
    absent: exhibit ? text.nothing(name) : text.missing(name),
  };
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim());
}
