import {BaseSequencer, type TestSpecification} from "vitest/node";

/** What takes longest, longest first. */
export const longest = [
  "test/browser/installed.test.ts",
  "test/browser/axe.test.ts",
  "test/browser/newer-version.test.ts",
  "test/browser/failures.test.ts",
  "test/browser/journeys.test.ts",
  "test/browser/first-view.test.ts",
  "test/browser/portable.test.ts",
  "test/browser/language.test.ts",
  "test/browser/data-files.test.ts",
  "test/browser/honest-numbers.test.ts",
];

/** Begins with the longest files, so that two workers end together; a fresh checkout does not know how long each took. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const places = new Map(sorted.map((file) => [file, placeOf(file.moduleId)]));
    return sorted.toSorted((a, b) => places.get(a)! - places.get(b)!);
  }
}

function placeOf(path: string): number {
  const place = longest.findIndex((file) => path.endsWith(`/${file}`));
  return place === -1 ? longest.length : place;
}
