import Papa from "papaparse";
import {ActionableError} from "../../src/domain/errors.ts";
import {commandsText} from "../../src/text/commands.ts";
import {languageOf, type Format} from "./asked.ts";

type Cell = string | number | boolean | null;

/** A table as text: CSV of its columns, a list in a cell joined by blanks, or JSON of whole rows. */
export function printed<Row extends object>(
  rows: readonly Row[],
  columns: Record<string, (row: Row) => Cell>,
  format: Format,
): string {
  if (format === "json") return `${JSON.stringify(rows, null, 2)}\n`;
  const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row)));
  return `${Papa.unparse({fields: Object.keys(columns), data: cells}, {newline: "\n"})}\n`;
}

/** Prints what a command makes and nothing else; what went wrong goes to the other stream, and the exit code says so. */
export async function command(make: (words: readonly string[]) => Promise<string>): Promise<void> {
  const words = process.argv.slice(2);
  // A reader such as `head` may leave before the end.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    process.stdout.write(await make(words));
  } catch (error) {
    if (!(error instanceof ActionableError)) throw error;
    process.stderr.write(`${commandsText[languageOf(words)].line(error.message, error.fix)}\n`);
    process.exitCode = 1;
  }
}
