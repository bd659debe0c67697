import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {build, runnerImport, type Rolldown} from "vite";
import {afterAll, describe, expect, it} from "vitest";
import {provinces} from "../../../scripts/build/provinces.ts";
import {recordDays} from "../../../scripts/build/record-days.ts";
import {readTables} from "../../../scripts/verify/folder.ts";
import {checkDataset} from "../../../src/dataset/check.ts";

const guangdong = "440000,广东,Guangdong,province,100000,20,";
const folders: string[] = [];

/** A copy of the project's data in which Guangdong is compared too, before Shandong, in these colours. */
function withGuangdong(colours: string): string {
  const folder = mkdtempSync(join(tmpdir(), "brandgauge-"));
  folders.push(folder);
  cpSync("data", folder, {recursive: true});
  const file = join(folder, "regions.csv");
  const text = readFileSync(file, "utf8");
  const row = `${guangdong}false,,`;
  if (!text.includes(row)) throw new Error("data/regions.csv has Guangdong otherwise now.");
  writeFileSync(file, text.replace(row, `${guangdong.replace(",20,", ",3,")}true,${colours}`));
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});

/** Part of the app over the list of a data folder. */
async function appOver(folder: string) {
  const {module} = await runnerImport<typeof import("./settings.tsx")>(
    resolve("test/scripts/build/settings.tsx"),
    {configFile: false, logLevel: "error", plugins: [provinces(folder), recordDays(folder)]},
  );
  return module;
}

/** The styles of the provinces as the build writes them. */
async function stylesOver(folder: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [provinces(folder)],
    build: {
      write: false,
      cssMinify: false,
      rolldownOptions: {input: "virtual:provinces.css"},
    },
  });
  const {output} = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const styles = output.filter((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  return styles.map((file) => String((file as Rolldown.OutputAsset).source)).join("\n");
}

const labels = (markup: string) =>
  [...markup.matchAll(/<label data-region="(\d+)"><input type="checkbox"[^>]*>([^<]*)<\/label>/g)].map(
    ([, region, name]) => [region, name],
  );

describe("the project's own data", () => {
  it("list four provinces, with a box each in the settings", async () => {
    const app = await appOver("data");
    expect(labels(app.settings("zh"))).toEqual([
      ["140000", "山西"],
      ["430000", "湖南"],
      ["330000", "浙江"],
      ["370000", "山东"],
    ]);
  });

  it("give each its colours and its swatch, and those of the others while it is lit", async () => {
    const pale = [
      ["140000", "#b34a00", "#f08a4b"],
      ["430000", "#9a3d77", "#e294c4"],
      ["330000", "#00735a", "#4cc3a0"],
      ["370000", "#0b5fa5", "#6fb1f0"],
    ].map(
      ([region, light, dark]) =>
        `main[data-lit]:not([data-lit="${region}"]) {\n  --region-${region}: light-dark(` +
        `color-mix(in srgb, ${light} 28%, #fff), color-mix(in srgb, ${dark} 28%, #15181a));\n}\n`,
    );
    expect(await stylesOver("data")).toBe(
      [
        ":root {",
        "  --region-140000: light-dark(#b34a00, #f08a4b);",
        "  --region-430000: light-dark(#9a3d77, #e294c4);",
        "  --region-330000: light-dark(#00735a, #4cc3a0);",
        "  --region-370000: light-dark(#0b5fa5, #6fb1f0);",
        "}",
        ...["140000", "430000", "330000", "370000"].flatMap((region) => [
          `[data-region="${region}"] {`,
          `  --swatch: var(--region-${region});`,
          "}",
        ]),
        "",
      ].join("\n") + pale.join(""),
    );
  });
});

describe("a fifth province", () => {
  it("is a row of data: listed in its place, offered in the settings, read from the address, coloured", async () => {
    const folder = withGuangdong("#5a00a5,#b487f0");
    expect(checkDataset(readTables(folder))).toEqual([]);
    const app = await appOver(folder);
    expect(app.provinceCodes).toEqual(["140000", "430000", "330000", "440000", "370000"]);
    expect(app.provinces[3]).toEqual({
      region: "440000",
      name_zh: "广东",
      name_en: "Guangdong",
      colour_light: "#5a00a5",
      colour_dark: "#b487f0",
    });
    expect(labels(app.settings("zh"))[3]).toEqual(["440000", "广东"]);
    expect(labels(app.settings("en"))[3]).toEqual(["440000", "Guangdong"]);
    expect(app.viewOf("#/overview?regions=440000,450000").regions).toEqual(["440000"]);
    const styles = await stylesOver(folder);
    expect(styles).toContain("  --region-440000: light-dark(#5a00a5, #b487f0);\n");
    expect(styles).toContain('[data-region="440000"] {\n  --swatch: var(--region-440000);\n}\n');
  });

  it("without colours is listed all the same and takes the grey of the backdrop", async () => {
    const folder = withGuangdong(",");
    expect(checkDataset(readTables(folder)).map(({rule, column}) => [rule, column])).toEqual([
      ["colour_missing", "colour_light"],
      ["colour_missing", "colour_dark"],
    ]);
    expect((await appOver(folder)).provinceCodes).toContain("440000");
    expect(await stylesOver(folder)).not.toContain("440000");
  });
});

describe("data without a list of regions", () => {
  it("leave the settings without a choice of provinces", async () => {
    const folder = withGuangdong(",");
    rmSync(join(folder, "regions.csv"));
    const app = await appOver(folder);
    expect(app.provinceCodes).toEqual([]);
    expect(labels(app.settings("zh"))).toEqual([]);
    expect(app.viewOf("#/overview?regions=140000").regions).toBeNull();
    expect(await stylesOver(folder)).not.toContain("--region");
  });
});
