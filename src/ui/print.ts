import {provinces} from "virtual:provinces";
import {onPaper} from "../charts/ChartView.tsx";
import {readerAt} from "../reader/reader.ts";
import {parseView} from "../reader/view.ts";
import {formatDate} from "../text/format.ts";
import {printText} from "../text/print.ts";
import {shell} from "../text/shell.ts";

/** Lets the page be printed: charts drawn for the paper, and around the text what it says, of which day, and where it is. */
export function keepPrintable() {
  const around = document.head.appendChild(document.createElement("style"));
  const root = document.documentElement;
  addEventListener("beforeprint", () => {
    around.textContent = aroundText(location.hash, location.href);
    root.dataset["printing"] = "";
    dispatchEvent(new Event(onPaper));
  });
  // Charts follow the width of the screen by themselves.
  addEventListener("afterprint", () => delete root.dataset["printing"]);
  root.dataset["printable"] = "";
}

/** The styles that hold the words around a page: they cannot be given otherwise. */
export function aroundText(hash: string, href: string): string {
  const {language, day, regions} = readerAt(hash);
  const {page} = parseView(hash);
  const text = printText[language];
  const names = provinces
    .filter(({region}) => regions.includes(region))
    .map(({name_zh, name_en}) => (language === "zh" ? name_zh : name_en));
  const boxes = {
    "top-left": quoted(`${shell[language].title} · ${shell[language].pages[page]}`),
    "top-right": quoted(text.on(formatDate(day, language), names.join(text.comma))),
    "bottom-left": quoted(decodeURI(href)),
    "bottom-right": counted(text.page),
  };
  const rules = Object.entries(boxes).map(([box, content]) => `@${box} { content: ${content} }`);
  return `@page { ${rules.join(" ")} } :root { --folded: ${quoted(text.folded)} }`;
}

// The places of numbers are counted by the printer.
function counted(template: string): string {
  const [words, ...places] = template.split(/\{(\w+)\}/);
  const rest = places.map((part, index) => (index % 2 === 0 ? `counter(${part})` : quoted(part)));
  return [quoted(words ?? ""), ...rest].join(" ");
}

// A string of CSS; a line never ends in one.
function quoted(words: string): string {
  return `"${words.replaceAll(/["\\]/g, "\\$&")}"`;
}
