import {zipSync} from "fflate";
import {beforeAll, describe, expect, it} from "vitest";
import {repairRules, repairs} from "../repair-rules.ts";
import {unpacked} from "../unpacked.ts";
import {writePptx} from "../../../src/exports/pptx/write.ts";
import {sampleSheaf} from "./sample-sheaf.ts";

let deck: Uint8Array;
beforeAll(async () => {
  deck = await writePptx(sampleSheaf);
});

type Plant = readonly [part: RegExp, from: string | RegExp, to: string];

const slide = /slides\/slide2\.xml$/;
const presentation = /ppt\/presentation\.xml$/;
const chart = /charts\/chart1\.xml$/;

/** How each fault looks, planted into a sound deck; folders need the zip itself. */
const planted: Record<string, Plant> = {
  "every part is well-formed": [slide, "</p:sld>", ""],
  "no bare ampersand": [/core\.xml$/, "</dc:title>", " R&D</dc:title>"],
  "types for the parts that are there": [
    /Content_Types/,
    "</Types>",
    '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="application/xml"/></Types>',
  ],
  "relations lead somewhere": [/slide2\.xml\.rels$/, "chart1.xml", "chart999.xml"],
  "nothing outside the document": [
    /slide2\.xml\.rels$/,
    "</Relationships>",
    '<Relationship Id="rId99" Type="x" Target="https://a.example/" TargetMode="External"/></Relationships>',
  ],
  "one notes master, each shape once": [/notesMaster1\.xml$/, 'type="body"', 'type="sldImg"'],
  "every shape has a text body": [slide, /<p:txBody>.*?<\/p:txBody>/s, ""],
  "a background has effects": [/slideMaster1\.xml$/, "<a:effectLst/>", ""],
  "shapes have numbers of their own": [slide, 'id="3"', 'id="2"'],
  "whole and no negative lengths": [slide, /<a:ext cx="\d+"/, '<a:ext cx="-5"'],
  "no NaN": [slide, 'marL="', 'marL="NaN" x="'],
  "colours are six hex digits": [slide, /srgbClr val="\w+"/, 'srgbClr val="red"'],
  "cells are anchored t, ctr or b": [slide, 'anchor="b"', 'anchor="mid"'],
  "rows have a cell a column": [slide, /<a:gridCol w="\d+"\/>/, ""],
  "a Chinese face beside every Latin one": [chart, /<a:ea [^>]*>/, ""],
  "no list of scripts in the theme": [
    /theme1\.xml$/,
    "<a:cs ",
    '<a:font script="Hans" typeface="SimSun"/><a:cs ',
  ],
  "links that WPS keeps": [slide, "<a:latin ", '<a:hlinkClick r:id="rId1"/><a:latin '],
  "no picture stands for a chart": [slide, "</p:spTree>", "<p:pic/></p:spTree>"],
  "two axes a plot, each there": [chart, '<c:axId val="111"/>', '<c:axId val="111"/><c:axId val="0"/>'],
  "chart parts in order, none twice": [chart, "<c:invertIfNegative", "<c:cat/><c:invertIfNegative"],
  "labels where a plot may have them": [chart, /dLblPos val="\w+"/, 'dLblPos val="bestFit"'],
  "no empty values": [chart, /<c:v>[^<]*<\/c:v>/, "<c:v></c:v>"],
  "numbers are numbers": [chart, /(<c:numCache>.*?<c:v>)[^<]*/s, "$1NaN"],
  "slides, masters and layouts have numbers of their own": [presentation, 'sldId id="257"', 'sldId id="256"'],
  "lists of the presentation in order": [
    presentation,
    /(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)(<p:sldIdLst>.*?<\/p:sldIdLst>)/s,
    "$2$1",
  ],
  "notes lead to their slide and master": [
    /notesSlide1\.xml\.rels$/,
    "relationships/notesMaster",
    "relationships/slideMaster",
  ],
  "a theme for each master": [/notesMaster1\.xml\.rels$/, "theme2.xml", "theme1.xml"],
  "series have numbers of their own": [
    chart,
    "</c:ser>",
    '</c:ser><c:ser><c:idx val="0"/><c:order val="0"/></c:ser>',
  ],
  "points in order within their count": [chart, '<c:pt idx="0">', '<c:pt idx="99">'],
  "a text body has a paragraph": [/notesSlide1\.xml$/, /<a:p>.*<\/a:p>/s, ""],
};

describe("the rules against repair prompts", () => {
  it("find nothing in a sound deck", () => {
    expect(repairs(unpacked(deck))).toEqual([]);
  });

  it.each(repairRules.filter(({name}) => name in planted))("see: $name", ({name, faults}) => {
    const [part, from, to] = planted[name]!;
    let changed = 0;
    const faulty = unpacked(deck, (path, text) => {
      if (!part.test(path)) return text;
      const next = text.replace(from, to);
      if (next !== text) changed += 1;
      return next;
    });
    expect(faults(faulty)).not.toEqual([]);
    expect(changed).toBe(1);
  });

  it("see folders in the zip, and leave no rule untried", () => {
    const [folders] = repairRules;
    expect(folders!.faults(unpacked(zipSync({"ppt/": new Uint8Array()})))).toEqual(["ppt/"]);
    expect(Object.keys(planted)).toEqual(repairRules.slice(1).map(({name}) => name));
  });
});
