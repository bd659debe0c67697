import datapackage from "../../data/datapackage.json" with {type: "json"};

/** A column of a table, as Frictionless Table Schema describes it. */
export interface Field {
  name: string;
  type: "string" | "number" | "integer" | "boolean";
  title: string;
  title_zh: string;
  constraints?: {required?: boolean; pattern?: string; enum?: string[]};
}

export interface ForeignKey {
  fields: string[];
  reference: {resource: string; fields: string[]};
}

/** One CSV file of the dataset. */
export interface Resource {
  name: string;
  path: string;
  title: string;
  title_zh: string;
  description: string;
  description_zh: string;
  schema: {fields: Field[]; primaryKey: string[]; foreignKeys?: ForeignKey[]};
}

/** The tables of `data/datapackage.json`, in the order they are loaded. */
export const resources = datapackage.resources as Resource[];

/** The resource of that name; a name the package does not have is a bug. */
export function resource(name: string): Resource {
  const found = resources.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`datapackage.json has no resource ${name}`);
  return found;
}
