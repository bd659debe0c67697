import {mkdirSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {preview} from "vite";
import {pages, type Page} from "../src/domain/view.ts";
import {launchBrowser} from "./browser.ts";
import {compose, type Picture} from "./picture.ts";

// `npm run screenshots` renews the README's pictures in docs/; `npm run screenshots -- <folder>` takes every page of the
// built app in both languages, light and dark, wide and narrow, for looking over.
const [folder] = process.argv.slice(2);

const screen = {width: 1280, height: 900, fullPage: false};

const readme: Picture[] = [
  {
    ...screen,
    name: "overview",
    hash: "#/overview?theme=light",
    shows: [".board .row:nth-child(4) .figure svg", ".board .state"],
  },
  {
    ...screen,
    name: "certified",
    hash: "#/certified?theme=light",
    shows: [".exhibit h2", ".panels .panel:nth-child(1) svg", ".panels .panel:nth-child(3) svg"],
  },
  {
    ...screen,
    height: 1080,
    name: "targets",
    hash: "#/targets?theme=light&target=SX-T-001&if=due:2030",
    top: "[data-panel='SX-T-001']",
    shows: ["[data-panel='SX-T-001'] svg", ".state[data-state=due_passed_unknown]", ".supposed"],
  },
  {
    ...screen,
    name: "compare",
    hash: "#/compare?theme=light",
    top: ".pickers",
    shows: ["[data-exhibit=compare-rank] .outcome[data-outcome=not_comparable]", ".panels .figure svg"],
  },
  {
    ...screen,
    name: "timeline",
    hash: "#/timeline?theme=light",
    top: ".timeline-band[data-region='140000']",
    shows: [".timeline-band[data-region='140000'] .figure svg"],
  },
  {
    ...screen,
    height: 1080,
    name: "evidence",
    hash: "#/certified?theme=light&evidence=SX-O-011",
    shows: [".evidence-value", ".evidence .facts"],
  },
  {
    ...screen,
    name: "meeting",
    hash: "#/meeting?theme=light",
    presses: [".ready-made li:first-child .actions button:last-child", ".slides li:nth-child(3) .slide-name"],
    top: ".toolbar",
    shows: [".slides li:nth-child(3)", ".slide-form .thumbnail .figure svg"],
  },
  {
    ...screen,
    height: 720,
    name: "present",
    hash: "#/targets?theme=light&wall=paths-cumulative",
    shows: ["dialog.wall .figure svg", "dialog.wall .wall-where"],
  },
];

/** What proves that a page is all there. */
const proofs: Partial<Record<Page, string>> = {meeting: ".ready-made"};

const looks = [
  ["zh", "light", 1440],
  ["en", "light", 1440],
  ["zh", "dark", 1440],
  ["zh", "light", 390],
  ["en", "dark", 390],
] as const;

const every: Picture[] = pages.flatMap((page) =>
  looks.map(([language, theme, width]) => ({
    name: `${page}-${language}-${theme}-${width}`,
    hash: `#/${page}?lang=${language}&theme=${theme}`,
    width,
    height: 900,
    fullPage: true,
    shows: [proofs[page] ?? `[data-page-ready=${page}] a[*|href*="evidence="]`],
  })),
);

async function take(browser: Browser, address: string, picture: Picture) {
  const {name, width, height, fullPage} = picture;
  const tab = await browser.newPage({viewport: {width, height}, locale: "zh-CN"});
  await compose(tab, address, picture);
  await tab.screenshot({path: join(folder ?? "docs", `${name}.png`), fullPage});
  await tab.close();
}

mkdirSync(folder ?? "docs", {recursive: true});
const server = await preview({preview: {port: 0}});
const browser = await launchBrowser();
try {
  for (const picture of folder ? every : readme) await take(browser, server.resolvedUrls!.local[0]!, picture);
} finally {
  await browser.close();
  await server.close();
}
