import {Header, Paragraph, TextRun} from "docx";
import {textWidth} from "../../charts/text-width.ts";
import {escapeXml} from "../xml.ts";
import {faces} from "./styles.ts";

/** Stands where the watermark will: the library draws no shapes of letters. */
const place = "\u2063watermark\u2063";

/** A header that holds a watermark, once it is `marked`. */
export function markedHeader(): Header {
  return new Header({children: [new Paragraph({children: [new TextRun(place)]})]});
}

/** The header with words across the page behind the text, as Word's own watermarks, so that Word can take them out again. */
export function marked(xml: string, words: string): string {
  return xml
    .replace(/<w:r>(?:(?!<w:r>).)*?\u2063watermark\u2063.*?<\/w:r>/s, () => shapeOf(words))
    .replace(/<w:hdr (?![^>]*xmlns:v=)/, '<w:hdr xmlns:v="urn:schemas-microsoft-com:vml" ')
    .replace(/<w:hdr (?![^>]*xmlns:o=)/, '<w:hdr xmlns:o="urn:schemas-microsoft-com:office:office" ');
}

/** In points: as long as the text is wide, or as much shorter as keeps the letters their shape. */
const [longest, highest] = [430, 110];

function shapeOf(words: string): string {
  const perHeight = Math.max(0.5, textWidth(words, 1, 600));
  const height = Math.min(highest, longest / perHeight);
  const size = `width:${Math.round(height * perHeight)}pt;height:${Math.round(height)}pt`;
  const centred = ["horizontal", "vertical"].map(
    (way) => `mso-position-${way}:center;mso-position-${way}-relative:margin`,
  );
  const style = `position:absolute;margin-left:0;margin-top:0;${size};rotation:315;z-index:-251658752;${centred.join(";")}`;
  const text = escapeXml(words);
  return [
    "<w:r><w:pict>",
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">',
    "<v:formulas>",
    ...formulas.map((equation) => `<v:f eqn="${equation}"/>`),
    "</v:formulas>",
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>',
    '<v:textpath on="t" fitshape="t"/></v:shapetype>',
    `<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="${text}" style="${style}" o:allowincell="f" fillcolor="#cccccc" stroked="f">`,
    `<v:fill opacity=".5"/><v:textpath style="font-family:&quot;${faces.zh.table}&quot;;font-size:1pt" string="${text}"/>`,
    "</v:shape></w:pict></w:r>",
  ].join("");
}

/** How the shape of letters follows its box: as every such shape has it. */
const formulas = [
  "sum #0 0 10800",
  "prod #0 2 1",
  "sum 21600 0 @1",
  "sum 0 0 @2",
  "sum 21600 0 @3",
  "if @0 @3 0",
  "if @0 21600 @1",
  "if @0 0 @2",
  "if @0 @4 21600",
  "mid @5 @6",
  "mid @8 @5",
  "mid @7 @8",
  "mid @6 @7",
  "sum @6 0 @5",
];
