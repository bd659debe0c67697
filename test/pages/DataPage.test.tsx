// @vitest-environment jsdom
import {beforeAll, describe, expect, it, vi} from "vitest";
import {DataPage} from "../../src/pages/DataPage.tsx";
import {figure} from "../domain/sample.ts";
import {show, type Answers} from "./show.tsx";

const document = {title: "公报", title_en: "Communique", publisher: "统计局", publisher_en: null};
const statement = (observation: string, value: number, published_on: string) => ({
  ...figure({observation, value, published_on, fact: "F"}),
  ...document,
});
const answers: Answers = {conflicts: [statement("O-a", 150, "2025"), statement("O-b", 162, "2024")]};

const current = (page: Element) => page.querySelector(".tables [aria-current]")?.textContent;

describe(DataPage, () => {
  beforeAll(() => {
    // jsdom lays nothing out.
    Element.prototype.scrollIntoView = vi.fn<() => void>();
  });

  it("begins with the figures", async () => {
    const page = await show(<DataPage />);
    expect(current(page)).toBe("数字");
    expect(page.querySelector(".browser")).not.toBeNull();
  });

  it("begins with them too where the address names an exhibit it does not have", async () => {
    expect(current(await show(<DataPage />, {answers, exhibit: "nonsense"}))).toBe("数字");
  });

  it("shows the figures where the address names a table there is not, whatever it is called", async () => {
    for (const table of ["nonsense", "valueOf", "constructor"]) {
      const page = await show(<DataPage />, {table});
      expect(page.querySelector(".browser")).not.toBeNull();
    }
  });

  it("lists what could be known on the evaluation day, and says how much is left out and why", async () => {
    const rows = [
      {...figure({observation: "O-early", as_of: "2024-01-19", published_on: "2024-01-19"}), ...document},
      {...figure({observation: "O-late", as_of: "2024-01-19", published_on: "2025-06-01"}), ...document},
      {...figure({observation: "O-year", as_of: "2024-01-19", published_on: "2025"}), ...document},
      {...figure({observation: "O-plan", as_of: "2027", published_on: "2024-06-01"}), ...document},
    ];
    const page = (on: string) => show(<DataPage />, {answers: {"figure-list": rows}, on});
    const said = async (on: string) => (await page(on)).textContent;
    expect(await said("2025-05-31")).toMatch(
      /没有列出的：1行在评估日（2025年5月31日）以后公布；1行的文件只注明公布的年份或月份.*；1行说的是评估日（2025年5月31日）以后的日期。[^]*共1行/,
    );
    expect(await said("2025-06-01")).toMatch(/共2行/);
    expect(await said("2027-06-01")).not.toMatch(/没有列出/);
  });

  it("shows a fact told twice with what counts and what does not", async () => {
    const page = await show(<DataPage />, {answers, table: "conflicts"});
    const fact = page.querySelector<HTMLElement>("[data-fact=F]");
    expect(fact?.dataset["relationKind"]).toBe("contradiction");
    expect([...fact!.querySelectorAll("li")].map(({dataset}) => dataset["counts"])).toEqual([
      "true",
      "false",
    ]);
    expect([...fact!.querySelectorAll("a:not(.num)")].map(({textContent}) => textContent)).toContain("公报");
  });

  it("opens at its exhibit where the address names that alone, and leaves it for another table", async () => {
    const page = await show(<DataPage />, {answers, exhibit: "same-facts"});
    expect(current(page)).toBe("说法不一的数字");
    await vi.waitFor(() => expect(globalThis.document.activeElement?.id).toBe("same-facts"));
    const links = [...page.querySelectorAll<HTMLAnchorElement>(".tables a")].map(({hash}) => hash);
    expect(links.filter((hash) => hash.includes("exhibit="))).toEqual([]);
  });
});
