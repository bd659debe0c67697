import {isLike, nearNames} from "../domain/near.ts";
import type {Language} from "../domain/view.ts";
import {registryTables} from "../queries/tables/index.ts";
import {useReader} from "../reader/use-reader.ts";
import {addressText} from "../text/address.ts";
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
      <Choices chosen={registry ? chosen : name} />
      {view.table && !registry && name !== chosen && <Strange table={view.table} />}
      {registry ? <RegistryTable key={chosen} {...registry} /> : <Records key={name} />}
    </>
  );
}

/** Says that there is no table of the name in the address, and leads to the one named most like it. */
function Strange({table}: {table: string}) {
  const {language, href} = useReader();
  const text = addressText[language];
  const titles = new Map(titledTables(language));
  const [near = ""] = nearNames(table, [...titles.keys()], 1);
  return (
    <p className="caveat" role="status">
      {text.table(table)}
      {isLike(table, near) && (
        <>
          <a href={href({table: near})}>{text.alike(titles.get(near) ?? near)}</a>
          {text.end}
        </>
      )}
    </p>
  );
}

function Choices({chosen}: {chosen: string}) {
  const {language, href} = useReader();
  const text = dataText[language];
  return (
    <>
      <p className="lead">{text.lead}</p>
      <nav className="tables" aria-label={text.choose}>
        {titledTables(language).map(([name, title]) => (
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

/** Every table by its name, with its title. */
function titledTables(language: Language): (readonly [name: string, title: string])[] {
  const {tables} = dataText[language];
  return [
    ...Object.keys(recordTables).map((name) => [name, tables[name] ?? name] as const),
    ...registryTables.map(
      ({resource}) => [resource.name, language === "zh" ? resource.title_zh : resource.title] as const,
    ),
  ];
}
