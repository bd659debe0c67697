import {npmRun, sideBySide} from "./side-by-side.ts";

// About as long as each other. The second build finds the answers that the first has kept.
const lanes = [
  ["types", "lint", "format:check", "data:check"],
  ["build", "build:portable"],
];

const failed = await sideBySide(lanes, npmRun, (output) => process.stdout.write(output));
if (failed) {
  process.stdout.write(`\nnpm run ${failed} failed.\n`);
  process.exitCode = 1;
}
