import {mkdirSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {preview} from "vite";
import {pages} from "../src/domain/view.ts";
import {launchBrowser} from "./browser.ts";

// `npm run screenshots` renews the README's pictures in docs/; `npm run screenshots -- <folder>` takes every page of the
// built app in both languages, light and dark, wide and narrow, for looking over.
const [folder] = process.argv.slice(2);

interface Shot {
  name: string;
  hash: string;
  width: number;
  fullPage: boolean;
}

const readme: Shot[] = [
  {name: "overview", hash: "#/overview?theme=light", width: 1280, fullPage: false},
  {name: "certified", hash: "#/certified?theme=light", width: 1280, fullPage: false},
  {name: "targets", hash: "#/targets?theme=light&target=SX-T-001&if=due:2030", width: 1280, fullPage: false},
  {name: "compare", hash: "#/compare?theme=light", width: 1280, fullPage: false},
  {name: "timeline", hash: "#/timeline?theme=light", width: 1280, fullPage: false},
  {name: "evidence", hash: "#/certified?theme=light&evidence=SX-O-011", width: 1280, fullPage: false},
];

const looks = [
  ["zh", "light", 1440],
  ["en", "light", 1440],
  ["zh", "dark", 1440],
  ["zh", "light", 390],
  ["en", "dark", 390],
] as const;

const every: Shot[] = pages.flatMap((page) =>
  looks.map(([language, theme, width]) => ({
    name: `${page}-${language}-${theme}-${width}`,
    hash: `#/${page}?lang=${language}&theme=${theme}`,
    width,
    fullPage: true,
  })),
);

async function take(browser: Browser, address: string, {name, hash, width, fullPage}: Shot) {
  const tab = await browser.newPage({viewport: {width, height: 900}, locale: "zh-CN"});
  await tab.goto(`${address}${hash}`);
  await tab.waitForSelector("[data-page-ready]", {timeout: 30_000});
  await tab.waitForFunction(() => !document.querySelector("#first, [data-later]"));
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tab.waitForTimeout(300);
  await tab.screenshot({path: join(folder ?? "docs", `${name}.png`), fullPage});
  await tab.close();
}

mkdirSync(folder ?? "docs", {recursive: true});
const server = await preview({preview: {port: 0}});
const browser = await launchBrowser();
for (const shot of folder ? every : readme) await take(browser, server.resolvedUrls!.local[0]!, shot);
await browser.close();
await server.close();
