import {describe, expect, it} from "vitest";
import {addressText} from "../../src/text/address.ts";
import {shell} from "../../src/text/shell.ts";
import {patient, quiet, useBrowser} from "./page.ts";

const visit = useBrowser();
const text = addressText.zh;

describe("an address as it was passed on", () => {
  it.each([
    ["encoded as a whole", "#%2Fcertified%3Flang%3Den"],
    ["with the marks of a sentence behind it", "#/certified?lang=en\u3002"],
    ["through a chat app", "#!/Certified/?lang=en&amp;theme=light&from=singlemessage#wechat_redirect"],
  ])("opens its page, %s, and nothing is said of it", async (_, hash) => {
    const page = await visit(hash, {until: "[data-page-ready=certified]"});
    await quiet(page);
    expect(await page.locator("h1").innerText()).toBe(shell.en.pages.certified);
    expect(await page.locator("[data-address-note]").count()).toBe(0);
  });

  it.each([
    ["#/certifed", "certified", text.near("certifed", shell.zh.pages.certified)],
    ["#/nowhere", "overview", text.nowhere("nowhere", shell.zh.pages.overview)],
    [
      "#/awards?on=2023-02-29&regions=140000,440000",
      "awards",
      text.unread("on=2023-02-29\u3001regions=440000"),
    ],
    ["#/awards?exhibit=selection-round", "awards", text.exhibit("selection-round")],
  ])("%s says what could not be read, and what is nearest", async (hash, name, words) => {
    const page = await visit(hash, {until: "[data-address-note]"});
    expect(await page.locator("[data-page-ready]").getAttribute("data-page-ready")).toBe(name);
    await expect.poll(() => page.locator("[data-address-note]").innerText(), patient).toContain(words.trim());
  });

  it("leads on to an exhibit of nearly the name, and then says no more", async () => {
    const page = await visit("#/awards?exhibit=selection-round", {until: "[data-address-note] a"});
    await page.locator("[data-address-note] a").click();
    await page.waitForSelector("[data-page-ready=certified] [data-exhibit=selection-rounds]");
    await expect.poll(() => page.locator("[data-address-note]").count(), patient).toBe(0);
  });

  it("says that there is no table of a name, and which is named most like it", async () => {
    const page = await visit("#/data?table=polices", {until: "[data-page-ready=data] .caveat"});
    const line = page.locator(".caveat", {hasText: text.table("polices")});
    await line.getByRole("link").click();
    await page.waitForFunction(() => location.hash === "#/data?table=policies");
    await expect.poll(() => line.count(), patient).toBe(0);
  });
});

it("what every object has by birth is found nowhere, whatever part of an address names it", async () => {
  const page = await visit("#/overview", {});
  const parts = [
    ...["table", "find"].map((name) => `data?${name}=`),
    ...["target", "place", "state", "due", "level"].map((name) => `targets?${name}=`),
    ...["series", "exhibit", "wall", "evidence"].map((name) => `compare?${name}=`),
    "certified?evidence=target:",
    "certified?evidence=progress:",
    "certified?evidence=source:",
    "certified?exhibit=",
    "brief?region=",
    "",
  ];
  for (const name of ["__proto__", "constructor"]) {
    for (const part of parts) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${part}${name}`);
      const [wanted = ""] = part.split("?");
      await page.waitForSelector(`[data-page-ready=${wanted || "overview"}]`, {state: "attached"});
      await quiet(page);
      expect.soft(await page.locator("main [role=alert]").count(), part + name).toBe(0);
    }
  }
});
