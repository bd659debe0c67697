import writeExcel, {type Sheet} from "write-excel-file/universal";
import {exportText} from "../../text/exports.ts";
import type {Leaf, Sheaf} from "../sheaf.ts";
import {besideTwin} from "../tables.ts";
import {aboutPage} from "./about.ts";
import {decisionsPage} from "./decisions.ts";
import {factsPage} from "./facts.ts";
import {mended, type Named} from "./mend.ts";
import {sheetNames} from "./names.ts";
import {twinPage, type Page} from "./twin.ts";

/** A workbook: a sheet a table, then every figure and decision with its source, then what must be known of the whole. */
export async function writeXlsx(sheaf: Sheaf): Promise<Uint8Array> {
  const text = exportText[sheaf.language].sheet;
  const name = sheetNames([text.figures, text.decisions, text.about]);
  const decisions = decisionsPage(sheaf);
  const tables = sheaf.leaves.flatMap((leaf, index) =>
    [leaf.told.table, ...besideTwin(leaf.told)].map((table) => ({
      name: name(`${index + 1} ${nameOf(leaf, table.caption, sheaf)}`),
      leaf,
      page: twinPage(leaf, table, sheaf),
    })),
  );
  const pages: Named[] = [
    ...tables.map(({name, page}) => [name, page] as const),
    [text.figures, factsPage(sheaf)],
    ...(decisions ? [[text.decisions, decisions] as const] : []),
    [text.about, aboutPage(sheaf, tables)],
  ];
  const blob = await writeExcel(
    pages.map(([sheet, page]) => sheetFor(sheet, page)),
    {fontFamily: text.font, fontSize: 10.5},
  ).toBlob();
  return mended(new Uint8Array(await blob.arrayBuffer()), pages, sheaf);
}

function sheetFor(sheet: string, {data, columns, frozen}: Page): Sheet<Blob> {
  return {sheet, data, columns, stickyRowsCount: frozen, orientation: "landscape", showGridLines: false};
}

// Where several exhibits have a table of one name, the exhibit says which.
function nameOf(leaf: Leaf, caption: string, {leaves}: Sheaf): string {
  const alike = leaves.filter(({told}) => told.table.caption === caption);
  return alike.length > 1 ? `${leaf.title.split(/[：:·]/)[0]!.trim()} ${caption}` : caption;
}
