import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {exceptions} from "../../scripts/verify/exceptions.ts";
import {resources} from "../../src/dataset/package.ts";
import {csv, validDraft, type Draft} from "../dataset/fixture.ts";
import {citingDraft, texts} from "./verify/documents.ts";

const excepted = exceptions.length;
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "commands-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function dataFolder(draft: Draft): string {
  return folderOf(
    Object.fromEntries(resources.map((table) => [table.path, csv(table, draft[table.name] ?? [])])),
  );
}

function run(script: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ["--import", "tsx", `scripts/${script}.ts`, ...args],
    {
      encoding: "utf8",
    },
  );
  return {status, lines: stdout.trimEnd().split("\n"), stderr};
}

/** A dataset of figures of the fixture documents, and besides them the exceptions of the project. */
function verifiable(): Draft {
  const draft = citingDraft();
  const counted = exceptions.map(({id, value}) => ({
    ...draft["observations"]![0]!,
    observation: id,
    fact: id,
    value: String(value),
    locator: "长风机械",
  }));
  return {...draft, observations: [...draft["observations"]!, ...counted]};
}

describe("npm run data:check", () => {
  it("passes a valid folder and says so", () => {
    const {status, lines} = run("data-check", dataFolder(validDraft()));
    expect([status, lines]).toEqual([0, [expect.stringMatching(/^数据检查：\d+张表，\d+行，未发现问题。$/)]]);
  });

  it("prints each problem at its address and fails", () => {
    const draft = validDraft();
    draft["observations"]![0]!["value"] = "";
    const folder = dataFolder(draft);
    const {status, lines} = run("data-check", folder, "--lang", "en");
    expect([status, lines]).toEqual([
      1,
      [
        `${folder}/observations.csv:2:value  [required] a required cell is empty → fill it in, or delete a row that says nothing`,
        expect.stringMatching(/^Data check: \d+ tables, \d+ rows, 1 problem\.$/),
      ],
    ]);
  });
});

describe("npm run data:check of what Excel saved", () => {
  it("says once a column how its dates are written, with how many there are and where", () => {
    const draft = validDraft();
    const [first] = draft["batches"]!;
    draft["batches"] = Array.from({length: 9}, (_, index) => ({
      ...first,
      batch: `jingpin-${index + 1}`,
      number: String(index + 1),
      announced_on: "2023/4/27",
    }));
    const {status, lines} = run("data-check", dataFolder(draft));
    expect(status).toBe(1);
    const dates = lines.filter((line) => line.includes("2023/4/27"));
    expect(dates).toEqual([
      expect.stringMatching(
        /batches\.csv:2:announced_on {2}\[date_form\] “2023\/4\/27”是日期，写法不对 → 写成2023-04-27（这样的共9处：第2、3、4、5、6行等）$/,
      ),
    ]);
  });
});

describe("npm run data:verify", () => {
  it("passes when every figure is found or excepted", () => {
    const {status, lines} = run("data-verify", dataFolder(verifiable()), "--sources", folderOf(texts));
    expect([status, lines.at(-1)]).toEqual([
      0,
      `立项文件核对：引用${31 + excepted}个数字，找到31，例外${excepted}，未找到0。`,
    ]);
  });

  it("fails when one value is not the document's", () => {
    const draft = verifiable();
    draft["observations"]![0]!["value"] = "41";
    const {status, lines} = run(
      "data-verify",
      dataFolder(draft),
      "--sources",
      folderOf(texts),
      "--lang",
      "en",
    );
    expect([status, lines.at(-1)]).toEqual([
      1,
      `Founding documents: ${31 + excepted} figures cited, 30 found, ${excepted} excepted, 1 not found.`,
    ]);
  });

  it("asks for the folder of the documents", () => {
    const {status, stderr} = run("data-verify");
    expect(status).toBe(1);
    expect(stderr).toContain("--sources");
  });
});
