import type {Control} from "../exhibits/exhibit.ts";
import {targetsExhibits} from "../exhibits/targets/list.ts";
import {useReader} from "../reader/use-reader.ts";
import {targetsText} from "../text/targets.ts";
import {Exhibits} from "../ui/Exhibits.tsx";
import {ControlsContext} from "../ui/Notes.tsx";
import {WhatIf} from "./targets/WhatIf.tsx";

/** How far is each toward its own target? */
export function TargetsPage() {
  const {language} = useReader();
  return (
    <>
      <p className="lead">{targetsText[language].lead}</p>
      <ControlsContext value={controlOf}>
        <Exhibits list={targetsExhibits} />
      </ControlsContext>
    </>
  );
}

function controlOf(control: Control) {
  return control.name === "what-if" ? <WhatIf target={control.target} /> : null;
}
