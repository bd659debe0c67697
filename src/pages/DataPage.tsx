import {registryTables} from "../queries/tables/index.ts";
import {useReader} from "../reader/use-reader.ts";
import {dataText} from "../text/data.ts";
import {recordTables, RegistryTable} from "./data/tables.tsx";

/** Every table of the dataset, browsable. */
export function DataPage() {
  const {view} = useReader();
  // Its one exhibit is the list of facts told more than once.
  const chosen = view.table ?? (view.exhibit === "same-facts" ? "conflicts" : "observations");
  const registry = registryTables.find(({resource}) => resource.name === chosen);
  // The address may name anything, what every object has by birth too.
  const name = Object.hasOwn(recordTables, chosen) ? chosen : "observations";
  const Records = recordTables[name] ?? recordTables.observations;
  return (
    <>
      <Choices chosen={chosen} />
      {registry ? <RegistryTable key={chosen} {...registry} /> : <Records key={name} />}
    </>
  );
}

function Choices({chosen}: {chosen: string}) {
  const {language, href} = useReader();
  const text = dataText[language];
  const choices = [
    ...Object.keys(recordTables).map((name) => [name, text.tables[name] ?? name] as const),
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
            href={href({table: name, exhibit: null})}
            {...(name === chosen && {"aria-current": "true"})}
          >
            {title}
          </a>
        ))}
      </nav>
    </>
  );
}
