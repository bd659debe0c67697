import type {Rule} from "../../src/dataset/problem.ts";
import type {Draft} from "./fixture.ts";

/** A fault: the rule it breaks, the address where it must be reported, and how to plant it in the valid draft. */
export type Fault = [rule: Rule, address: string, plant: (draft: Draft) => void];

/** Puts cells into the row of a table whose file row is given; the header is row 1. */
function put(table: string, fileRow: number, cells: Record<string, string>) {
  return (draft: Draft) => void Object.assign(draft[table]![fileRow - 2]!, cells);
}

/** Adds a copy of the row at `fileRow` with other cells. */
function copy(table: string, fileRow: number, cells: Record<string, string>) {
  return (draft: Draft) => void draft[table]!.push({...draft[table]![fileRow - 2]!, ...cells});
}

const note = {note_zh: "说明。", note_en: "Note."};

export const faults: Fault[] = [
  ["required", "observations.csv:2:source", put("observations", 2, {source: ""})],
  ["required", "observations.csv:2:locator", put("observations", 2, {locator: ""})],
  ["number", "observations.csv:2:value", put("observations", 2, {value: "1,040"})],
  ["integer", "regions.csv:2:position", put("regions", 2, {position: "1.5"})],
  ["boolean", "programmes.csv:2:closed", put("programmes", 2, {closed: "yes"})],
  ["enum", "observations.csv:2:qualifier", put("observations", 2, {qualifier: "near"})],
  ["pattern", "batches.csv:2:announced_on", put("batches", 2, {announced_on: "2023年4月"})],
  ["duplicate_key", "items.csv:3:item", put("items", 3, {item: "X-I-001"})],
  ["duplicate_key", "members.csv:4:breakdown", copy("members", 2, {})],
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
  ["period_reversed", "observations.csv:9:period", put("observations", 9, {period: "2024/2023"})],
  ["as_of_after_publication", "observations.csv:10:as_of", put("observations", 10, {as_of: "2024-07-01"})],
  ["target_dates", "targets.csv:2:set_on", put("targets", 2, {set_on: "2026"})],
  ["programme_dates", "programmes.csv:3:ended", put("programmes", 3, {started: "2011"})],
  ["metric_kind", "observations.csv:9:kind", put("observations", 9, {kind: "share"})],
  ["metric_kind", "observations.csv:10:kind", put("observations", 10, {kind: "level"})],
  ["population_missing", "observations.csv:10:population", put("observations", 10, {population: ""})],
  ["population_unneeded", "observations.csv:9:population", put("observations", 9, {population: "persons"})],
  ["population_unneeded", "targets.csv:4:population", put("targets", 4, {population: "persons"})],
  ["not_whole", "observations.csv:10:value", put("observations", 10, {value: "7.5"})],
  ["negative", "observations.csv:10:value", put("observations", 10, {value: "-7"})],
  ["percent_range", "observations.csv:9:value", put("observations", 9, {value: "944"})],
  ["percent_range", "targets.csv:4:value", put("targets", 4, {value: "-1"})],
  ["period_unneeded", "observations.csv:10:period", put("observations", 10, {period: "2023"})],
  ["period_unneeded", "observations.csv:8:period", put("observations", 8, {period: "2024-03"})],
  ["flow_period", "observations.csv:8:period", put("observations", 8, {batch: ""})],
  ["flow_period", "observations.csv:10:period", put("observations", 10, {kind: "flow"})],
  ["period_as_of", "observations.csv:9:as_of", put("observations", 9, {as_of: "2022"})],
  ["derived_note", "observations.csv:8:note_zh", put("observations", 8, {note_zh: "", note_en: ""})],
  ["derived_inputs", "observations.csv:8:note_zh", put("observations", 8, {note_zh: "推算：两个总数相减。"})],
  ["unknown_id", "observations.csv:8:note_en", put("observations", 8, {note_en: "X-O-005 minus X-O-101."})],
  ["stock_falls", "observations.csv:6:value", put("observations", 6, {value: "39"})],
  ["stock_falls", "observations.csv:6:value", put("observations", 6, {value: "39", ...note})],
  ["parts_exceed", "observations.csv:3:value", put("observations", 3, {value: "31"})],
  ["parts_short", "observations.csv:3:value", put("observations", 3, {value: "29"})],
  ["regions_exceed", "observations.csv:5:value", put("observations", 5, {value: "41"})],
  ["fact_root", "observations.csv:15:fact", chainFacts],
  ["fact_differs", "observations.csv:7:metric", put("observations", 7, {metric: "population"})],
  ["fact_differs", "observations.csv:7:as_of", put("observations", 7, {as_of: "2024-05-01"})],
  ["fact_split", "observations.csv:7:fact", put("observations", 7, {fact: "X-O-006"})],
  ["target_basis", "targets.csv:4:basis", put("targets", 4, {basis: "cumulative"})],
  ["target_basis", "targets.csv:5:basis", put("targets", 5, {basis: "level"})],
  ["target_due", "targets.csv:4:due", put("targets", 4, {due: ""})],
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
  ["batch_programme", "observations.csv:8:batch", put("observations", 8, {batch: "old-brand-1"})],
  ["region_code", "regions.csv:4:level", put("regions", 4, {level: "county"})],
  ["region_parent", "regions.csv:5:parent", put("regions", 5, {parent: "100000"})],
  ["ended_open", "programmes.csv:3:closed", put("programmes", 3, {closed: "false"})],
  ["after_end", "observations.csv:11:as_of", put("observations", 11, {as_of: "2012"})],
  ["url_missing", "sources.csv:2:url", put("sources", 2, {url: ""})],
  ["url_unneeded", "sources.csv:3:url", put("sources", 3, {url: "https://doc.example"})],
  ["url_unneeded", "sources.csv:4:url", put("sources", 4, {url: "https://doc.example"})],
  ["stated_undated", "sources.csv:4:published_on", put("sources", 4, {date_basis: "stated"})],
  ["document_missing", "sources.csv:3:file", put("sources", 3, {file: ""})],
  ["document_unneeded", "sources.csv:4:file", put("sources", 4, {file: "b.txt"})],
];

/** The award figure again from two more sources, the last of them pointing to the middle one. */
function chainFacts(draft: Draft) {
  copy("observations", 10, {observation: "X-O-013"})(draft);
  copy("observations", 10, {observation: "X-O-014", fact: "X-O-013"})(draft);
}
