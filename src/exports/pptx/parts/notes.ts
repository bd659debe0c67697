import type {Language} from "../../../domain/view.ts";
import type {Box} from "../box.ts";
import {placed} from "../frame.ts";
import {line, paragraphsOf} from "../letters.ts";
import {x, type Element} from "../xml.ts";
import {colourMap, groupRoot, style} from "./master.ts";
import {slideSpaces} from "./namespaces.ts";
import {paper} from "./theme.ts";

const picture: Box = {x: 54, y: 54, width: 432, height: 243};
const words: Box = {x: 54, y: 320, width: 432, height: 580};

/** The master of the speaker's notes: the slide above, the words below. */
export function notesMaster(language: Language): Element {
  return x(
    "p:notesMaster",
    slideSpaces,
    x(
      "p:cSld",
      {},
      paper(),
      x("p:spTree", {}, groupRoot(), slideImage(placed(picture)), body(placed(words), ["Notes"], language)),
    ),
    x("p:clrMap", colourMap),
    x("p:notesStyle", {}, style("a:lvl1pPr", 12)),
  );
}

/** What the speaker of a slide knows besides, a paragraph each. */
export function notesSlide(notes: readonly string[], language: Language): Element {
  return x(
    "p:notes",
    slideSpaces,
    x("p:cSld", {}, x("p:spTree", {}, groupRoot(), slideImage(null), body(null, notes, language))),
    x("p:clrMapOvr", {}, x("a:masterClrMapping")),
  );
}

function slideImage(place: Element | null): Element {
  return x(
    "p:sp",
    {},
    x(
      "p:nvSpPr",
      {},
      x("p:cNvPr", {id: 2, name: "Slide"}),
      x("p:cNvSpPr", {}, x("a:spLocks", {noGrp: true, noRot: true, noChangeAspect: true})),
      x("p:nvPr", {}, x("p:ph", {type: "sldImg", idx: 2})),
    ),
    x("p:spPr", {}, place && [place, rectangle()]),
  );
}

function body(place: Element | null, notes: readonly string[], language: Language): Element {
  return x(
    "p:sp",
    {},
    x(
      "p:nvSpPr",
      {},
      x("p:cNvPr", {id: 3, name: "Notes"}),
      x("p:cNvSpPr", {}, x("a:spLocks", {noGrp: true})),
      x("p:nvPr", {}, x("p:ph", {type: "body", idx: 3, ...(place && {sz: "quarter"})})),
    ),
    x("p:spPr", {}, place && [place, rectangle()]),
    x(
      "p:txBody",
      {},
      x("a:bodyPr"),
      x("a:lstStyle"),
      paragraphsOf(
        notes.flatMap((note) => note.split("\n")).map((note) => line(note, 12)),
        language,
      ),
    ),
  );
}

function rectangle(): Element {
  return x("a:prstGeom", {prst: "rect"}, x("a:avLst"));
}
