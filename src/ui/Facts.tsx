import type {ReactNode} from "react";

/** Labelled facts of one record; those without a value are left out. */
export function Facts({entries}: {entries: readonly (readonly [string, ReactNode])[]}) {
  return (
    <dl className="facts">
      {entries
        .filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
