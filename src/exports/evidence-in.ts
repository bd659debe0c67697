/** The evidence ids of something told, each once, in the order they are told. */
export function evidenceIn(told: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown, key: string) => {
    if (key === "evidence" && typeof value === "string") found.add(value);
    else if (Array.isArray(value)) for (const one of value) look(one, key);
    else if (value !== null && typeof value === "object")
      for (const [name, inner] of Object.entries(value)) look(inner, name);
  };
  look(told, "");
  return found;
}
