import {door} from "../../src/text/door.ts";
import type {Language} from "../../src/domain/view.ts";
import {bundled, inline} from "./bundled.ts";

/** The script that says why the app is not there; it stands first in the page and needs nothing else. */
export async function guard(edition: "folder" | "portable"): Promise<string> {
  const code = await bundled("src/door/guard.ts", {doorIsWhole: String(edition === "portable")});
  return `<script>${inline(withQuotes(code))}</script>`;
}

/** What it may say. */
export function guardWords(): string {
  return `<script type="application/json" id="door-words">${JSON.stringify(door)}</script>`;
}

// The minifier writes strings as templates, which the oldest browsers cannot read.
function withQuotes(code: string): string {
  return code.replaceAll(/`([^`]*)`/g, (_, text: string) => `"${text.replaceAll('"', String.raw`\"`)}"`);
}

/** What the page says where no script runs at all, not even that one. */
export function withoutScript(): string {
  const languages: Language[] = ["zh", "en"];
  return `<div id="door">${languages.map(section).join("")}</div>`;
}

function section(language: Language): string {
  const {title, picture, reasons} = door[language];
  const words = [...reasons.unscripted, picture].map((text) => `<p>${text}</p>`).join("");
  return `<section lang="${language === "zh" ? "zh-CN" : "en"}"><h2>${title}</h2>${words}</section>`;
}
