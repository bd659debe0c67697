import type {ProblemWording} from "./advice.ts";
import {formOf} from "./patterns.ts";
import {problemsRegionsEn} from "./problems-regions-en.ts";
import {problemsRowsEn} from "./problems-rows-en.ts";

/** What is wrong with a cell and what to do about it, rule by rule, in English. */
export const problemsEn: ProblemWording = {
  ...problemsRowsEn,
  ...problemsRegionsEn,
  missing_file: () => ({
    problem: "the file is missing or cannot be opened",
    fix: "put the CSV back into the data folder",
  }),
  encoding: () => ({problem: "the file is not UTF-8", fix: "save it as CSV in UTF-8"}),
  header: ({found, expected}) => ({
    problem: `the header is "${found}"`,
    fix: `make it "${expected}", names and order alike`,
  }),
  quotes: () => ({
    problem: "a double quote has no partner",
    fix: "quote cells with commas, quotes or line breaks on both sides, and double the quotes inside",
  }),
  empty_columns: ({count}) => ({
    problem: `${count} empty column${count === 1 ? "" : "s"} on the right, left by Excel`,
    fix: "delete the empty columns in Excel and save again",
  }),
  empty_row: () => ({
    problem: "an empty row, left by Excel",
    fix: "delete the whole row in Excel and save again",
  }),
  cell_count: ({found, expected}) => ({
    problem: `the row has ${found} cells instead of ${expected}`,
    fix: "look for a comma too many or too few; quote cells that hold commas",
  }),
  required: () => ({
    problem: "a required cell is empty",
    fix: "fill it in, or delete a row that says nothing",
  }),
  number: ({found}) => ({
    problem: `"${found}" is not a number`,
    fix: "write digits and a decimal point only, no separators or units",
  }),
  integer: ({found}) => ({problem: `"${found}" is not a whole number`, fix: "write a whole number"}),
  boolean: ({found}) => ({
    problem: `"${found}" is not true or false`,
    fix: "write true or false in lower case",
  }),
  enum: ({found, allowed}) => ({
    problem: `"${found}" is not an allowed value`,
    fix: `choose one of: ${allowed}`,
  }),
  date_form: ({found, written}) => ({
    problem: `"${found}" is a date written otherwise`,
    fix: `write ${written}`,
  }),
  pattern: ({found, pattern}) => ({problem: `"${found}" has the wrong form`, fix: formOf(pattern, "en")}),
  duplicate_key: ({key, first}) => ({
    problem: `the key "${key}" repeats row ${first}`,
    fix: "give it a new id or delete the double",
  }),
  unknown_reference: ({found, resource}) => ({
    problem: `"${found}" is not in ${resource}`,
    fix: `correct it, or register it in ${resource}.csv first`,
  }),
  half_reference: ({columns}) => ({
    problem: `${columns} are filled only in part`,
    fix: "fill all of them or none",
  }),
  outer_space: ({found}) => ({problem: `"${found}" begins or ends with a space`, fix: "delete that space"}),
  half_width: ({found}) => ({
    problem: `half-width punctuation in Chinese at "${found}"`,
    fix: "use full-width punctuation",
  }),
  no_chinese: ({found}) => ({
    problem: `the Chinese name "${found}" holds no Chinese`,
    fix: "give the Chinese name",
  }),
  one_language: ({missing}) => ({
    problem: `only one language is given, ${missing} is empty`,
    fix: "add the other language or empty both",
  }),
  impossible_date: ({found}) => ({
    problem: `"${found}" is not in the calendar`,
    fix: "write a real date; leave off an unsure month or day",
  }),
  implausible_year: ({found}) => ({
    problem: `the year of "${found}" is implausible`,
    fix: "check it; years run from 1949 to 2050",
  }),
  period_reversed: ({found}) => ({
    problem: `the period "${found}" runs backwards`,
    fix: "put the earlier date before the slash",
  }),
  as_of_after_publication: ({as_of, published_on, source}) => ({
    problem: `the as-of date ${as_of} is later than the publication of ${source} on ${published_on}`,
    fix: "check both dates; a plan or proposal has status expected or proposed",
  }),
  target_dates: ({set_on, due}) => ({
    problem: `set on ${set_on}, after it was due on ${due}`,
    fix: "check both dates",
  }),
  programme_dates: ({started, ended}) => ({
    problem: `started ${started}, after it ended ${ended}`,
    fix: "check both dates",
  }),
  metric_kind: ({metric, expected, found}) => ({
    problem: `figures of ${metric} are ${expected}, not ${found}`,
    fix: "correct the kind of this row, or use another metric",
  }),
  own_kind: ({metric, expected}) => ({problem: `${metric} is of kind ${expected}`, fix: "correct the kind"}),
  population_missing: ({metric}) => ({
    problem: `the award metric ${metric} needs to say whom it counts`,
    fix: "fill in population; unstated when the source does not say",
  }),
  population_unneeded: ({metric}) => ({
    problem: `${metric} counts no awards, so it has no population`,
    fix: "empty population",
  }),
  variant_unlisted: ({metric, varies}) => ({
    problem: `figures of ${metric} differ in ${varies}, or do not state it, and metric_variants.csv does not list it`,
    fix: `add a row ${metric},${varies} to metric_variants.csv, or correct the ${varies} of this row`,
  }),
  not_whole: ({value}) => ({
    problem: `the count ${value} is not a whole number`,
    fix: "write counts in single units: 5.4万 is 54000",
  }),
  negative: ({value}) => ({
    problem: `the count ${value} is below zero`,
    fix: "check the source; a decrease belongs to a growth metric",
  }),
  percent_range: ({value}) => ({
    problem: `${value}% is not between 0 and 100`,
    fix: "check the source; a growth rate belongs to a growth metric",
  }),
  period_unneeded: ({kind}) => ({
    problem: `a ${kind}, or a figure of a batch, has no period`,
    fix: "empty period, or correct kind and batch",
  }),
  period_as_of: ({as_of, period}) => ({
    problem: `the as-of date ${as_of} is outside the period ${period}`,
    fix: "check both",
  }),
  flow_period: () => ({
    problem: "an addition does not say to which batch or period it belongs",
    fix: "fill in batch or period; where the source is silent, note it",
  }),
  derived_note: () => ({
    problem: "a figure we counted has no note",
    fix: "say in the note what it was counted from",
  }),
  derived_inputs: () => ({
    problem: "a computed figure does not name its inputs",
    fix: "name the ids of its inputs in the note",
  }),
  unknown_id: ({found}) => ({problem: `the note names ${found}, which is not there`, fix: "correct the id"}),
  stock_falls: ({value, before, id, as_of}) => ({
    problem: `the total ${value} is lower than ${before} before it (${id}, ${as_of})`,
    fix: `check both rows; if the source says so, explain it in the note of this row and name ${id}`,
  }),
  parts_exceed: ({sum, whole, id, by}) => ({
    problem: `the parts by ${by} sum to ${sum}, more than the whole ${whole} (${id})`,
    fix: `check parts and whole; if the source says so, explain it in a note that names ${id}`,
  }),
  parts_short: ({sum, whole, id, by}) => ({
    problem: `all parts by ${by} are there and sum to ${sum}, less than the whole ${whole} (${id})`,
    fix: `check parts and whole; if the source says so, explain it in a note that names ${id}`,
  }),
  regions_exceed: ({sum, whole, id}) => ({
    problem: `the divisions below sum to ${sum}, more than the ${whole} of the one above (${id})`,
    fix: `check both; if the source says so, explain it in a note that names ${id}`,
  }),
  fact_root: ({fact, root}) => ({
    problem: `${fact} itself belongs to the fact ${root}`,
    fix: `make the fact ${root}`,
  }),
  fact_differs: ({root, found, expected}) => ({
    problem: `"${found}" differs from the first row of the fact, ${root} ("${expected}")`,
    fix: "rows of a fact answer one question: correct the cell or give the row a fact of its own",
  }),
  fact_split: ({other, fact}) => ({
    problem: `it answers the question of ${other} but has another fact`,
    fix: `make the fact ${fact}`,
  }),
  target_basis: ({metric, kind, basis}) => ({
    problem: `a target on ${metric}, a ${kind}, cannot be reckoned as ${basis}`,
    fix: "correct the basis, or use another metric",
  }),
  target_due: ({role}) => ({
    problem: `a ${role} needs a date`,
    fix: "fill in due or period; without a date it is a slogan or rule",
  }),
  target_direction: ({metric, expected}) => ({
    problem: `the target pulls against ${metric}, which is wanted ${expected}`,
    fix: "correct the direction; an upper limit has role ceiling",
  }),
  restates_missing: ({role}) => ({
    problem: `a ${role} needs the target it points to`,
    fix: "put that target's id into restates",
  }),
  restates_unneeded: ({role}) => ({
    problem: `a ${role} restates nothing`,
    fix: "empty restates or correct the role",
  }),
  headline_role: ({role}) => ({
    problem: `a headline target has role ${role}`,
    fix: "only role target can be a headline",
  }),
  headline_twice: ({first}) => ({
    problem: `${first} is already the headline of this programme and metric`,
    fix: "keep one headline",
  }),
  position_twice: ({position, first}) => ({
    problem: `position ${position} is already taken by row ${first}`,
    fix: "give each a place of its own",
  }),
  award_metric: ({metric, counts, topic}) => ({
    problem: `${metric} counts ${counts} under topic ${topic}, not quality awards`,
    fix: "use a metric with counts award and topic awards",
  }),
  list_metric: ({metric, kind}) => ({
    problem: `${metric} is a ${kind}, provinces are compared by counts`,
    fix: "use a metric of kind count",
  }),
  item_batch: ({batch, programme}) => ({
    problem: `batch ${batch} belongs to ${programme}, not to this row's programme`,
    fix: "correct the batch or the programme",
  }),
  unclassified: ({count, total, percent}) => ({
    problem: `${count} of ${total} items with a category have no sector, more than ${percent}%`,
    fix: "give those categories a sector in sector_crosswalk.csv",
  }),
  batch_number: ({programme, number, first}) => ({
    problem: `batch ${number} of ${programme} is already in row ${first}`,
    fix: "correct the number or delete the double",
  }),
  batch_order: ({batch, announced_on}) => ({
    problem: `announced before the batch preceding it, ${batch} (${announced_on})`,
    fix: "check numbers and dates of both batches",
  }),
  policy_batch: ({kind}) => ({
    problem: `a ${kind} belongs to no batch`,
    fix: "empty batch or make the kind announcement",
  }),
  batch_programme: ({batch, programme}) => ({
    problem: `batch ${batch} belongs to ${programme}, not to this row's programme`,
    fix: "correct the batch or the programme",
  }),
  ended_open: ({ended}) => ({
    problem: `the programme ended ${ended} but is not closed`,
    fix: "make closed true or check the end",
  }),
  after_end: ({programme, ended}) => ({
    problem: `${programme} ended ${ended} but has a later total`,
    fix: "check the as-of date; if it holds, say in the note what it means",
  }),
  url_missing: ({carrier}) => ({
    problem: `carrier ${carrier} needs an address`,
    fix: "fill in url or correct the carrier",
  }),
  url_unneeded: ({carrier}) => ({
    problem: `carrier ${carrier} has no address`,
    fix: "empty url or correct the carrier",
  }),
  stated_undated: () => ({
    problem: "the date of publication is stated, yet missing",
    fix: "fill in published_on or correct date_basis",
  }),
  document_missing: () => ({
    problem: "a founding document does not name its file",
    fix: "put the file's name into file",
  }),
  document_unneeded: ({carrier}) => ({
    problem: `carrier ${carrier} has no file`,
    fix: "empty file or correct the carrier",
  }),
};
