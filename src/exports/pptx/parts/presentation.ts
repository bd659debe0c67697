import {emu, slideSize} from "../box.ts";
import {x, type Element} from "../xml.ts";
import {style} from "./master.ts";
import {slideSpaces} from "./namespaces.ts";

/** The ids by which a presentation names its parts. */
export interface PresentationIds {
  master: string;
  notesMaster: string;
  slides: readonly string[];
}

/** The list of slides and their size. */
export function presentation({master, notesMaster, slides}: PresentationIds): Element {
  const size = {cx: emu(slideSize.width), cy: emu(slideSize.height)};
  return x(
    "p:presentation",
    {...slideSpaces, saveSubsetFonts: true},
    x("p:sldMasterIdLst", {}, x("p:sldMasterId", {id: 2147483648, "r:id": master})),
    x("p:notesMasterIdLst", {}, x("p:notesMasterId", {"r:id": notesMaster})),
    x(
      "p:sldIdLst",
      {},
      slides.map((id, index) => x("p:sldId", {id: 256 + index, "r:id": id})),
    ),
    x("p:sldSz", size),
    x("p:notesSz", {cx: size.cy, cy: size.cx}),
    x("p:defaultTextStyle", {}, style("a:lvl1pPr", 12)),
  );
}

/** What a presentation remembers of how it is shown. */
export function presentationProperties(): Element {
  return x("p:presentationPr", slideSpaces);
}

/** How its window looks: as usual. */
export function viewProperties(): Element {
  return x("p:viewPr", slideSpaces);
}

/** Tables bring their own look. */
export function tableStyles(): Element {
  return x("a:tblStyleLst", {
    "xmlns:a": slideSpaces["xmlns:a"],
    def: "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
  });
}
