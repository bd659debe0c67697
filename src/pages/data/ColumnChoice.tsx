import {useReader} from "../../reader/use-reader.ts";
import {dataText} from "../../text/data.ts";
import type {BrowserColumn} from "./browser-column.ts";

/** Which columns are shown; the last one cannot be hidden. */
export function ColumnChoice<Row>(props: {
  columns: readonly BrowserColumn<Row>[];
  visible: Record<string, boolean>;
  onChange: (visible: Record<string, boolean>) => void;
}) {
  const {language} = useReader();
  const {columns, visible, onChange} = props;
  const [shown, ...more] = columns.filter(({id}) => visible[id]);
  return (
    <details className="column-choice">
      <summary>{dataText[language].columns}</summary>
      <div>
        {columns.map(({id, title}) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={visible[id] ?? false}
              disabled={shown?.id === id && more.length === 0}
              onChange={(event) => onChange({...visible, [id]: event.target.checked})}
            />
            {title}
          </label>
        ))}
      </div>
    </details>
  );
}
