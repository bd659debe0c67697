import type {Rule} from "../../src/dataset/problem.ts";
import type {Draft} from "./fixture.ts";

type Plant = (draft: Draft) => void;

/** A fault: the rule it breaks, the address where it must be reported, and how to plant it in the valid draft. */
export type Fault = [rule: Rule, address: string, plant: Plant];

/** Several changes that only together make sense. */
function all(...plants: Plant[]): Plant {
  return (draft) => plants.forEach((plant) => plant(draft));
}

/** Puts cells into the row of a table whose file row is given; the header is row 1. */
function put(table: string, fileRow: number, cells: Record<string, string>) {
  return (draft: Draft) => void Object.assign(draft[table]![fileRow - 2]!, cells);
}

/** Adds a copy of the row at `fileRow` with other cells. */
function copy(table: string, fileRow: number, cells: Record<string, string>) {
  return (draft: Draft) => void draft[table]!.push({...draft[table]![fileRow - 2]!, ...cells});
}

/** Lists a metric as one whose figures differ in definition. */
function variant(cells: Record<string, string>) {
  return (draft: Draft) =>
    void (draft["metric_variants"] = [{metric: "items", varies: "definition", ...cells}]);
}

const partOfFlow = {
  observation: "X-O-013",
  fact: "X-O-013",
  breakdown: "type",
  member: "product",
  value: "40",
};
const note = {note_zh: "说明。", note_en: "Note."};

const inferredNote = {note_zh: "截止日期系推定。", note_en: "Inferred."};
const published = {as_of_basis: "publication"};

const uncoloured = {colour_light: "", colour_dark: ""};

/** A growth metric instead of the rate. */
const growth = [
  put("metrics", 3, {metric: "sales_growth", kind: "growth"}),
  put("observations", 9, {metric: "sales_growth", kind: "growth", value: "120"}),
  put("targets", 4, {metric: "sales_growth"}),
];

/** A second metric of quality awards. */
const other = {metric: "city_award"};
const otherAward = [copy("metrics", 6, other)];

/** An amount instead of a number of residents. */
const revenue = [
  copy("metrics", 5, {metric: "revenue", kind: "amount"}),
  put("observations", 13, {metric: "revenue", kind: "amount"}),
];

/** A flow of a programme that knows no batches. */
const flowOfFair = [
  copy("programmes", 2, {programme: "fair"}),
  put("observations", 11, {kind: "flow", programme: "fair", ...note}),
];

const rateOfType = {
  observation: "X-O-013",
  fact: "X-O-013",
  breakdown: "type",
  member: "product",
  value: "97",
};

export const faults: Fault[] = [
  ["required", "observations.csv:2:source", put("observations", 2, {source: ""})],
  ["required", "observations.csv:2:locator", put("observations", 2, {locator: ""})],
  ["number", "observations.csv:2:value", put("observations", 2, {value: "1,040"})],
  ["integer", "regions.csv:2:position", put("regions", 2, {position: "1.5"})],
  ["boolean", "programmes.csv:2:closed", put("programmes", 2, {closed: "yes"})],
  ["enum", "observations.csv:2:qualifier", put("observations", 2, {qualifier: "near"})],
  ["date_form", "batches.csv:2:announced_on", put("batches", 2, {announced_on: "2023年4月"})],
  ["pattern", "batches.csv:2:announced_on", put("batches", 2, {announced_on: "春"})],
  ["empty_row", "units.csv:2", put("units", 2, {unit: "", name_zh: "", name_en: "", name_en_plural: ""})],
  ["duplicate_key", "items.csv:3:item", put("items", 3, {item: "X-I-001"})],
  ["duplicate_key", "members.csv:5:breakdown", copy("members", 2, {})],
  ["unknown_reference", "observations.csv:9:source", put("observations", 9, {source: "nobody"})],
  ["unknown_reference", "observations.csv:3:member", put("observations", 3, {member: "brand"})],
  ["unknown_reference", "observations.csv:7:fact", put("observations", 7, {fact: "X-O-099"})],
  ["unknown_reference", "targets.csv:3:restates", put("targets", 3, {restates: "X-T-099"})],
  ["half_reference", "observations.csv:3:member", put("observations", 3, {member: ""})],
  ["outer_space", "observations.csv:2:locator", put("observations", 2, {locator: " 原文"})],
  [
    "half_width",
    "observations.csv:2:note_zh",
    put("observations", 2, {note_zh: "首批,含服务。", note_en: "First."}),
  ],
  ["half_width", "observations.csv:2:note_zh", put("observations", 2, {note_zh: "首批.", note_en: "First."})],
  ["no_chinese", "programmes.csv:2:name_zh", put("programmes", 2, {name_zh: "Jingpin"})],
  ["one_language", "observations.csv:2:note_en", put("observations", 2, {note_zh: "首批。"})],
  ["impossible_date", "observations.csv:9:as_of", put("observations", 9, {as_of: "2023-02-30"})],
  ["impossible_date", "observations.csv:9:period", put("observations", 9, {period: "2023-01/2023-13"})],
  ["implausible_year", "policies.csv:2:issued_on", put("policies", 2, {issued_on: "1021-07-30"})],
  ["implausible_year", "observations.csv:9:period", put("observations", 9, {period: "2023/2051"})],
  ["period_reversed", "observations.csv:9:period", put("observations", 9, {period: "2024/2023"})],
  ["as_of_after_publication", "observations.csv:10:as_of", put("observations", 10, {as_of: "2024-07-01"})],
  ["target_dates", "targets.csv:2:set_on", put("targets", 2, {set_on: "2026"})],
  ["programme_dates", "programmes.csv:3:ended", put("programmes", 3, {started: "2011"})],
  ["metric_kind", "observations.csv:9:kind", put("observations", 9, {kind: "share"})],
  ["metric_kind", "observations.csv:9:kind", put("observations", 9, {kind: "growth"})],
  ["metric_kind", "observations.csv:10:kind", put("observations", 10, {kind: "level"})],
  [
    "own_kind",
    "metrics.csv:3:kind",
    all(...growth, put("metrics", 3, {kind: "share"}), put("observations", 9, {kind: "share", value: "20"})),
  ],
  [
    "own_kind",
    "metrics.csv:3:kind",
    all(
      (draft) => void draft["units"]!.push({unit: "grade", name_zh: "级"}),
      put("metrics", 3, {unit: "grade", kind: "rank"}),
      put("observations", 9, {kind: "rank", value: "4"}),
    ),
  ],
  ["population_missing", "observations.csv:10:population", put("observations", 10, {population: ""})],
  ["population_unneeded", "observations.csv:9:population", put("observations", 9, {population: "persons"})],
  ["population_unneeded", "targets.csv:4:population", put("targets", 4, {population: "persons"})],
  ["variant_unlisted", "observations.csv:11:definition", put("observations", 11, {definition: "valid"})],
  ["variant_unlisted", "observations.csv:10:population", put("observations", 10, {population: "unstated"})],
  ["unknown_reference", "metric_variants.csv:2:metric", variant({metric: "goods"})],
  ["enum", "metric_variants.csv:2:varies", variant({varies: "status"})],
  ["not_whole", "observations.csv:10:value", put("observations", 10, {value: "7.5"})],
  ["negative", "observations.csv:10:value", put("observations", 10, {value: "-7"})],
  ["percent_range", "observations.csv:9:value", put("observations", 9, {value: "944"})],
  ["percent_range", "targets.csv:4:value", put("targets", 4, {value: "-1"})],
  ["period_unneeded", "observations.csv:10:period", put("observations", 10, {period: "2023"})],
  ["period_unneeded", "observations.csv:8:period", put("observations", 8, {period: "2024-03"})],
  ["flow_period", "observations.csv:8:period", put("observations", 8, {batch: ""})],
  ["unknown_reference", "shown_awards.csv:2:metric", put("shown_awards", 2, {metric: "city_award"})],
  ["unknown_reference", "national_lists.csv:2:metric", put("national_lists", 2, {metric: "goods"})],
  ["enum", "shown_awards.csv:2:exhibit", put("shown_awards", 2, {exhibit: "city-awards"})],
  ["pattern", "national_lists.csv:2:list", put("national_lists", 2, {list: "Items"})],
  ["duplicate_key", "national_lists.csv:3:list", copy("national_lists", 2, {position: "2"})],
  ["one_language", "national_lists.csv:2:name_en", put("national_lists", 2, {name_zh: "产品"})],
  ["position_twice", "shown_awards.csv:4:position", all(...otherAward, copy("shown_awards", 2, other))],
  ["position_twice", "national_lists.csv:3:position", copy("national_lists", 2, {list: "more-items"})],
  ["award_metric", "shown_awards.csv:2:metric", put("shown_awards", 2, {metric: "items"})],
  [
    "award_metric",
    "shown_awards.csv:2:metric",
    all(...otherAward, put("metrics", 7, {topic: "science"}), put("shown_awards", 2, other)),
  ],
  ["list_metric", "national_lists.csv:2:metric", put("national_lists", 2, {metric: "pass_rate"})],
  ["flow_period", "observations.csv:10:period", put("observations", 10, {kind: "flow"})],
  ["period_as_of", "observations.csv:9:as_of", put("observations", 9, {as_of: "2022"})],
  [
    "period_as_of",
    "observations.csv:9:as_of",
    put("observations", 9, {as_of: "2023-06", period: "2023-05-01"}),
  ],
  ["derived_note", "observations.csv:8:note_zh", put("observations", 8, {note_zh: "", note_en: ""})],
  ["derived_inputs", "observations.csv:8:note_zh", put("observations", 8, {note_zh: "推算：两个总数相减。"})],
  ["unknown_id", "observations.csv:8:note_en", put("observations", 8, {note_en: "X-O-005 minus X-O-101."})],
  ["stock_falls", "observations.csv:6:value", put("observations", 6, {value: "39"})],
  ["stock_falls", "observations.csv:6:value", put("observations", 6, {value: "39", ...note})],
  ["parts_exceed", "observations.csv:3:value", put("observations", 3, {value: "31"})],
  ["parts_exceed", "observations.csv:14:value", copy("observations", 8, partOfFlow)],
  ["parts_short", "observations.csv:3:value", put("observations", 3, {value: "29"})],
  ["regions_exceed", "observations.csv:5:value", put("observations", 5, {value: "41"})],
  ["fact_root", "observations.csv:15:fact", chainFacts],
  ["fact_differs", "observations.csv:7:metric", put("observations", 7, {metric: "population"})],
  ["fact_differs", "observations.csv:7:as_of", put("observations", 7, {as_of: "2024-05-01"})],
  ["fact_split", "observations.csv:7:fact", put("observations", 7, {fact: "X-O-006"})],
  ["target_basis", "targets.csv:4:basis", put("targets", 4, {basis: "cumulative"})],
  ["target_basis", "targets.csv:5:basis", put("targets", 5, {basis: "level"})],
  ["target_due", "targets.csv:4:due", put("targets", 4, {due: ""})],
  ["target_due", "targets.csv:4:due", put("targets", 4, {due: "", ...note})],
  ["target_due", "targets.csv:5:due", put("targets", 5, {period: ""})],
  ["target_direction", "targets.csv:4:direction", put("targets", 4, {direction: "down"})],
  ["restates_missing", "targets.csv:3:restates", put("targets", 3, {restates: ""})],
  ["restates_unneeded", "targets.csv:4:restates", put("targets", 4, {restates: "X-T-001"})],
  ["headline_role", "targets.csv:3:headline", put("targets", 3, {headline: "true"})],
  ["headline_twice", "targets.csv:6:headline", copy("targets", 2, {target: "X-T-005"})],
  ["item_batch", "items.csv:2:batch", put("items", 2, {batch: "old-brand-1"})],
  ["unclassified", "items.csv:3:category", put("items", 3, {category: "其他"})],
  ["batch_number", "batches.csv:5:number", copy("batches", 2, {batch: "jingpin-3", announced_on: ""})],
  ["batch_order", "batches.csv:3:announced_on", put("batches", 3, {announced_on: "2022"})],
  ["policy_batch", "policies.csv:2:batch", put("policies", 2, {batch: "jingpin-1"})],
  ["batch_programme", "targets.csv:5:batch", put("targets", 5, {batch: "old-brand-1"})],
  ["unknown_reference", "targets.csv:5:batch", put("targets", 5, {batch: "jingpin-9"})],
  ["batch_programme", "observations.csv:8:batch", put("observations", 8, {batch: "old-brand-1"})],
  ["region_code", "regions.csv:4:level", put("regions", 4, {level: "county"})],
  ["region_parent", "regions.csv:5:parent", put("regions", 5, {parent: "100000"})],
  ["foreground_none", "regions.csv:foreground", put("regions", 3, {foreground: "false", ...uncoloured})],
  ["foreground_many", "regions.csv:13:foreground", nineProvinces],
  ["foreground_level", "regions.csv:2:foreground", put("regions", 2, {foreground: "true"})],
  ["foreground_level", "regions.csv:5:foreground", put("regions", 5, {foreground: "true"})],
  ["foreground_level", "regions.csv:7:foreground", foreignCity],
  ["colour_missing", "regions.csv:3:colour_light", put("regions", 3, {colour_light: ""})],
  ["colour_missing", "regions.csv:3:colour_dark", put("regions", 3, {colour_dark: ""})],
  ["colour_unneeded", "regions.csv:4:colour_light", put("regions", 4, {colour_light: "#b34a00"})],
  ["colour_faint", "regions.csv:3:colour_light", put("regions", 3, {colour_light: "#d08a50"})],
  ["colour_faint", "regions.csv:3:colour_dark", put("regions", 3, {colour_dark: "#8a5030"})],
  [
    "colour_alike",
    "regions.csv:6:colour_light",
    copy("regions", 3, {region: "430000", colour_dark: "#6fb1f0"}),
  ],
  [
    "colour_alike",
    "regions.csv:6:colour_dark",
    copy("regions", 3, {region: "430000", colour_light: "#0b5fa5"}),
  ],
  ["pattern", "regions.csv:3:colour_light", put("regions", 3, {colour_light: "orange"})],
  ["ended_open", "programmes.csv:3:closed", put("programmes", 3, {closed: "false"})],
  ["after_end", "observations.csv:11:as_of", put("observations", 11, {as_of: "2012"})],
  ["url_missing", "sources.csv:2:url", put("sources", 2, {url: ""})],
  ["url_unneeded", "sources.csv:3:url", put("sources", 3, {url: "https://doc.example"})],
  ["url_unneeded", "sources.csv:4:url", put("sources", 4, {url: "https://doc.example"})],
  ["stated_undated", "sources.csv:4:published_on", put("sources", 4, {date_basis: "stated"})],
  ["document_missing", "sources.csv:3:file", put("sources", 3, {file: ""})],
  ["metric_sum", "observations.csv:14:value", sumOfBrands({})],
  ["private_origin", "sources.csv:2:origin", put("sources", 2, {url: "https://github.com/someone/tables"})],
  ["source_twice", "sources.csv:4:source", put("sources", 4, {title: "《通告》（全文）"})],
  [
    "source_twice",
    "sources.csv:5:source",
    copy("sources", 2, {source: "again", title: "转载", url: "http://www.gov.example/1"}),
  ],
  [
    "source_twice",
    "sources.csv:5:source",
    all(
      put("sources", 2, {url: "https://gov.example/page?id=1"}),
      copy("sources", 2, {source: "again", title: "转载"}),
    ),
  ],
  ["fact_repeated", "observations.csv:14:fact", copy("observations", 10, {observation: "X-O-013"})],
  [
    "item_twice",
    "items.csv:4:item",
    all(put("items", 2, {name: "陈醋"}), copy("items", 2, {item: "X-I-003"})),
  ],
  [
    "item_twice",
    "items.csv:5:item",
    all(
      put("items", 2, {name: "陈醋"}),
      copy("items", 2, {item: "X-I-003", same_as: "X-I-001"}),
      copy("items", 4, {item: "X-I-004"}),
    ),
  ],
  [
    "policy_twice",
    "policies.csv:4:policy",
    copy("policies", 2, {policy: "X-P-003", title_zh: "意见（公布）"}),
  ],
  ["policy_twice", "policies.csv:4:policy", copy("policies", 3, {policy: "X-P-003", title_zh: "颁奖"})],
  [
    "policy_twice",
    "policies.csv:5:policy",
    all(
      copy("policies", 3, {policy: "X-P-003", same_as: "X-P-002"}),
      copy("policies", 3, {policy: "X-P-004", same_as: "X-P-002"}),
    ),
  ],
  [
    "item_place",
    "items.csv:2:region",
    all(put("regions", 4, {name_zh: "太原市"}), put("items", 2, {enterprise: "太原陈醋厂"})),
  ],
  ["basis_publication", "observations.csv:10:as_of_basis", put("observations", 10, published)],
  [
    "basis_publication",
    "observations.csv:11:as_of_basis",
    put("observations", 11, {...published, source: "paper"}),
  ],
  ["basis_noted", "observations.csv:10:as_of_basis", put("observations", 10, inferredNote)],
  ["rounded_count", "observations.csv:13:qualifier", put("observations", 13, {locator: "346万人"})],
  [
    "rounded_count",
    "observations.csv:13:qualifier",
    all(...revenue, put("observations", 13, {locator: "3.7亿元"})),
  ],
  [
    "definition_step",
    "observations.csv:6:definition",
    all(
      variant({}),
      put("observations", 6, {definition: "valid"}),
      put("observations", 7, {definition: "valid", value: "81"}),
      variant({}),
    ),
  ],
  [
    "yearly_role",
    "targets.csv:5:role",
    put("targets", 5, {role: "interim", direction: "up", period: "2023/2025"}),
  ],
  ["document_unneeded", "sources.csv:4:file", put("sources", 4, {file: "b.txt"})],
];

/** National and provincial brands, and a sum of both that is 2 too high. */
function sumOfBrands(cells: Record<string, string>): Plant {
  const counts = {all: "9", national: "3", provincial: "4"};
  return all(
    ...Object.entries(counts).flatMap(([name, value], index) => {
      const metric = `time_honoured_${name}`;
      const observation = `X-O-0${13 + index}`;
      const own = name === "all" ? cells : {};
      const count = {observation, fact: observation, metric, value, ...own};
      return [copy("metrics", 2, {metric}), copy("observations", 13, count)];
    }),
  );
}

/** The award metric under another code. */
function renamed(metric: string, cells: Record<string, string>): Plant[] {
  return [put("metrics", 4, {metric, ...cells}), put("observations", 10, {metric})];
}

function names(id: string) {
  return {note_zh: `与${id}不一致。`, note_en: `Differs from ${id}.`};
}

/** Nine provinces in the foreground, all of their own colour. */
function nineProvinces(draft: Draft) {
  const colours = ["#963cc3 #e1d2b4", "#873c2d #b487f0", "#0f5a00 #1e96c3", "#d21e5a #78b400"].concat([
    "#4b3c3c #f06987",
    "#78693c #f0ff1e",
    "#1e3c78 #c3780f",
    "#0f0f69 #879696",
  ]);
  colours.forEach((pair, index) => {
    const [colour_light, colour_dark] = pair.split(" ") as [string, string];
    copy("regions", 3, {region: `${21 + index}0000`, colour_light, colour_dark})(draft);
  });
}

/** A city in the foreground whose province is not. */
function foreignCity(draft: Draft) {
  copy("regions", 3, {region: "430000", foreground: "false", ...uncoloured})(draft);
  copy("regions", 4, {region: "430100", parent: "430000", foreground: "true"})(draft);
}

function tenItems(draft: Draft) {
  for (let item = 3; item <= 9; item++) copy("items", 2, {item: `X-I-00${item}`})(draft);
  copy("items", 2, {item: "X-I-010", category: "其他"})(draft);
}

/** The award figure again from two more sources, the last of them pointing to the middle one. */
function chainFacts(draft: Draft) {
  copy("observations", 10, {observation: "X-O-013", source: "paper"})(draft);
  copy("observations", 10, {observation: "X-O-014", fact: "X-O-013"})(draft);
}

/** Two tables of a repository, of which only its home page is known. */
function homePages(draft: Draft) {
  put("sources", 2, {url: "https://gov.example/open"})(draft);
  copy("sources", 2, {source: "again", title: "另一表"})(draft);
}

/** Honest data at the edge of a rule, which no rule may report. */
export const honest: [what: string, plant: Plant][] = [
  ["a city of a foreground province in the foreground", put("regions", 4, {foreground: "true"})],
  ["a rate of 0 %", put("observations", 9, {value: "0"})],
  ["a rate of 100 %", put("observations", 9, {value: "100"})],
  ["an index above 100", all(put("metrics", 3, {unit: "piece"}), put("observations", 9, {value: "250"}))],
  ["growth of more than 100 %", all(...growth)],
  ["a count of zero", put("observations", 10, {value: "0"})],
  ["whom an award's applicants are", all(...renamed("quality_award_applicants", {counts: "organisation"}))],
  ["an award whose code does not say so", all(...renamed("quality_honour", {}))],
  [
    "two awards of one exhibit, each in a place of its own",
    all(...otherAward, copy("shown_awards", 2, {...other, position: "2"})),
  ],
  ["the first plausible year", put("policies", 2, {issued_on: "1949-10-01"})],
  ["the last plausible year", put("targets", 2, {due: "2050"})],
  ["a figure of its day of publication", put("observations", 10, {as_of: "2024-06-30"})],
  ["a plan for after its publication", put("observations", 10, {as_of: "2025", status: "expected"})],
  ["a target set on its last day", put("targets", 2, {set_on: "2025-12-31", due: "2025-12-31"})],
  ["a programme of one day", put("programmes", 3, {started: "2010-01-01", ended: "2010-01-01"})],
  ["a total of the last day", put("observations", 11, {as_of: "2010-12-31"})],
  ["a figure of the first day of its period", put("observations", 9, {as_of: "2023-01-01"})],
  ["a figure of the last day of its period", put("observations", 9, {as_of: "2023-12-31"})],
  [
    "a total that stays",
    all(put("observations", 6, {value: "40"}), put("observations", 7, {value: "40", source: "paper"})),
  ],
  ["a total that falls within its wording", put("observations", 2, {value: "82", qualifier: "about"})],
  ["inexact parts above the whole", put("observations", 3, {value: "99", qualifier: "about"})],
  ["proposed parts above the whole", put("observations", 3, {value: "99", status: "proposed"})],
  ["parts that are not all there", (draft) => void draft["observations"]!.splice(2, 1)],
  ["rates by type, which do not add up", copy("observations", 9, rateOfType)],
  ["a city with all there is", put("observations", 5, {value: "40"})],
  ["a rounded city above its province", put("observations", 5, {value: "99", qualifier: "about"})],
  ["two batches announced on one day", put("batches", 3, {announced_on: "2023-04-27"})],
  ["a ceiling of a batch", put("targets", 5, {batch: "jingpin-2"})],
  ["a standing ceiling with a note", put("targets", 5, {period: "", ...note})],
  [
    "a definition beside none where the metric is listed to have several",
    all(put("observations", 11, {definition: "valid"}), variant({})),
  ],
  ["a target on a metric without direction", put("targets", 5, {metric: "population", role: "target"})],
  ["one unclassified item in ten", tenItems],
  ["a lower total whose note names the higher", put("observations", 6, {value: "39", ...names("X-O-001")})],
  ["parts above the whole whose note names it", put("observations", 3, {value: "31", ...names("X-O-001")})],
  ["a total after the end, with a note", put("observations", 11, {as_of: "2012", ...note})],
  ["a flow of unknown period, with a note", put("observations", 10, {kind: "flow", ...note})],
  ["such a flow of a programme without batches", all(...flowOfFair)],
  ["a number counted from names", put("observations", 8, note)],
  ["a figure dated by its publication", put("observations", 10, {...published, as_of: "2024-06-12"})],
  [
    "an inferred date whose note says so",
    put("observations", 10, {as_of_basis: "inferred", ...inferredNote}),
  ],
  ["a rounded count", put("observations", 13, {locator: "346万人", qualifier: "rounded"})],
  [
    "an amount with more digits than one unit",
    all(...revenue, put("observations", 13, {locator: "5万3230.99亿元"})),
  ],
  ["a count with four digits", put("observations", 13, {locator: "3460.1万人", value: "34601000"})],
  [
    "an item another document names again",
    all(
      put("items", 2, {name: "陈醋"}),
      copy("items", 2, {item: "X-I-003", same_as: "X-I-001", source: "founding"}),
    ),
  ],
  [
    "an announcement another document tells again",
    copy("policies", 3, {policy: "X-P-003", same_as: "X-P-002", source: "founding"}),
  ],
  ["a revision of a regulation", copy("policies", 2, {policy: "X-P-003", title_zh: "意见（2024年修订）"})],
  ["two documents of one home page", homePages],
  [
    "a sum whose note says what is missing",
    sumOfBrands({note_zh: "比X-O-014多2。", note_en: "2 over X-O-014."}),
  ],
  ["a later repeat of a batch's figure", put("observations", 7, {as_of: "2024-05", ...names("X-O-005")})],
];
