import type {ProblemWording} from "./advice.ts";
import type {problemsRowsZh} from "./problems-rows-zh.ts";

/** What is wrong with a row beside others, in English. */
export const problemsRowsEn: Pick<ProblemWording, keyof typeof problemsRowsZh> = {
  metric_sum: ({sum, parts}) => ({
    problem: `the two parts the same document gives make ${sum} (${parts})`,
    fix: "check the three rows; if the source is so, say in the note what is missing and name one of them",
  }),
  private_origin: ({url}) => ({
    problem: `${url} is a private repository, yet the origin is government`,
    fix: "make origin individual",
  }),
  source_twice: ({first}) => ({
    problem: `the same document as source ${first}`,
    fix: `delete this row and let all that cite it cite ${first}`,
  }),
  fact_repeated: ({first}) => ({
    problem: `the same number from the same document as ${first}`,
    fix: "delete one of the rows; a document does not confirm itself",
  }),
  item_twice: ({first}) => ({
    problem: `the same item as ${first}`,
    fix: `put ${first} into same_as if another document names it; delete it if the same one does`,
  }),
  policy_twice: ({first}) => ({
    problem: `the same event as ${first}`,
    fix: `put ${first} into same_as if another document tells it; delete it if the same one does`,
  }),
  item_place: ({place, region}) => ({
    problem: `the name begins with ${place}, yet the region is the province`,
    fix: `make region ${region}`,
  }),
  basis_publication: ({as_of, published_on, basis}) => ({
    problem: `the as-of date ${as_of} is not a stated publication date of the source (${published_on || "none"}, ${basis})`,
    fix: "stated if the source gives it, inferred if we inferred it",
  }),
  basis_noted: ({found}) => ({
    problem: `the note says that the date was inferred, as_of_basis says ${found}`,
    fix: "inferred; no_later if there is no date but a latest one",
  }),
  rounded_count: ({found}) => ({
    problem: `printed as “${found}”: rounded, not exact`,
    fix: "make qualifier rounded",
  }),
  definition_step: ({found, id}) => ({
    problem: `a total that is ${id} plus a batch, yet its definition “${found}” differs`,
    fix: "one definition for all of them if the sources bear it, else check the values",
  }),
  yearly_role: ({role, period}) => ({
    problem: `the period ${period} has several years, the role is ${role}`,
    fix: "yearly_flow if each year must reach it; basis increment if all of them together",
  }),
};
