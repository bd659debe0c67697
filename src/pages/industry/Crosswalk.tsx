import {useRows} from "../../hooks/engine.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {crosswalk} from "../../queries/crosswalk.ts";
import {industryText} from "../../text/industry.ts";
import {DataTable} from "../../ui/DataTable.tsx";
import {Disclosure} from "../../ui/Disclosure.tsx";

/** Every published category text and the sector it falls into, on demand. */
export function Crosswalk() {
  const {language} = useReader();
  const names = useNames();
  const rows = useRows(crosswalk);
  const text = industryText[language].sectors;
  return (
    <Disclosure summary={text.crosswalk}>
      <DataTable
        caption={text.crosswalkNote}
        columns={text.crosswalkColumns}
        rows={rows.map(({category, sector, note_zh, note_en}) => ({
          key: category,
          cells: [
            categoryName(category, names),
            names.of("sector", sector),
            language === "zh" ? note_zh : note_en,
          ],
        }))}
      />
    </Disclosure>
  );
}

// A category that no composition uses has no name of its own: it is shown as published.
function categoryName(category: string, names: Names): string {
  const code = `category/${category}`;
  const name = names.of("member", code);
  return name === code ? category : name;
}
