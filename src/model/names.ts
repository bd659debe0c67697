import type {Figure} from "../domain/figure.ts";
import type {Qualifier} from "../domain/interval.ts";
import type {Language} from "../domain/view.ts";
import type {Answers} from "../engine/answers.ts";
import {frontNames} from "../queries/front-names.ts";
import {names, type NameRow} from "../queries/names.ts";
import {formatAmount, formatNumber, formatQualified, type UnitName} from "../text/format.ts";
import {remember} from "./remember.ts";

/** The registry's words in the reader's language. */
export interface Names {
  of: (kind: string, code: string) => string;
  /** The word for a member of a breakdown, such as the award type `service`. */
  member: (figure: Pick<Figure, "breakdown" | "member">) => string;
  /** A batch in few words, for an axis: 第3批, batch 3; the year or date where it has no number. */
  batch: (code: string) => string;
  /** An edition of an award in few words: 第5届, edition 5. */
  edition: (code: string) => string;
  unit: (code: string) => UnitName;
  /** A figure as it was published: value, unit and qualifier. */
  amount: (figure: {value: number; unit: string; qualifier: Qualifier}) => string;
  /** The same in few words for a mark in a chart: English leaves the unit to the chart's heading. */
  label: (figure: {value: number; unit: string; qualifier: Qualifier}) => string;
}

/** The names of everything the data registers, in one language; until those are there, of what the overview names. */
export function namesIn(answers: Answers, language: Language): Names {
  return rememberedNames(answers.known(names) ?? answers.rows(frontNames), language);
}

const rememberedNames = remember(namesOf);

/** Looks names up by kind and code; an unknown code is shown as it is. */
export function namesOf(rows: readonly NameRow[], language: Language): Names {
  const index = new Map(rows.map((row) => [`${row.kind}/${row.code}`, row]));
  const of = (kind: string, code: string) => {
    const row = index.get(`${kind}/${code}`);
    if (!row) return code;
    return language === "zh" ? row.name_zh : row.name_en;
  };
  const unit = (code: string): UnitName => {
    const row = index.get(`unit/${code}`);
    return {
      unit: code,
      name_zh: row?.name_zh ?? code,
      name_en: row?.name_en ?? code,
      name_en_plural: row?.plural ?? null,
    };
  };
  const numbered = (code: string, zh: string, en: string) => {
    const number = index.get(`batch/${code}`)?.number ?? code;
    if (!/^\d{1,2}$/.test(number)) return number;
    return language === "zh" ? `第${number}${zh}` : `${en} ${number}`;
  };
  return {
    of,
    unit,
    batch: (code) => numbered(code, "批", "batch"),
    edition: (code) => numbered(code, "届", "edition"),
    member: ({breakdown, member}) => (breakdown && member ? of("member", `${breakdown}/${member}`) : ""),
    amount: ({value, unit: code, qualifier}) =>
      formatQualified(formatAmount(value, unit(code), language), qualifier, language),
    label: ({value, unit: code, qualifier}) =>
      formatQualified(
        language === "zh" ? formatAmount(value, unit(code), language) : formatNumber(value),
        qualifier,
        language,
      ),
  };
}
