import {Fragment, type ReactNode} from "react";

/** A sentence with parts put into its {slots}; a slot the caller does not fill is a bug. */
export function Phrase({template, slots}: {template: string; slots: Record<string, ReactNode>}) {
  // One slot may be used several times.
  const parts = template.split(/\{(\w+)\}/).map((part, index) => ({part, key: `${index} ${part}`}));
  return parts.map(({part, key}, index) => {
    if (index % 2 === 0) return part;
    if (!(part in slots)) throw new Error(`no value for {${part}} in: ${template}`);
    return <Fragment key={key}>{slots[part]}</Fragment>;
  });
}
