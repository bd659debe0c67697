import {exportText} from "../../text/exports.ts";
import type {Sheaf} from "../sheaf.ts";
import {dataCell, headCell} from "./cells.ts";
import type {Page} from "./twin.ts";
import {columnWidths} from "./widths.ts";

/** Every decision and announcement told of, one row each, with its document; null where none is. */
export function decisionsPage({leaves, language}: Sheaf): Page | null {
  const told = new Map(leaves.flatMap(({decisions}) => decisions.map((one) => [one.id, one] as const)));
  const all = [...told.values()];
  if (all.length === 0) return null;
  const {blank, sheet} = exportText[language];
  const heads = [...new Set(all.flatMap(({row}) => row.map(([head]) => head)))];
  const rows = [
    [...heads, sheet.citation, sheet.evidence].map((head) => headCell(head)),
    ...all.map(({row, citation, address}) => {
      const cells = new Map(row);
      const own = [...heads.map((head) => cells.get(head) ?? null), citation, address];
      return own.map((cell) => ({...dataCell(cell, blank, language), wrap: false}));
    }),
  ];
  return {data: rows, columns: columnWidths(rows, heads.length + 2), frozen: 1};
}
