import type {Language} from "../../src/domain/view.ts";
import {bilingual, type Bilingual} from "../../src/text/language.ts";
import type {Advice} from "../../src/text/advice.ts";
import {address} from "../../src/text/problems.ts";
import type {Count, Coverage} from "./coverage.ts";
import type {Exception} from "./exceptions.ts";
import type {Finding, FindingDetails} from "./finding.ts";

type Kind = keyof FindingDetails;

interface Wording {
  findings: {[K in Kind]: (details: FindingDetails[K]) => Advice};
  count: (count: Count, missing: number) => string;
  exception: (exception: Exception) => string;
  summary: (total: Count, missing: number) => string;
}

/** The report, line by line: findings, one line per document, the exceptions with their reasons, the sum. */
export function report(
  {counts, findings}: Coverage,
  exceptions: readonly Exception[],
  language: Language,
): string[] {
  const words = wording[language];
  const total = counts.reduce(added, {document: "", cited: 0, found: 0, excepted: 0});
  return [
    ...findings.map((finding) => findingLine(finding, words)),
    ...counts.map((count) => words.count(count, notFound(count))),
    ...exceptions.map(words.exception),
    words.summary(total, notFound(total)),
  ];
}

function findingLine(finding: Finding, {findings}: Wording): string {
  const advice = findings[finding.kind] as (details: FindingDetails[Kind]) => Advice;
  const {problem, fix} = advice(finding.details);
  return `${address(finding)}  [${finding.kind}] ${problem} → ${fix}`;
}

function notFound({cited, found, excepted}: Count): number {
  return cited - found - excepted;
}

function added(sum: Count, count: Count): Count {
  return {
    document: "",
    cited: sum.cited + count.cited,
    found: sum.found + count.found,
    excepted: sum.excepted + count.excepted,
  };
}

const chinese: Wording = {
  findings: {
    unreadable_table: ({problems}) => ({
      problem: `表有${problems}个问题，读不全`,
      fix: "先运行 npm run data:check 并改正",
    }),
    document_missing: ({document}) => ({
      problem: `找不到立项文件 ${document}`,
      fix: "把文件放进 --sources 所指的文件夹",
    }),
    no_locator: ({id, locator, document}) => ({
      problem: `${id} 的定位文字“${locator}”不在 ${document} 中`,
      fix: "照原文抄录数字前后的几个字",
    }),
    no_number: ({id, locator, document}) => ({
      problem: `${id} 的定位文字“${locator}”在 ${document} 中没有数字`,
      fix: "定位文字要包括数字本身",
    }),
    ambiguous: ({id, locator, found}) => ({
      problem: `${id} 的定位文字“${locator}”指向不止一个数：${found}`,
      fix: "把定位文字缩短或加长，使它只指一个数",
    }),
    value_differs: ({id, locator, document, value, read}) => ({
      problem: `${id} 为${value}，而 ${document} 在“${locator}”处是${read}`,
      fix: "核对原文，改正数值或定位文字",
    }),
    qualifier_differs: ({id, locator, document, qualifier, read}) => ({
      problem: `${id} 的限定词为 ${qualifier}，而 ${document} 在“${locator}”处是 ${read}`,
      fix: "按原文用词改正 qualifier",
    }),
    exception_unneeded: ({id}) => ({problem: `例外 ${id} 已能在文件中找到`, fix: "从 exceptions.ts 删去它"}),
    exception_value: ({id, value, excepted}) => ({
      problem: `例外 ${id} 只认${excepted}，数据却是${value}`,
      fix: "人工核对原文后，改正数据或例外",
    }),
    exception_unknown: ({id}) => ({problem: `例外 ${id} 没有引用立项文件`, fix: "从 exceptions.ts 删去它"}),
    exceptions_too_many: ({count, most}) => ({
      problem: `例外有${count}个，最多${most}个`,
      fix: "改正定位文字，减少例外",
    }),
  },
  count: ({document, cited, found, excepted}, missing) =>
    `${document}：引用${cited}个数字，找到${found}，例外${excepted}，未找到${missing}`,
  exception: ({id, reason_zh}) => `例外 ${id}：${reason_zh}`,
  summary: ({cited, found, excepted}, missing) =>
    `立项文件核对：引用${cited}个数字，找到${found}，例外${excepted}，未找到${missing}。`,
};

const english: Wording = {
  findings: {
    unreadable_table: ({problems}) => ({
      problem: `the table has ${problems} problem${problems === 1 ? "" : "s"} and cannot be read whole`,
      fix: "run npm run data:check first and correct them",
    }),
    document_missing: ({document}) => ({
      problem: `the founding document ${document} is missing`,
      fix: "put it into the folder that --sources names",
    }),
    no_locator: ({id, locator, document}) => ({
      problem: `the locator "${locator}" of ${id} is not in ${document}`,
      fix: "copy the few characters around the number as printed",
    }),
    no_number: ({id, locator, document}) => ({
      problem: `the locator "${locator}" of ${id} holds no number in ${document}`,
      fix: "let the locator include the number itself",
    }),
    ambiguous: ({id, locator, found}) => ({
      problem: `the locator "${locator}" of ${id} points at more than one number: ${found}`,
      fix: "shorten or lengthen it until it points at one",
    }),
    value_differs: ({id, locator, document, value, read}) => ({
      problem: `${id} is ${value}, but ${document} says ${read} at "${locator}"`,
      fix: "check the document, then correct value or locator",
    }),
    qualifier_differs: ({id, locator, document, qualifier, read}) => ({
      problem: `${id} is "${qualifier}", but ${document} says "${read}" at "${locator}"`,
      fix: "take the qualifier from the words of the document",
    }),
    exception_unneeded: ({id}) => ({
      problem: `the exception ${id} is found after all`,
      fix: "delete it from exceptions.ts",
    }),
    exception_value: ({id, value, excepted}) => ({
      problem: `the exception ${id} stands for ${excepted}, but the data say ${value}`,
      fix: "read the document, then correct the data or the exception",
    }),
    exception_unknown: ({id}) => ({
      problem: `the exception ${id} cites no founding document`,
      fix: "delete it from exceptions.ts",
    }),
    exceptions_too_many: ({count, most}) => ({
      problem: `there are ${count} exceptions, at most ${most} are allowed`,
      fix: "correct locators instead",
    }),
  },
  count: ({document, cited, found, excepted}, missing) =>
    `${document}: ${cited} figures cited, ${found} found, ${excepted} excepted, ${missing} not found`,
  exception: ({id, reason_en}) => `Exception ${id}: ${reason_en}`,
  summary: ({cited, found, excepted}, missing) =>
    `Founding documents: ${cited} figures cited, ${found} found, ${excepted} excepted, ${missing} not found.`,
};

const wording: Bilingual<Wording> = bilingual(chinese, english);
