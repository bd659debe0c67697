import {useState, type ChangeEvent, type FormEvent, type ReactNode} from "react";
import {dateInterval, isDay, isYear} from "../../domain/date.ts";
import type {Scenario, ScenarioAnswer} from "../../domain/scenario.ts";
import type {Track} from "../../domain/track.ts";
import {useNames} from "../../hooks/names.ts";
import {useScenario} from "../../hooks/scenario.ts";
import {useReader} from "../../hooks/view.ts";
import {formatDate, formatNumber, formatShare} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {scenarioText} from "../../text/scenario.ts";
import {Disclosure} from "../../ui/Disclosure.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {elapsedText} from "../../text/elapsed.ts";

/** Supposes another target value, due date or pace. What is supposed lives in the address and is marked 情景. */
export function WhatIf({entry, scenario}: {entry: Track; scenario: Scenario | null}) {
  const text = scenarioText[useReader().language];
  const answer = useScenario(entry, scenario);
  return (
    <Disclosure summary={text.title} open={scenario !== null}>
      <p className="panel-note">{text.note}</p>
      <Form entry={entry} scenario={scenario} />
      {answer && <Answer answer={answer} />}
    </Disclosure>
  );
}

function Form({entry: {target}, scenario}: {entry: Track; scenario: Scenario | null}) {
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

function Answer({answer}: {answer: ScenarioAnswer}) {
  const {target, progress, assumed} = answer;
  const {language} = useReader();
  const names = useNames();
  const text = scenarioText[language];
  const computed = (value: ReactNode) => <Num id={`progress:${target.target}`}>{value}</Num>;
  return (
    <p className="supposed" aria-live="polite">
      <b className="state" data-state="scenario">
        {text.badge}
      </b>{" "}
      <Phrase
        template={text.heading}
        slots={{
          due: formatDate(dateInterval(target.due!).to, language),
          value: computed(names.amount(target)),
        }}
      />
      {progress.kind === "unknown" ? (
        progressText[language].reasons[progress.reason]
      ) : (
        <Phrase
          template={text.standing}
          slots={{
            done: computed(formatShare(progress.progress.done)),
            elapsed: computed(elapsedText(progress.progress, progressText[language].approximately)),
          }}
        />
      )}
      <Paces answer={answer} computed={computed} />
      {assumed && <Assumed assumed={assumed} computed={computed} />}
    </p>
  );
}

type Computed = (value: ReactNode) => ReactNode;

const rate = (perMonth: number) => formatNumber(Number(perMonth.toFixed(1)));

function Paces({answer: {needed, neededFromNow}, computed}: {answer: ScenarioAnswer; computed: Computed}) {
  const text = scenarioText[useReader().language];
  return (
    <>
      {needed && <Phrase template={text.needed} slots={{needed: computed(rate(needed.perMonth))}} />}
      {neededFromNow && (
        <Phrase template={text.neededNow} slots={{needed: computed(rate(neededFromNow.perMonth))}} />
      )}
    </>
  );
}

function Assumed({assumed, computed}: {assumed: NonNullable<ScenarioAnswer["assumed"]>; computed: Computed}) {
  const {language} = useReader();
  const text = scenarioText[language];
  const pace = computed(rate(assumed.perMonth));
  return (
    <>
      <Phrase
        template={text.atDue}
        slots={{pace, total: computed(formatNumber(Math.round(assumed.atDue)))}}
      />
      {assumed.reachedOn ? (
        <Phrase template={text.reached} slots={{pace, day: formatDate(assumed.reachedOn, language)}} />
      ) : (
        text.never
      )}
    </>
  );
}
