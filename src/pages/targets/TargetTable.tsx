import type {JudgedTarget} from "../../hooks/judgements.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import type {Target} from "../../domain/target.ts";
import {evidenceText} from "../../text/evidence.ts";
import {targetsText} from "../../text/targets.ts";
import {DataTable} from "../../ui/DataTable.tsx";
import {Num} from "../../ui/Num.tsx";
import {Known} from "./Known.tsx";

/** The targets of one region: value, due date, and what is known in words. */
export function TargetTable({
  caption,
  judged,
  home,
}: {
  caption: string;
  judged: readonly JudgedTarget[];
  home?: string;
}) {
  const {language} = useReader();
  const names = useNames();
  const {columns} = targetsText[language];
  return (
    <DataTable
      caption={caption}
      columns={[columns.target, columns.value, columns.due, columns.known]}
      rows={judged.map((entry) => ({
        key: entry.target.target,
        cells: [
          titleOf(entry.target, names, home),
          <Num key="value" id={`target:${entry.target.target}`}>
            {names.amount(entry.target)}
          </Num>,
          entry.target.due ?? "",
          <Known key="known" {...entry} />,
        ],
      }))}
    />
  );
}

/** Plans, ceilings, forecasts and slogans as they are. */
export function UnjudgedTable({caption, targets}: {caption: string; targets: readonly Target[]}) {
  const {language} = useReader();
  const names = useNames();
  const {columns} = targetsText[language];
  return (
    <DataTable
      caption={caption}
      columns={[columns.target, columns.role, columns.value, columns.due]}
      rows={targets.map((target) => ({
        key: target.target,
        cells: [
          titleOf(target, names),
          evidenceText[language].roles[target.role],
          <Num key="value" id={`target:${target.target}`}>
            {names.amount(target)}
          </Num>,
          target.due ?? "",
        ],
      }))}
    />
  );
}

// The region is named unless it is the one the table is about.
function titleOf(target: Target, names: Names, home?: string): string {
  const parts = [
    target.region !== home && names.of("region", target.region),
    target.programme && names.of("programme", target.programme),
    names.of("metric", target.metric),
    target.definition && names.of("definition", target.definition),
  ];
  return parts.filter(Boolean).join(" · ");
}
