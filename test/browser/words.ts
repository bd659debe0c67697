import type {Page} from "playwright-core";
import type {Box} from "../../src/charts/boxes.ts";

/** One line of words of a chart as the browser drew it, in pixels of the page. */
export interface Words {
  words: string;
  /** The text of the chart that the line is of: lines of one text stand as close as they like. */
  text: number;
  size: number;
  weight: number;
  /** Which end of the line stands where the chart put it. */
  anchor: string;
  /** Whether it keeps clear of dots. */
  apart: boolean;
  /** As wide as drawn, as high as the size of the letters. */
  box: Box;
}

/** A chart as drawn: the column it may fill, cut off where it ends, its words, and the dots that words keep clear of. */
export interface DrawnChart {
  label: string;
  column: Box;
  lines: Words[];
  dots: Box[];
}

/** Every chart in sight with its words, once all are drawn for the width of the page. */
export function drawnCharts(page: Page): Promise<DrawnChart[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const figures = () =>
      [...document.querySelectorAll(".figure")].filter((figure) => figure.clientWidth > 0);
    // A change of width is seen in the first frame and drawn after it.
    do {
      await frame();
      await frame();
    } while (figures().some((figure) => figure.hasAttribute("data-drawing")));
    // A large screen enlarges the page; letters are measured as they are written.
    const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1;
    const linesOf = (text: Element, index: number) => {
      const {fontSize, fontWeight, textAnchor} = getComputedStyle(text);
      const [size, weight] = [Number.parseFloat(fontSize), Number(fontWeight)];
      const parts = [...text.querySelectorAll("tspan")];
      return (parts.length > 0 ? parts : [text]).map((part) => {
        const [left, right, top, bottom] = edgesOf(part);
        const middle = (top + bottom) / 2;
        return {
          words: [...part.childNodes].map((node) => (node instanceof Text ? node.data : "")).join(""),
          text: index,
          size,
          weight,
          anchor: textAnchor,
          box: {left, right, top: middle - size / 2, bottom: middle + size / 2},
        };
      });
    };
    const edgesOf = (element: Element): [number, number, number, number] => {
      const {left, right, top, bottom} = element.getBoundingClientRect();
      return [left / zoom, right / zoom, top / zoom, bottom / zoom];
    };
    // Words that stand in a dot on purpose, a count or a grade, are no labels.
    const isWithinDot = (text: Element) => text.closest(".count, .sign-badge") !== null;
    const boxOf = (dot: Element) => {
      const [left, right, top, bottom] = edgesOf(dot);
      return {left, right, top, bottom};
    };
    return figures().map((figure) => {
      const [left, right, top, bottom] = edgesOf(figure);
      return {
        label: figure.querySelector("svg")!.getAttribute("aria-label")!,
        column: {left, right, top, bottom},
        lines: [...figure.querySelectorAll("text")]
          .flatMap((text, index) =>
            linesOf(text, index).map((line) => ({...line, apart: !isWithinDot(text)})),
          )
          .filter(({words}) => words.trim()),
        // A dot is drawn as a circle, a target's as a path of its own.
        dots: [...figure.querySelectorAll("circle:not(.hit), g[aria-label=dot] path")].map(boxOf),
      };
    });
  });
}

/**
 * What has too little room on the page: columns of tables narrower than four characters, words of charts that an ancestor of their
 * chart cuts off, and a document wider than its window.
 */
export function crampedIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const overflow =
      root.scrollWidth > root.clientWidth ? [`the document is ${root.scrollWidth} px wide`] : [];
    const columns = [...document.querySelectorAll<HTMLElement>("main :is(th, td)")].flatMap((cell) => {
      // The heads of cards are heard, not seen.
      if (cell.closest("thead")?.matches("[data-cards] thead") && cell.clientWidth <= 1) return [];
      const {fontSize, lineHeight, paddingLeft, paddingRight} = getComputedStyle(cell);
      // On a card a cell is as wide as its words: only what breaks had too little room.
      const isOnCard = getComputedStyle(cell.parentElement!).display === "flex";
      if (isOnCard && cell.clientHeight < 2 * Number.parseFloat(lineHeight)) return [];
      const [size, ...paddings] = [fontSize, paddingLeft, paddingRight].map(Number.parseFloat);
      const words = cell.textContent.trim();
      const room = cell.clientWidth - paddings.reduce((sum, one) => sum + one, 0);
      // What is shorter needs no more.
      const isNarrow = cell.clientWidth > 0 && words.length > 4 && room < 3.9 * size!;
      return isNarrow ? [`a column of ${room.toFixed(0)} px for “${words.slice(0, 20)}”`] : [];
    });
    const clips = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
    const clipped = [...document.querySelectorAll(".figure svg")].flatMap((chart) => {
      const edges: DOMRect[] = [];
      for (let one = chart.parentElement; one; one = one.parentElement)
        if (clips(one)) edges.push(one.getBoundingClientRect());
      return [...chart.querySelectorAll("text")].flatMap((text) => {
        const {left, right, width} = text.getBoundingClientRect();
        const isCut = width > 0 && edges.some((edge) => left < edge.left - 1 || right > edge.right + 1);
        return isCut ? [`“${text.textContent}” is clipped`] : [];
      });
    });
    return [...overflow, ...new Set(columns), ...clipped];
  });
}

/** Numbers of which only a part can be read: cut off by a box around them, or larger than the cell they stand in. */
export function cutNumbersIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edgesOf = (number: Element) => {
      const edges: DOMRect[] = [];
      for (let box = number.parentElement; box && box.tagName !== "MAIN"; box = box.parentElement) {
        const {display, overflowX} = getComputedStyle(box);
        if (display === "inline" || display === "contents") continue;
        // Elsewhere in it the reader scrolls.
        if (/auto|scroll/.test(overflowX)) return edges;
        if (/hidden|clip/.test(overflowX) || box.matches("td, th")) edges.push(box.getBoundingClientRect());
      }
      return edges;
    };
    return [...document.querySelectorAll("main a.num")].flatMap((number) => {
      const edges = edgesOf(number);
      const isCut = [...number.getClientRects()].some(({left, right}) =>
        edges.some((edge) => left < edge.left - 1 || right > edge.right + 1),
      );
      return isCut ? [`the number “${number.textContent}” is cut off`] : [];
    });
  });
}

/** Whether this machine has Chinese letters: without, all are the same box. */
export function drawsChinese(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [first, second] = [..."国中"].map((character) => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d")!;
      context.font = "40px sans-serif";
      context.fillText(character, 5, 45);
      return canvas.toDataURL();
    });
    return first !== second;
  });
}
