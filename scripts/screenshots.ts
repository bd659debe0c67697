import {mkdirSync} from "node:fs";
import {preview} from "vite";
import {pages} from "../src/domain/view.ts";
import {launchBrowser} from "./browser.ts";

// Pictures of every page of the built app: npm run screenshots [folder] [page…]
const [folder = "docs/screenshots", ...wanted] = process.argv.slice(2);
mkdirSync(folder, {recursive: true});

const server = await preview({preview: {port: 0}});
const address = server.resolvedUrls!.local[0]!;
const browser = await launchBrowser();
for (const page of pages.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  for (const [language, theme, width] of [
    ["zh", "light", 1440],
    ["en", "light", 1440],
    ["zh", "dark", 1440],
    ["zh", "light", 390],
    ["en", "dark", 390],
  ] as const) {
    const tab = await browser.newPage({viewport: {width, height: 900}});
    await tab.goto(`${address}#/${page}?lang=${language}&theme=${theme}`);
    await tab.waitForSelector("[data-page-ready]", {timeout: 30_000});
    await tab.waitForTimeout(300);
    await tab.screenshot({path: `${folder}/${page}-${language}-${theme}-${width}.png`, fullPage: true});
    await tab.close();
  }
}
await browser.close();
await server.close();
