import {BaseSequencer, type TestSpecification} from "vitest/node";

/** What takes longest, longest first. */
export const longest = [
  "test/browser/evidence.test.ts",
  "test/browser/failures.test.ts",
  "test/browser/installed.test.ts",
  "test/browser/door-older.test.ts",
  "test/browser/labels.test.ts",
  "test/browser/data-files.test.ts",
  "test/browser/axe.test.ts",
  "test/browser/broken-copy.test.ts",
  "test/browser/wall.test.ts",
  "test/browser/door-frame.test.ts",
  "test/browser/questions.test.ts",
  "test/browser/newer-version.test.ts",
  "test/browser/honest-numbers.test.ts",
  "test/browser/print.test.ts",
  "test/browser/meeting.test.ts",
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
