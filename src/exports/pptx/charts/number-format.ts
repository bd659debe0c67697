import {formatNumber} from "../../../text/format.ts";

/** A format of a workbook for numbers with grouped thousands. */
export const plainNumber = "#,##0.##;\\−#,##0.##";

/** A format with words around the number, where every label is its number with the same words around it. */
export function formatLike(labels: readonly {value: number; label: string}[]): string {
  const around = labels.map(({value, label}) => label.split(formatNumber(value)));
  const [first] = around;
  const alike =
    first?.length === 2 &&
    around.every((one) => one.length === 2 && one[0] === first[0] && one[1] === first[1]);
  if (!alike) return plainNumber;
  const whole = labels.every(({value}) => Number.isInteger(value));
  return `${quoted(first[0]!)}${whole ? "#,##0" : "#,##0.##"}${quoted(first[1]!)}`;
}

/** Words as a label where the format does not say them; null where it does. */
export function saidBy(format: string, label: string): string | null {
  return format === plainNumber ? label : null;
}

function quoted(words: string): string {
  return words === "" ? "" : `"${words.replaceAll('"', "")}"`;
}
