import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {coverage} from "./verify/coverage.ts";
import {exceptions} from "./verify/exceptions.ts";
import {readTables} from "./verify/folder.ts";
import {report} from "./verify/report.ts";

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {sources: {type: "string"}, lang: {type: "string", default: "zh"}},
});

if (values.sources) verify(values.sources, positionals[0] ?? "data");
else usage();

function verify(sources: string, folder: string) {
  const found = coverage(readTables(folder), (file) => text(join(sources, file)), exceptions);
  for (const line of report(found, exceptions, values.lang === "en" ? "en" : "zh")) console.log(line);
  process.exitCode = found.findings.length > 0 ? 1 : 0;
}

function text(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

function usage() {
  console.error(
    "缺少立项文件所在的文件夹 → npm run data:verify -- --sources <文件夹> [数据文件夹] [--lang en]",
  );
  process.exitCode = 1;
}
