/** A column of the data browser: what a row shows, how it sorts, and which evidence a click opens. */
export interface BrowserColumn<Row> {
  id: string;
  title: string;
  text: (row: Row) => string;
  /** What to sort by when the text will not do, such as a bare number. */
  sortBy?: (row: Row) => string | number | null;
  /** What stands in a file, where that is not the words: a date as spreadsheets take it. */
  file?: (row: Row) => string;
  evidence?: (row: Row) => string;
  width: number;
  /** Hidden until the reader asks for it, everywhere or on a phone alone. */
  hidden?: true | "narrow";
  /** On a phone a row is a card, which names itself first, then says its value and its date. */
  card?: "name" | "value" | "date";
  numeric?: boolean;
  /** On paper its words stand below the row, over its whole width. */
  below?: true;
}

/** Which columns, by their id, name a row on a card, say its value and its date, and which a card leaves to be asked for. */
export interface Cards {
  name: readonly string[];
  value?: string;
  date?: string;
  hidden?: readonly string[];
}

/** Columns with their places on the cards of a phone. */
export function onCards<Row>(
  columns: readonly BrowserColumn<Row>[],
  {name, value, date, hidden = []}: Cards,
): BrowserColumn<Row>[] {
  const cardOf = (id: string) =>
    name.includes(id) ? "name" : id === value ? "value" : id === date ? "date" : null;
  return columns.map((column) => {
    const card = cardOf(column.id);
    return {
      ...column,
      ...(card && {card}),
      ...(!column.hidden && hidden.includes(column.id) && {hidden: "narrow" as const}),
    };
  });
}

const chinese = new Intl.Collator("zh-CN", {numeric: true});

/** Orders two cells: numbers by size, texts by Chinese collation, empty ones last. */
export function compareCells(a: string | number | null, b: string | number | null): number {
  if (a === null || a === "") return b === null || b === "" ? 0 : 1;
  if (b === null || b === "") return -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return chinese.compare(String(a), String(b));
}
