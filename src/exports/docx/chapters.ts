import type {Language} from "../../domain/view.ts";
import {say, type Words} from "../../exhibits/words.ts";
import {exportText} from "../../text/exports.ts";
import type {DeckSlide, Leaf, Sheaf} from "../sheaf.ts";
import {story, type Piece} from "./story.ts";

/** Pieces of a report that are cited together; `leaf`: whose documents they rest on. */
export interface Chapter {
  leaf: Leaf | null;
  pieces: readonly Piece[];
}

/** A report chapter by chapter: exhibit after exhibit, or as its maker arranged them, his remarks after each. */
export function chaptersOf({leaves, slides, language}: Sheaf): Chapter[] {
  if (slides) return slides.flatMap((slide, index) => arranged(slide, index, language));
  const level = leaves.length > 1 ? 1 : null;
  return leaves.map((leaf) => ({leaf, pieces: story(leaf, {language, level})}));
}

function arranged(slide: DeckSlide, index: number, language: Language): Chapter[] {
  const {title, remarks, lacking = []} = slide;
  // The report has a title of its own, so that of the cover stays with the slides.
  const heading =
    title === null || (index === 0 && slide.layout === "cover") ? null : titlePiece(title, slide);
  const place = {level: heading ? 2 : 1, language};
  return [
    {leaf: null, pieces: heading ? [heading] : []},
    ...bodyOf(slide, place),
    {leaf: null, pieces: lacking.map(statement)},
    {leaf: null, pieces: remarkPieces(remarks, language)},
  ];
}

// Where nothing stands under it, it is a line between others.
function titlePiece(title: string, slide: DeckSlide): Piece {
  const isAlone = "paragraphs" in slide && slide.paragraphs.length === 0;
  return isAlone ? {kind: "lead", words: say(title)} : {kind: "heading", level: 1, words: say(title)};
}

function bodyOf(slide: DeckSlide, place: {level: number; language: Language}): Chapter[] {
  if (!("exhibits" in slide)) return [{leaf: null, pieces: slide.paragraphs.map(statement)}];
  return slide.exhibits.map((leaf) => {
    const pieces = story(leaf, place);
    return {leaf, pieces: slide.layout === "table" ? tableOnly(pieces) : pieces};
  });
}

// A heading, what it counts and the table of the whole.
function tableOnly(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(
    (piece, index) =>
      index === 0 || piece.kind === "note" || (piece.kind === "table" && piece.under !== null),
  );
}

function statement(words: string): Piece {
  return {kind: "statement", words: say(words)};
}

function remarkPieces(remarks: readonly string[], language: Language): Piece[] {
  const {document} = exportText[language];
  return remarks.map((words, index): Piece => {
    const said: Words = say(index === 0 ? `${document.remarks}${words}` : words);
    return {kind: "note", words: said};
  });
}
