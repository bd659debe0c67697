import type {Language} from "../../domain/view.ts";
import {textWidth} from "../../charts/text-width.ts";
import type {Note, Panel, Table} from "../../exhibits/exhibit.ts";
import {exportText} from "../../text/exports.ts";
import type {Leaf, Sheaf} from "../sheaf.ts";
import {sentence} from "../sentence.ts";
import {escapeXml} from "../xml.ts";
import {chartMarkup} from "./chart-markup.ts";
import {colour} from "./palette.ts";
import {drawnTable, type TableStyle} from "./table.ts";
import {linesOf, said, textBlock} from "./texts.ts";

/** A picture of one exhibit, in SVG that asks for nothing else. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

export interface PictureOptions {
  /** What draws: that of the page, or jsdom's. */
  document: Document;
}

const screen = {width: 1920, height: 1080};
const [margin, gap] = [72, 48];
/** How much larger than on the page a chart is drawn. */
const enlarged = 1.9;
/** The faces of pictures, as on the page. */
export const face = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";
const [ink, muted] = [colour("var(--ink)"), colour("var(--muted)")];

/** Widths a picture is laid out in before it is made to fit the screen; words may become two thirds of their size. */
const widths = [1920, 2240, 2560, 2880];

/**
 * An exhibit as a picture of 1920 × 1080, higher only where it would not be legible: finding, 口径 and dates above, charts in
 * the middle, sources with their grades, evaluation date and address below. `loadKinds` must have come.
 */
export function picture(leaf: Leaf, sheaf: Sheaf, {document}: PictureOptions): Picture {
  const fitting = fittingLayout(leaf, sheaf, document);
  const {width, markup, foot} = fitting;
  const height = Math.max(highest(width), fitting.height);
  const scaled = Math.round((height * screen.width) / width);
  const {clear, watermark} = sheaf.finish;
  const ground =
    (clear ? "" : `<rect width="${width}" height="${height}" fill="#ffffff"/>`) +
    (watermark ? across({width, height}, watermark) : "");
  const feet = `<g transform="translate(0 ${height - margin / 2 - foot.height})">${foot.markup}</g>`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${screen.width}" ` +
    `height="${scaled}" viewBox="0 0 ${width} ${height}" font-family="${face}" lang="${sheaf.language}">` +
    `<title>${escapeXml(leaf.title)}</title>${ground}${markup}${feet}</svg>`;
  return {svg, width: screen.width, height: scaled};
}

/** The first width in which all finds room on the screen; where none does, the first. */
function fittingLayout(leaf: Leaf, sheaf: Sheaf, document: Document) {
  let first: ReturnType<typeof layout> | null = null;
  for (const width of widths) {
    const laid = layout(leaf, sheaf, width, document);
    if (laid.height <= highest(width)) return laid;
    first ??= laid;
  }
  return first!;
}

function highest(width: number): number {
  return Math.round((width * screen.height) / screen.width);
}

/** Words from corner to corner, so pale that all others can be read over them. */
function across({width, height}: {width: number; height: number}, words: string): string {
  const long = Math.hypot(width, height) * 0.62;
  const size = Math.min(height * 0.18, (100 * long) / Math.max(1, textWidth(words, 100, 600)));
  const turned = (-Math.atan2(height, width) * 180) / Math.PI;
  const place = `translate(${width / 2} ${height / 2}) rotate(${turned.toFixed(2)})`;
  return `<text transform="${place}" font-size="${Math.round(size)}" font-weight="600" fill="#5b6166" fill-opacity="0.13" text-anchor="middle" dominant-baseline="central">${escapeXml(words)}</text>`;
}

/** What stands on a picture of some width, from top to bottom. */
class Page {
  readonly parts: string[] = [];
  y: number;
  readonly x: number;
  readonly width: number;

  constructor(x: number, y: number, width: number) {
    this.x = x;
    this.y = y;
    this.width = width;
  }

  say(words: string, size: number, weight: 400 | 600 = 400, fill = ink, below = 6) {
    if (words) this.put(textBlock(words, this.x, this.y, this.width, {size, weight, colour: fill}), below);
  }

  table(table: Table, style: TableStyle) {
    this.put(drawnTable(table, this.x, this.y, this.width, style), 12);
  }

  note(notes: readonly Note[], style: TableStyle) {
    for (const note of notes)
      if (note.kind === "table") this.table(note.table, style);
      else for (const line of linesOf([note], style.language)) this.say(line, style.size);
  }

  put({markup, height}: {markup: string; height: number}, below: number) {
    this.parts.push(markup);
    this.y += height + below;
  }
}

function layout(leaf: Leaf, sheaf: Sheaf, width: number, document: Document) {
  const {told, title, subtitle} = leaf;
  const page = new Page(margin, margin, width - 2 * margin);
  page.say(title, 46, 600, ink, 12);
  page.say(subtitle, 25, 400, muted, 32);
  const style = {size: 23, ink, muted, more: exportText[sheaf.language].rows, language: sheaf.language};
  page.note(told.before ?? [], style);
  if (told.charts.length > 0) putPanels(leaf, page, {width, document, style});
  else if (told.summary.length > 0 && !told.table.open)
    for (const words of told.summary) page.say(said(sentence(words, sheaf.language)), 27, 400, ink, 14);
  else page.table(told.table, style);
  for (const words of told.apart) page.say(said(sentence(words, sheaf.language)), 25);
  const foot = footOf(leaf, sheaf, page.width);
  return {
    width,
    markup: page.parts.join(""),
    foot,
    height: Math.ceil(page.y + gap + foot.height + margin / 2),
  };
}

/** How many stand side by side: as many as keep their words legible. */
function columnsOf({told: {layout: form, charts}}: Leaf, panels: number, width: number): number {
  const most = {single: 1, wide: 1, bands: 1, side: 2, page: 2, multiples: 3, cards: 3, board: 4}[form];
  const hasTables = charts.some(({before = [], after = []}) =>
    [...before, ...after].some(({kind}) => kind === "table"),
  );
  // A band of time has the whole width; others may stand closer where the picture is wide.
  const more = form === "bands" || width <= widths[1]! ? 0 : width === widths[2] ? 1 : 2;
  return Math.max(1, Math.min(hasTables ? 2 : most + more, panels));
}

interface Press {
  width: number;
  document: Document;
  style: TableStyle;
}

function putPanels(leaf: Leaf, page: Page, press: Press) {
  const charts = leaf.told.charts.filter((panel) => !isBlank(panel, press.style.language));
  const columns = columnsOf(leaf, charts.length, press.width);
  const room = (page.width - gap * (columns - 1)) / columns;
  for (let first = 0; first < charts.length; first += columns) {
    const row = charts
      .slice(first, first + columns)
      .map((panel, index) => panelOf(panel, new Page(page.x + index * (room + gap), page.y, room), press));
    page.put({markup: row.map(({parts}) => parts.join("")).join(""), height: 0}, 0);
    page.y = Math.max(...row.map(({y}) => y)) + gap / 2;
  }
}

/** Where there is only something to operate. */
function isBlank({heading, before = [], charts, after = []}: Panel, language: Language): boolean {
  return said(heading) === "" && charts.length === 0 && linesOf([...before, ...after], language).length === 0;
}

function panelOf(panel: Panel, place: Page, {document, style}: Press): Page {
  place.say(said(panel.heading), 28, 600);
  place.note(panel.before ?? [], style);
  for (const {heading = "", chart} of panel.charts) {
    place.say(heading, 23);
    const drawn = chartMarkup(chart, place.width / enlarged, document);
    const markup = `<g transform="translate(${place.x} ${place.y}) scale(${enlarged})">${drawn.markup}</g>`;
    place.put({markup, height: drawn.height * enlarged}, 12);
  }
  place.note(panel.after ?? [], style);
  return place;
}

/** How many documents are named before the rest is counted. */
const named = 6;

function footOf({documents, address}: Leaf, sheaf: Sheaf, width: number) {
  const text = exportText[sheaf.language];
  const cited = documents.map((number) => sheaf.documents[number - 1]!);
  const names = cited.slice(0, named).map(({short, grade}) => `${short}${text.aside(text.grade(grade))}`);
  const rest = cited.length > named ? text.more(cited.length) : "";
  const lines = [
    ...(cited.length > 0 ? [`${text.sources}${text.colon}${names.join(text.comma)}${rest}`] : []),
    `${sheaf.imprint.join(text.stop)}${text.stop}${text.address}${text.colon}${address}`,
  ];
  const foot = new Page(margin, 14, width);
  for (const line of lines) foot.say(line, 20, 400, muted, 2);
  const rule = `<rect x="${margin}" width="${width}" height="1.5" fill="${muted}"/>`;
  return {markup: rule + foot.parts.join(""), height: foot.y};
}
