import {beforeAll, describe, expect, it} from "vitest";
import {languages} from "../../../src/domain/view.ts";
import {documentMark, documentNotes, entry, type Document} from "../../../src/exhibits/citations/entry.ts";
import {sourceList, type SourceRow} from "../../../src/queries/source-list.ts";
import {citationText} from "../../../src/text/citation.ts";
import {realRows} from "../../pages/real-answers.ts";
import {opening} from "../../queries/fixture.ts";

const searched = "2026-03-13";

/** A newspaper's article on its own site; a test changes what it is about. */
const article: Document = {
  title: "2025年我省将再打造80个“山西精品”",
  title_en: "Another 80 items in 2025",
  publisher: "山西日报",
  publisher_en: null,
  published_on: "2025-01-07",
  url: "http://example.com/1.html",
  carrier: "publisher_site",
  date_basis: "stated",
  access: "excerpt",
};
const page = {
  title: "岳阳9家单位获授牌",
  title_en: "Nine Yueyang units",
  publisher: "岳阳市商务局",
  carrier: "official_site",
};
const decree = {
  title: "关于打造“山西精品”公用品牌的意见",
  title_en: "Opinions on the brand",
  publisher: "山西省人民政府",
  carrier: "founding_document",
  url: null,
  published_on: "2021-08-02",
  access: "full",
};

const kinds: [string, Partial<Document>, zh: [string, string[]], en: [string, string[]]][] = [
  [
    "an article of a newspaper with an address",
    {},
    [
      "2025年我省将再打造80个“山西精品”[N/OL]. 山西日报，2025-01-07[检索截至2026-03-13]. http://example.com/1.html.",
      ["读过节选"],
    ],
    [
      "Another 80 items in 2025 (2025年我省将再打造80个“山西精品”)[N/OL]. Shanxi Daily, 2025-01-07[searched to 2026-03-13]. http://example.com/1.html.",
      ["read in excerpt"],
    ],
  ],
  [
    "an article of a newspaper known from a copy without an address, its date inferred",
    {
      publisher: "湖南日报（红网转发）",
      carrier: "republished",
      date_basis: "inferred",
      published_on: "2023-06",
      url: null,
    },
    [
      "2025年我省将再打造80个“山西精品”[N]. 湖南日报（红网转发），[2023-06].",
      ["无网址", "发布日期据上下文推断", "经转载读到", "读过节选"],
    ],
    [
      "Another 80 items in 2025 (2025年我省将再打造80个“山西精品”)[N]. Hunan Daily (passed on by Rednet), [2023-06].",
      [
        "no address",
        "publication date inferred from context",
        "read in a republished copy",
        "read in excerpt",
      ],
    ],
  ],
  [
    "an article of a newspaper without any date",
    {carrier: "republished", date_basis: "guessed", published_on: null},
    [
      "2025年我省将再打造80个“山西精品”[N/OL]. 山西日报，[日期不详][检索截至2026-03-13]. http://example.com/1.html.",
      ["发布日期未注明", "网址为转载页", "读过节选"],
    ],
    [
      "Another 80 items in 2025 (2025年我省将再打造80个“山西精品”)[N/OL]. Shanxi Daily, [no date][searched to 2026-03-13]. http://example.com/1.html.",
      ["publication date not stated", "the address is a republished copy", "read in excerpt"],
    ],
  ],
  [
    "an issue of a gazette",
    {
      publisher: "金华市人民政府公报（2011年第03期）",
      carrier: "republished",
      url: null,
    },
    [
      "2025年我省将再打造80个“山西精品”[J]. 金华市人民政府公报（2011年第03期），2025-01-07.",
      ["无网址", "经转载读到", "读过节选"],
    ],
    [
      "Another 80 items in 2025 (2025年我省将再打造80个“山西精品”)[J]. Gazette of Jinhua People's Government (no. 3 of 2011), 2025-01-07.",
      ["no address", "read in a republished copy", "read in excerpt"],
    ],
  ],
  [
    "a page of an office's site",
    page,
    [
      "岳阳市商务局. 岳阳9家单位获授牌[EB/OL]. （2025-01-07）[检索截至2026-03-13]. http://example.com/1.html.",
      ["读过节选"],
    ],
    [
      "Yueyang Bureau of Commerce. Nine Yueyang units (岳阳9家单位获授牌)[EB/OL]. (2025-01-07)[searched to 2026-03-13]. http://example.com/1.html.",
      ["read in excerpt"],
    ],
  ],
  [
    "a page without a date",
    {...page, published_on: null, date_basis: "guessed"},
    [
      "岳阳市商务局. 岳阳9家单位获授牌[EB/OL]. [检索截至2026-03-13]. http://example.com/1.html.",
      ["发布日期未注明", "读过节选"],
    ],
    [
      "Yueyang Bureau of Commerce. Nine Yueyang units (岳阳9家单位获授牌)[EB/OL]. [searched to 2026-03-13]. http://example.com/1.html.",
      ["publication date not stated", "read in excerpt"],
    ],
  ],
  [
    "an article of a news site whose address is not known, its date guessed",
    {
      ...page,
      publisher: "央视网",
      carrier: "republished",
      url: null,
      date_basis: "guessed",
      published_on: "2025",
    },
    ["央视网. 岳阳9家单位获授牌[EB]. （[2025]）.", ["无网址", "发布日期系猜测", "经转载读到", "读过节选"]],
    [
      "CCTV.com. Nine Yueyang units (岳阳9家单位获授牌)[EB]. ([2025]).",
      ["no address", "publication date guessed", "read in a republished copy", "read in excerpt"],
    ],
  ],
  [
    "a decree filed with the project",
    decree,
    [
      "山西省人民政府. 关于打造“山西精品”公用品牌的意见[Z]. （2021-08-02）.",
      ["无网址", "载于立项文件", "读过全文"],
    ],
    [
      "Shanxi People's Government. Opinions on the brand (关于打造“山西精品”公用品牌的意见)[Z]. (2021-08-02).",
      ["no address", "contained in the founding document", "read in full"],
    ],
  ],
  [
    "a text nobody signed, in English as printed",
    {...decree, title: "Ceremony held", title_en: "Ceremony held", publisher: "未署名"},
    ["Ceremony held[Z]. （2021-08-02）.", ["无网址", "发布者未注明", "载于立项文件", "读过全文"]],
    [
      "Ceremony held[Z]. (2021-08-02).",
      ["no address", "publisher not stated", "contained in the founding document", "read in full"],
    ],
  ],
  [
    "a text without a publisher",
    {...decree, publisher: null},
    [
      "关于打造“山西精品”公用品牌的意见[Z]. （2021-08-02）.",
      ["无网址", "发布者未注明", "载于立项文件", "读过全文"],
    ],
    [
      "Opinions on the brand (关于打造“山西精品”公用品牌的意见)[Z]. (2021-08-02).",
      ["no address", "publisher not stated", "contained in the founding document", "read in full"],
    ],
  ],
];

describe(entry, () => {
  it.each(kinds)("says %s as GB/T 7714 does, and what is not known of it", (_, changes, zh, en) => {
    const document = {...article, ...changes};
    const told = (language: "zh" | "en") => [
      entry(document, {language, searched}),
      documentNotes(document, language),
    ];
    expect(told("zh")).toEqual(zh);
    expect(told("en")).toEqual(en);
  });

  it("puts the number of an official document after its title", () => {
    const document = {...article, ...decree};
    expect(entry(document, {language: "zh", searched}, "晋政发〔2021〕24号")).toBe(
      "山西省人民政府. 关于打造“山西精品”公用品牌的意见：晋政发〔2021〕24号[Z]. （2021-08-02）.",
    );
    expect(entry(document, {language: "en", searched}, "晋政发〔2021〕24号")).toContain(
      "): 晋政发〔2021〕24号[Z].",
    );
  });
});

describe("every source of the data", () => {
  let sources: readonly SourceRow[];
  beforeAll(async () => {
    sources = await realRows(sourceList);
  }, opening);

  const broken = (
    find: (source: SourceRow, line: string, notes: string[], language: "zh" | "en") => boolean,
  ) =>
    languages.flatMap((language) =>
      sources
        .filter((source) =>
          find(source, entry(source, {language, searched}), documentNotes(source, language), language),
        )
        .map(({source}) => `${language} ${source}`),
    );

  it("is one line that ends, with its title as printed", () => {
    expect(sources.length).toBeGreaterThan(400);
    expect(
      broken(
        (source, line) => !line.includes(source.title) || !/^\S.*\.$/.test(line) || / {2}|null/.test(line),
      ),
    ).toEqual([]);
  });

  it("has an address, the day of the search and a mark of the network, or says that it has no address", () => {
    expect(
      broken(({url}, line, notes, language) => {
        const {noAddress} = citationText[language].notes;
        const isOnline = Boolean(url);
        return (
          line.endsWith(`${url}.`) !== isOnline ||
          line.includes(searched) !== isOnline ||
          notes.includes(noAddress) === isOnline
        );
      }),
    ).toEqual([]);
    expect(broken(({url}, line) => url !== null && !/\[(?:N|J|EB)\/OL\]/.test(line))).toEqual([]);
  });

  it("says of every date that nobody printed how it is known", () => {
    expect(
      broken(({published_on, date_basis}, line, notes, language) => {
        const {undated, inferred, guessed} = citationText[language].notes;
        const told = notes.filter((note) => [undated, inferred, guessed].includes(note));
        if (!published_on) return told[0] !== undated;
        if (date_basis === "stated") return told.length > 0 || line.includes(`[${published_on}]`);
        return told.length !== 1 || !line.includes(`[${published_on}]`);
      }),
    ).toEqual([]);
  });

  it("is of a type its publisher and address allow", () => {
    const marks = new Set(sources.map(documentMark));
    expect([...marks].toSorted()).toEqual(["EB", "J", "N", "Z"]);
    expect(sources.filter((source) => documentMark(source) === "Z" && source.url)).toEqual([]);
  });
});
