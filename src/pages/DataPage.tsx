import {useReader} from "../hooks/view.ts";
import {registryTables} from "../queries/tables/index.ts";
import {dataText} from "../text/data.ts";
import {recordTables, RegistryTable} from "./data/tables.tsx";

/** Every table of the dataset, browsable. */
export function DataPage() {
  const {view, language, href} = useReader();
  const text = dataText[language];
  const chosen = view.table ?? "observations";
  const registry = registryTables.find(({resource}) => resource.name === chosen);
  const Records = recordTables[chosen] ?? recordTables["observations"]!;
  const choices = [
    ...Object.keys(recordTables).map((name) => [name, text.tables[name]!] as const),
    ...registryTables.map(
      ({resource}) => [resource.name, language === "zh" ? resource.title_zh : resource.title] as const,
    ),
  ];
  return (
    <>
      <p className="lead">{text.lead}</p>
      <nav className="tables" aria-label={text.choose}>
        {choices.map(([name, title]) => (
          <a
            key={name}
            href={href({table: name})}
            {...(name === chosen ? {"aria-current": "true" as const} : {})}
          >
            {title}
          </a>
        ))}
      </nav>
      {registry ? <RegistryTable key={chosen} {...registry} /> : <Records key={chosen} />}
    </>
  );
}
