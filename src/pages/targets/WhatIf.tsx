import {useState, type ChangeEvent, type FormEvent} from "react";
import {isDay, isYear} from "../../domain/date.ts";
import type {Scenario} from "../../domain/scenario.ts";
import type {Target} from "../../domain/target.ts";
import {judgementQueries} from "../../model/judgements.ts";
import {paths} from "../../model/paths.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {scenarioText} from "../../text/scenario.ts";
import {Disclosure} from "../../ui/Disclosure.tsx";

/** Supposes another value, due date or pace of a target. What is supposed lives in the address and is marked 情景. */
export function WhatIf({target: id}: {target: string}) {
  const {language, reader} = useReader();
  const answers = useAnswers(judgementQueries);
  const path = paths(answers, reader).find(({track}) => track.target.target === id);
  if (!path) return null;
  const text = scenarioText[language];
  const scenario = path.isAsked ? reader.options.scenario : null;
  return (
    <Disclosure summary={text.title} open={scenario !== null}>
      <p className="panel-note">{text.note}</p>
      <Form target={path.track.target} scenario={scenario} />
    </Disclosure>
  );
}

function Form({target, scenario}: {target: Target; scenario: Scenario | null}) {
  const {language, go} = useReader();
  const names = useNames();
  const text = scenarioText[language];
  const [draft, setDraft] = useDraft(scenario);
  const [fault, setFault] = useState<string | null>(null);
  const unit = names.unit(target.unit)[language === "zh" ? "name_zh" : "name_en"];
  const suppose = (next: Scenario | null) => {
    setFault(null);
    go({target: target.target, scenario: next, evidence: null});
  };
  const supposed = (due: string): Scenario => ({
    value: numeral(draft.value),
    due: due || null,
    pace: numeral(draft.pace),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const due = draft.due.trim();
    if (due && !isYear(due) && !isDay(due)) setFault(text.badDue);
    else suppose(supposed(due));
  };
  const field = (name: keyof Draft) => ({
    name,
    value: draft[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) => setDraft({...draft, [name]: event.target.value}),
  });
  return (
    <form className="what-if" onSubmit={submit}>
      <label>
        {text.value(unit)}
        <input {...field("value")} {...numeric} placeholder={String(target.value)} />
      </label>
      <label>
        {text.due}
        <input {...field("due")} placeholder={target.due ?? ""} aria-invalid={fault !== null} />
      </label>
      <label>
        {text.pace(unit)}
        <input {...field("pace")} {...numeric} />
      </label>
      <button type="submit">{text.apply}</button>
      <button type="button" onClick={() => suppose(supposed("2030-12-31"))}>
        {text.fifteenth}
      </button>
      <button type="button" onClick={() => suppose(null)} disabled={!scenario}>
        {text.clear}
      </button>
      {fault && <p role="alert">{fault}</p>}
    </form>
  );
}

const numeric = {type: "number", min: "0", step: "any"} as const;

type Draft = Record<"value" | "due" | "pace", string>;

// What stands in the fields: the reader's typing, until the address says something new.
function useDraft(scenario: Scenario | null): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(draftOf(scenario));
  const [seen, setSeen] = useState(scenario);
  if (JSON.stringify(scenario) !== JSON.stringify(seen)) {
    setSeen(scenario);
    setDraft(draftOf(scenario));
  }
  return [draft, setDraft];
}

function draftOf(scenario: Scenario | null): Draft {
  const text = (part: number | string | null | undefined) => String(part ?? "");
  return {value: text(scenario?.value), due: text(scenario?.due), pace: text(scenario?.pace)};
}

function numeral(entered: string): number | null {
  const found = entered === "" ? Number.NaN : Number(entered);
  return Number.isFinite(found) ? found : null;
}
