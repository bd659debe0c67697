import {draw, type Easel} from "../draw.ts";
import {paragraphsOf, line, widthOf, type Paragraph} from "../letters.ts";
import {ink} from "../ink.ts";
import type {Slide, Thing} from "../thing.ts";
import {x, type Element} from "../xml.ts";
import {groupRoot, numberField} from "./master.ts";
import {slideSpaces} from "./namespaces.ts";
import {placed} from "../frame.ts";
import {places} from "../places.ts";
import {headPlaces, titleOf} from "../head.ts";
import {slideSize, type Box} from "../box.ts";

/** A slide as a part. */
export function slidePart(slide: Slide, easel: Easel, watermark: string | null = null): Element {
  const {layout, subtitle, things, footer} = slide;
  const isCover = layout === "cover";
  const {language} = easel;
  const head = isCover ? null : headPlaces(titleOf(slide), subtitle);
  const shapes = [
    // Drawn first, it lies behind all else.
    watermark !== null && draw(acrossSlide(watermark), easel),
    placeholder(
      {type: isCover ? "ctrTitle" : "title"},
      paragraphsOf([titleOf(slide)], language),
      easel,
      head?.title,
    ),
    subtitle.length > 0 &&
      placeholder(
        {type: isCover ? "subTitle" : "body", idx: 1},
        paragraphsOf(subtitle, language),
        easel,
        head?.subtitle,
      ),
    ...[...things, ...partOf(slide)].map((thing) => draw(thing, easel)),
    footer.length > 0 &&
      placeholder(
        {type: "ftr", idx: 11, sz: "quarter"},
        paragraphsOf(
          footer.map((words): Paragraph => line(words, 10, {colour: ink.muted})),
          language,
        ),
        easel,
      ),
    !isCover && placeholder({type: "sldNum", idx: 12, sz: "quarter"}, [numberField(language)], easel),
  ].filter((one) => one !== false);
  return x(
    "p:sld",
    slideSpaces,
    x("p:cSld", {}, x("p:spTree", {}, groupRoot(), shapes)),
    x("p:clrMapOvr", {}, x("a:masterClrMapping")),
  );
}

/** Words from corner to corner, so pale that all others can be read over them. */
function acrossSlide(words: string): Thing {
  const {width, height} = slideSize;
  const long = Math.hypot(width, height) * 0.62;
  const size = Math.min(96, Math.floor((96 * long) / Math.max(1, widthOf(words, 96, true))));
  const high = size * 1.4;
  return {
    kind: "words",
    name: words,
    box: {x: (width - long) / 2, y: (height - high) / 2, width: long, height: high},
    turned: (-Math.atan2(height, width) * 180) / Math.PI,
    anchor: "ctr",
    paragraphs: [line(words, size, {bold: true, colour: ink.watermark, align: "ctr"})],
  };
}

// Which of several slides of one finding it is, above the title.
function partOf({part}: Slide): Thing[] {
  if (!part) return [];
  const paragraphs = [line(part, 12, {colour: ink.muted, align: "r"})];
  return [{kind: "words", name: part, box: places.part, paragraphs}];
}

function placeholder(
  ph: Record<string, string | number>,
  paragraphs: readonly Element[],
  {number}: Easel,
  box?: Box,
): Element {
  return x(
    "p:sp",
    {},
    x(
      "p:nvSpPr",
      {},
      x("p:cNvPr", {id: number(), name: String(ph["type"])}),
      x("p:cNvSpPr", {}, x("a:spLocks", {noGrp: true})),
      x("p:nvPr", {}, x("p:ph", ph)),
    ),
    x("p:spPr", {}, box && placed(box)),
    x("p:txBody", {}, x("a:bodyPr", {}, x("a:noAutofit")), x("a:lstStyle"), paragraphs),
  );
}
