import {useState} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {dataText} from "../../text/data.ts";
import {formatNumber} from "../../text/format.ts";
import {useNarrow} from "../../ui/narrow.ts";
import {usePaper} from "../../ui/paper.ts";
import type {BrowserColumn} from "./browser-column.ts";
import {BrowserRows} from "./BrowserRows.tsx";
import {ColumnChoice} from "./ColumnChoice.tsx";
import {OnPaper} from "./OnPaper.tsx";
import {rowsAsSheet} from "./rows-as-sheet.ts";
import {Taking, type Taken} from "./Taking.tsx";
import {useBrowsed} from "./use-browsed.ts";

/** A table of any length: sort by a header, filter any column, choose columns; only the rows in view are in the page, but all on paper. */
export function Browser<Row extends object>({
  columns,
  rows,
  caption,
}: {
  columns: readonly BrowserColumn<Row>[];
  rows: Row[];
  caption: string;
}) {
  const text = dataText[useReader().language];
  const browsed = useBrowsed(columns, rows);
  const isNarrow = useNarrow();
  const isPaper = usePaper();
  const [taken, setTaken] = useState<Taken | null>(null);
  const {filter, visibility, setVisibility, found} = browsed;
  const shown = columns.filter(({id}) => visibility[id]);
  const left = columns.filter(({id}) => !visibility[id]);
  const sheet = (from: number, to: number) =>
    rowsAsSheet(
      shown,
      found.slice(from, to).map(({original}) => original),
    );
  return (
    <div className="browser">
      <div className="browser-tools">
        <Filter browsed={browsed} />
        <ColumnChoice columns={columns} visible={visibility} onChange={setVisibility} />
        <Taking count={found.length} sheet={sheet} taken={taken} onTaken={setTaken} />
        <output>{text.rows(formatNumber(found.length), formatNumber(rows.length))}</output>
      </div>
      {isPaper && (
        <OnPaper
          columns={shown}
          rows={found.map(({original}) => original)}
          filter={filter}
          all={rows.length}
          left={left.map(({title}) => title)}
        />
      )}
      <BrowserRows
        // What was measured of the ones does not hold of the others.
        key={String(isNarrow)}
        columns={shown}
        browsed={browsed}
        caption={caption}
        isNarrow={isNarrow}
        sheet={sheet}
        onTaken={setTaken}
      />
    </div>
  );
}

function Filter(props: {browsed: Pick<ReturnType<typeof useBrowsed>, "filter" | "setFilter" | "write">}) {
  const text = dataText[useReader().language];
  const {filter, setFilter, write} = props.browsed;
  return (
    <label className="search-in">
      <span>{text.filter}</span>
      <input
        type="search"
        value={filter}
        placeholder={text.filterHint}
        onChange={(event) => setFilter(event.target.value)}
        onBlur={write}
      />
    </label>
  );
}
