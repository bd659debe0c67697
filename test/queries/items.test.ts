import {describe, expect, it} from "vitest";
import {itemList} from "../../src/queries/item-list.ts";
import {itemRecord} from "../../src/queries/item-record.ts";
import {opening, openFixture} from "./fixture.ts";

describe("items", {timeout: opening}, () => {
  it("that several documents list name the others in the row that stands for all", async () => {
    const engine = await openFixture({
      items: `
        item, programme, name,   source, same_as
        one,  jingpin,   竹叶青, gov,
        two,  jingpin,   竹叶青, paper,  one
        alone, jingpin,  陈醋,   paper,`,
    });
    const listed = await engine.rows(itemList, {});
    expect(listed.map(({item, title, also_in}) => [item, title, also_in])).toEqual([
      ["alone", "日报", null],
      ["one", "公告", "日报"],
      ["two", "日报", null],
    ]);
    expect((await engine.rows(itemRecord, {item: "one"}))[0]).toMatchObject({also_from: "paper"});
    expect((await engine.rows(itemRecord, {item: "two"}))[0]).toMatchObject({same_as: "one"});
  });
});
