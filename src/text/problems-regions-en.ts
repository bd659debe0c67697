import type {ProblemWording} from "./advice.ts";
import type {problemsRegionsZh} from "./problems-regions-zh.ts";

/** What is wrong with a place, its province and its colours, in English. */
export const problemsRegionsEn: Pick<ProblemWording, keyof typeof problemsRegionsZh> = {
  region_code: ({level, code}) => ({
    problem: `${code} is not the code of a ${level}`,
    fix: "check code and level",
  }),
  region_parent: ({parent, expected}) => ({
    problem: `the parent "${parent}" is wrong`,
    fix: `make it ${expected}`,
  }),
  foreground_none: () => ({
    problem: "no province is compared in the foreground",
    fix: "make foreground true for the provinces to compare",
  }),
  foreground_many: ({most}) => ({
    problem: `more than ${most} provinces are in the foreground, too many to tell apart`,
    fix: "make foreground false for some of them and empty their colours",
  }),
  foreground_level: ({level}) => ({
    problem: `this ${level} cannot be in the foreground`,
    fix: "only provinces and cities of those can: make foreground false, or correct level and code",
  }),
  colour_missing: () => ({
    problem: "a province in the foreground has no colour",
    fix: "fill in a colour such as #b34a00",
  }),
  colour_unneeded: () => ({
    problem: "only a province in the foreground has a colour",
    fix: "empty it; a city takes its province's; to compare this province make foreground true",
  }),
  colour_faint: ({found, paper, contrast, needed}) => ({
    problem: `${found} is hard to see on ${paper} paper: its contrast is ${contrast}, not ${needed}`,
    fix: paper === "light" ? "take a darker colour" : "take a brighter colour",
  }),
  colour_alike: ({found, other}) => ({
    problem: `${found} is hard to tell from the colour of ${other}, at least without red or green sight`,
    fix: "take a colour of another hue or lightness",
  }),
};
