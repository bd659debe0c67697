import {dateInterval} from "../../domain/date.ts";
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
  const text = methodsText[language];
  const dated = (id: string, figure: {value: number; unit: string; qualifier: "exact"}, date: string) => (
    <Phrase
      template={text.dated}
      slots={{amount: <Num id={id}>{names.amount(figure)}</Num>, date: formatDate(date, language)}}
    />
  );
  const exact = {unit: target.unit, qualifier: "exact"} as const;
  return [
    [
      text.pace.baseline,
      "",
      baseline.kind === "founding" ? (
        <Phrase
          key="founding"
          template={text.pace.founding}
          slots={{date: formatDate(target.set_on!, language)}}
        />
      ) : (
        dated(baseline.figure.observation, {...exact, value: baseline.value}, baseline.figure.as_of)
      ),
    ],
    [text.pace.newest, "", dated(newest.observation, {...exact, value: newest.value}, newest.as_of)],
    [
      text.pace.target,
      "",
      <Phrase
        key="target"
        template={text.dated}
        slots={{
          amount: <Num id={`target:${target.target}`}>{names.amount(target)}</Num>,
          date: formatDate(dateInterval(target.due!).to, language),
        }}
      />,
    ],
  ];
}
