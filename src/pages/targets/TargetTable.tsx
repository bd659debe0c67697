import type {ReactNode} from "react";
import {isTracked, type Track} from "../../domain/track.ts";
import type {Target} from "../../domain/target.ts";
import {useNames} from "../../hooks/names.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {evidenceText} from "../../text/evidence.ts";
import {targetsText} from "../../text/targets.ts";
import {DataTable, type TwinTable} from "../../ui/DataTable.tsx";
import {Num} from "../../ui/Num.tsx";
import {Known} from "./Known.tsx";

/** The judged targets of a region as a table: what, how much, by when, and what is known in words. */
export function useTargetTwin(caption: string, judged: readonly Track[], home?: string): TwinTable {
  const {language} = useReader();
  const names = useNames();
  const titleOf = useTargetTitle();
  const {columns} = targetsText[language];
  return {
    caption,
    columns: [columns.target, columns.value, columns.known, columns.due, columns.role, columns.path],
    rows: judged.map((entry) => ({
      key: entry.target.target,
      cells: [
        titleOf(entry.target, home),
        <Num key="value" id={`target:${entry.target.target}`}>
          {names.amount(entry.target)}
        </Num>,
        <Known key="known" {...entry} />,
        <Short key="due">{entry.target.due ?? entry.target.period}</Short>,
        <Short key="role">{evidenceText[language].roles[entry.target.role]}</Short>,
        isTracked(entry) && <PathLink key="path" target={entry.target.target} />,
      ],
    })),
  };
}

function Short({children}: {children: ReactNode}) {
  return <span className="short">{children}</span>;
}

function PathLink({target}: {target: string}) {
  const {language, href} = useReader();
  return (
    <a className="short" href={href({target, scenario: null, evidence: null})}>
      {targetsText[language].tracker.more}
    </a>
  );
}

/** A table of judged targets on its own. */
export function TargetTable({caption, judged}: {caption: string; judged: readonly Track[]}) {
  return <DataTable {...useTargetTwin(caption, judged)} />;
}

/** Restatements, forecasts, slogans and rules as they are. */
export function UnjudgedTable({caption, targets}: {caption: string; targets: readonly Target[]}) {
  const {language} = useReader();
  const names = useNames();
  const titleOf = useTargetTitle();
  const {columns} = targetsText[language];
  return (
    <DataTable
      caption={caption}
      columns={[columns.target, columns.role, columns.value, columns.due]}
      rows={targets.map((target) => ({
        key: target.target,
        cells: [
          titleOf(target),
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
