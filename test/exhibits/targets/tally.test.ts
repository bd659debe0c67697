import {expect, it} from "vitest";
import {provinceOf} from "../../../src/domain/region.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {targetTally} from "../../../src/exhibits/targets/tally.ts";
import {judgements} from "../../../src/model/judgements.ts";
import {readerAt} from "../../../src/reader/reader.ts";
import {answersOf} from "../answers.ts";
import {realAnswers} from "../../pages/real-answers.ts";

it("counts every judged target of the provinces once, under one verdict, and names each", async () => {
  const answers = answersOf(await realAnswers());
  const reader = readerAt("#/targets?on=2026-11-30&regions=140000,370000");
  const told = targetTally.build(answers, reader)!;
  const judged = judgements(answers, reader).judged;
  for (const row of told.table.rows) {
    const own = judged.filter(({target}) => provinceOf(target.region) === row.key);
    const counts = row.cells.slice(1).map((cell) => Number(/\d+/.exec(plain(cell as never))?.[0] ?? 0));
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(own.length);
    expect(counts.at(-1)).toBe(own.length);
    const [list] = row.below!.notes;
    const named = list!.kind === "list" ? list!.items.flat().flatMap(({evidence}) => evidence ?? []) : [];
    expect(named.toSorted()).toEqual(own.map(({target}) => `target:${target.target}`).toSorted());
  }
  expect(told.table.rows.map(({key}) => key)).toEqual(["140000", "370000"]);
  expect(plain(told.title)).toMatch(/^四省\d+项目标：/);
});
