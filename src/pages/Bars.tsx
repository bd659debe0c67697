import {useId, useMemo} from "react";
import {columns, rows, type Bar} from "../charts/bars.ts";
import {Figure} from "../charts/Figure.tsx";
import {useReader} from "../hooks/view.ts";

const layouts = {columns, rows};

/** Bars of one scale. Keep `bars` stable: a new array redraws them. */
export function Bars({layout, bars, label}: {layout: keyof typeof layouts; bars: Bar[]; label: string}) {
  const {evidence} = useReader();
  const id = useId().replaceAll(":", "");
  const drawing = useMemo(() => layouts[layout](bars, id, {evidence}), [layout, bars, id, evidence]);
  return <Figure label={label} drawing={drawing} />;
}
