import {dateInterval} from "../../domain/date.ts";
import type {Figure} from "../../domain/figure.ts";
import {useNames} from "../../hooks/names.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {formatDate} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {targetsText} from "../../text/targets.ts";
import {DataTable} from "../../ui/DataTable.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {Worked} from "./MethodSection.tsx";
import type {Measured, Step} from "./measured.tsx";
import {usePaces} from "./pace-rates.tsx";
import {useShares} from "./pace-shares.tsx";

/** Progress against time of one target, every step with its inputs. */
export function PaceExample({entry}: {entry: Measured}) {
  const {language, day} = useReader();
  const titleOf = useTargetTitle();
  const text = methodsText[language];
  const {target, state} = entry;
  const rows = [...useInputs(entry), ...useShares(entry), ...usePaces(entry)];
  return (
    <Worked title={<Phrase template={text.pace.example} slots={{title: titleOf(target)}} />}>
      <DataTable
        caption={text.pace.caption}
        columns={[text.step, text.substituted, text.result]}
        rows={rows.map((cells) => ({key: cells[0], cells}))}
      />
      <p className="caveat">
        {text.pace.rounded}{" "}
        <Phrase template={text.pace.standing} slots={{state: <b>{targetsText[language].states[state]}</b>}} />
        {dateInterval(target.due!).to < day && text.pace.over}
      </p>
    </Worked>
  );
}

function useInputs({target, progress: {baseline, newest}}: Measured): Step[] {
  const {language} = useReader();
  const names = useNames();
  const text = methodsText[language].pace;
  const on = (template: string, date: string) => (
    <Phrase template={template} slots={{date: formatDate(date, language)}} />
  );
  const published = (figure: Figure) => <Num id={figure.observation}>{names.amount(figure)}</Num>;
  return [
    baseline.kind === "founding"
      ? [text.baseline, on(text.founding, target.set_on!), text.zero]
      : [text.baseline, on(text.asOf, baseline.figure.as_of), published(baseline.figure)],
    [text.newest, on(text.asOf, newest.as_of), published(newest)],
    [
      text.target,
      on(text.due, dateInterval(target.due!).to),
      <Num key="target" id={`target:${target.target}`}>
        {names.amount(target)}
      </Num>,
    ],
  ];
}
