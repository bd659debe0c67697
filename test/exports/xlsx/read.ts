import {partsOf, unescaped} from "../packages.ts";

/** A cell of a workbook: its text or number, and the format it is shown in. */
export interface ReadCell {
  place: string;
  value: string | number | null;
  format: string;
}

/** The sheets of a workbook by name, row by row. */
export function sheetsIn(bytes: Uint8Array): Map<string, ReadCell[][]> {
  const parts = partsOf(bytes);
  const strings = [...parts["xl/sharedStrings.xml"]!.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text]) => unescaped(text!),
  );
  const styles = parts["xl/styles.xml"]!;
  const codes = new Map(
    [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id!,
      unescaped(code!),
    ]),
  );
  const formats = [...styles.split("<cellXfs")[1]!.matchAll(/<xf ([^>]*)>/g)].map(([, attributes]) => {
    const id = /numFmtId="(\d+)"/.exec(attributes!)?.[1];
    return id === "49" ? "@" : ((id && codes.get(id)) ?? "General");
  });
  const names = [...parts["xl/workbook.xml"]!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) =>
    unescaped(name!),
  );
  return new Map(
    names.map((name, index) => [
      name,
      [...parts[`xl/worksheets/sheet${index + 1}.xml`]!.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/g)].map(
        ([, row = ""]) =>
          [...row.matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>(.*?)<\/v>)?<\/c>)/g)].map(([, attributes, value]) => ({
            place: /r="([A-Z]+\d+)"/.exec(attributes!)![1]!,
            value:
              value === undefined
                ? null
                : attributes!.includes('t="s"')
                  ? strings[Number(value)]!
                  : Number(value),
            format: formats[Number(/ s="(\d+)"/.exec(attributes!)?.[1] ?? 0)]!,
          })),
      ),
    ]),
  );
}
