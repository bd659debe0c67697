import {entries, problemAt, type Check} from "../dataset.ts";
import type {Row, Table} from "../parse.ts";
import type {Problem, Rule, RuleDetails} from "../problem.ts";

/** No cell begins or ends with a space. */
export const outerSpace: Check = ({tables}) =>
  eachText(tables, (column, text) =>
    text === text.trim() ? null : {rule: "outer_space", column, details: {found: text}},
  );

/** Chinese sentences use full-width punctuation. */
export const halfWidth: Check = ({tables}) =>
  eachText(tables, (column, text) => {
    const [found] = column.endsWith("_zh") ? (halfWidthMark.exec(text) ?? []) : [];
    return found ? {rule: "half_width", column, details: {found}} : null;
  });

/** Chinese names and titles hold Chinese, but for signs such as "%". */
export const chineseNames: Check = ({tables}) =>
  eachText(tables, (column, text) => {
    const chinese =
      !/^(name|title)_zh$/.test(column) || /\p{Script=Han}/u.test(text) || !/\p{Letter}/u.test(text);
    return chinese ? null : {rule: "no_chinese", column, details: {found: text}};
  });

/** Optional texts such as notes come in both languages or in none. */
export const bothLanguages: Check = ({tables}) => tables.flatMap(unpaired);

const chinese = String.raw`[\p{Script=Han}“”《》、]`;
const halfWidthMark = new RegExp(`${chinese}[,.;:!?]+(?=${chinese}|$)`, "u");

type Fault<R extends Rule = Rule> = {rule: R; column: string; details: RuleDetails[R]} | null;

function eachText(tables: readonly Table[], fault: (column: string, text: string) => Fault): Problem[] {
  return tables.flatMap((table) =>
    entries<Row>(table).flatMap((entry) =>
      Object.entries(entry.record).flatMap(([column, cell]) => {
        const found = typeof cell === "string" ? fault(column, cell) : null;
        return found ? [problemAt(entry, found.column, found.rule, found.details)] : [];
      }),
    ),
  );
}

function unpaired(table: Table): Problem[] {
  const optional = table.resource.schema.fields
    .filter(({constraints}) => !constraints?.required)
    .map(({name}) => name);
  const stems = optional.filter(
    (name) => name.endsWith("_zh") && optional.includes(name.replace(/_zh$/, "_en")),
  );
  return entries<Row>(table).flatMap((entry) =>
    stems.flatMap((zh) => {
      const en = zh.replace(/_zh$/, "_en");
      const lacks = {zh: entry.record[zh] === null, en: entry.record[en] === null};
      if (lacks.zh === lacks.en) return [];
      const column = lacks.zh ? zh : en;
      return [problemAt(entry, column, "one_language", {missing: column})];
    }),
  );
}
