import {parseArgs} from "node:util";
import {checkDataset} from "../src/dataset/check.ts";
import {kindsOf, type Kind} from "../src/domain/kinds.ts";
import type {Problem} from "../src/dataset/problem.ts";
import type {Language} from "../src/domain/view.ts";
import {address, alikeText, problemText} from "../src/text/problems.ts";
import {readTables} from "./verify/folder.ts";

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {lang: {type: "string", default: "zh"}},
});
const folder = positionals[0] ?? "data";
const language: Language = values.lang === "en" ? "en" : "zh";

const tables = readTables(folder);
const problems = checkDataset(tables);
for (const kind of kindsOf(problems)) console.log(line(kind));
console.log(summary());
process.exitCode = problems.length > 0 ? 1 : 0;

function line(kind: Kind<Problem>): string {
  const {first} = kind;
  return `${folder}/${address(first)}  [${first.rule}] ${problemText(first, language)}${alikeText(kind, language)}`;
}

function summary(): string {
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const count = problems.length;
  if (language === "zh")
    return `数据检查：${tables.size}张表，${rows}行，${count === 0 ? "未发现问题" : `发现${count}个问题`}。`;
  return `Data check: ${tables.size} tables, ${rows} rows, ${count === 0 ? "no problems" : `${count} problem${count === 1 ? "" : "s"}`}.`;
}
