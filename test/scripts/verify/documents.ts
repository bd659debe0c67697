import type {Qualifier} from "../../../src/domain/interval.ts";
import {validDraft, type Draft} from "../../dataset/fixture.ts";

/** Two founding documents in miniature, in our own words: garbled Traditional Chinese with glosses, and English. */
export const texts: Record<string, string> = {
  "forum.txt": `某地品牌建設(shè)進(jìn)展
    至年底,全省獲(huò)證產(chǎn)品四十項(xiàng),企業(yè)３８家,標(biāo)準(zhǔn)1,039項(xiàng)。第二批評(píng)出二十一家,
    共投入資金約2150萬(wàn)元,產(chǎn)值逾12.5億元,培訓(xùn)近5000人,10余個(gè)縣(市)參加;合格率達(dá)百分之九十七點(diǎn)六,
    滿意度85%以上,提名獎(jiǎng)7個(gè),複核保留一千一百二十八個(gè),形成200個(gè)左右品牌,不超過(guò)15個(gè)試點(diǎn)。
    名單所列企業(yè)為長(zhǎng)風(fēng)機(jī)械。`,
  "ceremony.txt": `Forty-odd guests came. A first batch of 40 items from 38 firms was chosen out of 215 entries, of which
    1 regional label; 1,039 standards are kept. Sales exceeded 61.368 billion yuan and exports were about 1.2 million
    tons, with more than 600 million yuan invested. The town led for three consecutive years, ranks seventh, is among
    the top ten, and has twenty-five schools and one hundred and five workshops. Nearly 2,000 marks, up to 30 courses,
    at least 12 fairs; 95% passed.`,
};

/** A figure of a document: value, qualifier, locator. */
type Cited = [value: number, qualifier: Qualifier, locator: string];

export const cited: Record<string, Cited[]> = {
  "forum.txt": [
    [40, "exact", "获证产品四十项"],
    [38, "exact", "企业38家"],
    [1039, "exact", "1,039项"],
    [21, "exact", "评出二十一家"],
    [21500000, "about", "约2150万元"],
    [1250000000, "over", "产值逾12.5亿元"],
    [5000, "nearly", "近5000人"],
    [10, "over", "10余个县(市)"],
    [97.6, "exact", "百分之九十七点六"],
    [85, "at_least", "满意度85%"],
    [7, "exact", "提名奖7个"],
    [1128, "exact", "复核保留一千一百二十八个"],
    [200, "about", "200个左右"],
    [15, "at_most", "15个试点"],
  ],
  "ceremony.txt": [
    [40, "exact", "first batch of 40"],
    [38, "exact", "38 firms"],
    [215, "exact", "215 entries"],
    [1, "exact", "1 regional lab"],
    [1039, "exact", "1,039"],
    [61368000000, "over", "61.368 billion"],
    [1200000, "about", "about 1.2 million"],
    [600000000, "over", "more than 600"],
    [3, "exact", "three consecutiv"],
    [7, "exact", "ranks seventh"],
    [10, "at_most", "top ten"],
    [25, "exact", "twenty-five schools"],
    [105, "exact", "one hundred and five"],
    [2000, "nearly", "2,000 marks"],
    [30, "at_most", "30 courses"],
    [12, "at_least", "12 fairs"],
    [95, "exact", "95%"],
  ],
};

/** A dataset whose observations cite the two documents: ids `forum-O-0` and so on. */
export function citingDraft(): Draft {
  const files = Object.keys(cited);
  const sources = files.map((file) => ({
    source: stem(file),
    carrier: "founding_document",
    published_on: "2023",
    file,
  }));
  return {...validDraft(), targets: [], sources, observations: files.flatMap(observations)};
}

function observations(file: string) {
  return cited[file]!.map(([value, qualifier, locator], index) => {
    const observation = `${stem(file)}-O-${index}`;
    const figure = {metric: "pass_rate", kind: "level", as_of: "2023", value: String(value), qualifier};
    return {observation, fact: observation, ...figure, source: stem(file), locator};
  });
}

function stem(file: string): string {
  return file.replace(".txt", "");
}
