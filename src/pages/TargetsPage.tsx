import type {Control} from "../exhibits/exhibit.ts";
import {targetsExhibits} from "../exhibits/targets/list.ts";
import {Exhibits} from "../ui/Exhibits.tsx";
import {ControlsContext} from "../ui/Notes.tsx";
import {TargetChoices} from "./targets/TargetChoices.tsx";
import {WhatIf} from "./targets/WhatIf.tsx";

/** How far is each toward its own target, and which targets are there? */
export function TargetsPage() {
  return (
    <ControlsContext value={controlOf}>
      <Exhibits list={targetsExhibits} />
    </ControlsContext>
  );
}

function controlOf(control: Control) {
  return control.name === "what-if" ? <WhatIf target={control.target} /> : <TargetChoices />;
}
