import {flushSync} from "react-dom";
import {provinces} from "virtual:provinces";
import {onPaper} from "../charts/ChartView.tsx";
import {readerAt} from "../reader/reader.ts";
import {parseView} from "../reader/view.ts";
import {formatDate} from "../text/format.ts";
import {printText} from "../text/print.ts";
import {shell} from "../text/shell.ts";
import {paperTurn} from "./paper.ts";

/** Lets the page be printed: whole, its charts drawn for the paper, and around the text what it says, of which day, and where it is. */
export function keepPrintable() {
  const around = document.head.appendChild(document.createElement("style"));
  const root = document.documentElement;
  let restore: readonly (() => void)[] = [];
  addEventListener("beforeprint", () => {
    // Some browsers tell twice.
    for (const back of restore) back();
    around.textContent = aroundText(location.hash, location.href);
    const record = document.querySelector("dialog.evidence[open] .evidence-body");
    root.dataset["printing"] = record ? "record" : "";
    turn();
    restore = [unfolded(), headed(), ...(record ? [alone(record)] : [])];
    dispatchEvent(new Event(onPaper));
    restore = [...restore, warned()];
  });
  // Charts follow the width of the screen by themselves.
  addEventListener("afterprint", () => {
    for (const back of restore) back();
    restore = [];
    delete root.dataset["printing"];
    turn();
  });
  addEventListener("keydown", printWhenWhole);
  root.dataset["printable"] = "";
}

/** Whether some of the page is still on its way; a chart that is folded away is not waited for. */
function isComing(): boolean {
  const parts = document.querySelectorAll<HTMLElement>(
    "main :is([data-later], .loading, .figure[data-drawing])",
  );
  return [...parts].some((part) => !part.matches(".figure") || part.clientWidth > 0);
}

/** Says above the text where some of it is still on its way; returns how to take that away. */
function warned(): () => void {
  if (!isComing()) return () => {};
  const line = document.createElement("p");
  line.className = "unfinished-on-paper";
  line.textContent = printText[readerAt(location.hash).language].unfinished;
  document.body.prepend(line);
  return () => line.remove();
}

/** Whoever asks for paper too early by the keys gets it when the page is whole, or after a while as it is. */
function printWhenWhole(event: KeyboardEvent) {
  const isAsking = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "p";
  if (!isAsking || !isComing()) return;
  event.preventDefault();
  const asked = performance.now();
  const look = () => {
    if (isComing() && performance.now() - asked < longest) setTimeout(look, 50);
    else print();
  };
  look();
}

const longest = 10_000;

// Paper does not wait for what is drawn when there is time.
function turn() {
  flushSync(() => dispatchEvent(new Event(paperTurn)));
}

/** Opens the sections of a text, which nobody can open on paper; returns how to fold them again. */
function unfolded(): () => void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>(".method details:not([open])")];
  for (const one of folded) one.open = true;
  return () => {
    for (const one of folded) one.open = false;
  };
}

/**
 * Puts an open record in place of the page, in a flow of its own: what lies over a page is printed on each sheet, and cut at
 * the end of the first. Returns how to take it away.
 */
function alone(record: Element): () => void {
  const sheet = document.body.appendChild(document.createElement("article"));
  sheet.className = "evidence evidence-on-paper";
  sheet.append(record.cloneNode(true));
  return () => sheet.remove();
}

/** Where the browser prints nothing in the margins, their words stand above the text. */
function headed(): () => void {
  if ("CSSMarginRule" in globalThis) return () => {};
  const {title, settings} = aroundWords(location.hash);
  const line = document.createElement("p");
  line.className = "head-on-paper";
  line.textContent = [title, settings, decodeURI(location.href)].filter(Boolean).join(" · ");
  document.body.prepend(line);
  return () => line.remove();
}

/** The styles that hold the words around a page: they cannot be given otherwise. */
export function aroundText(hash: string, href: string): string {
  const text = printText[readerAt(hash).language];
  const {title, settings} = aroundWords(hash);
  const boxes = {
    "top-left": quoted(title),
    "top-right": quoted(settings),
    "bottom-left": quoted(decodeURI(href)),
    "bottom-right": counted(text.page),
  };
  const rules = Object.entries(boxes).map(([box, content]) => `@${box} { content: ${content} }`);
  return `@page { ${rules.join(" ")} } :root { --folded: ${quoted(text.folded)} }`;
}

/** What is printed, and of which day and provinces. */
function aroundWords(hash: string) {
  const {language, day, regions} = readerAt(hash);
  const {page, evidence} = parseView(hash);
  const text = printText[language];
  const {title, pages, record} = shell[language];
  const names = provinces
    .filter(({region}) => regions.includes(region))
    .map(({name_zh, name_en}) => (language === "zh" ? name_zh : name_en));
  return {
    title: [title, pages[page], ...(evidence ? [record.title] : [])].join(" · "),
    // Each slide of a deck says its own day.
    settings: page === "meeting" ? "" : text.on(formatDate(day, language), names.join(text.comma)),
  };
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
