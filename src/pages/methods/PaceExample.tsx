import {lastDayOf} from "../../domain/target.ts";
import {targetTitle} from "../../exhibits/subject.ts";
import type {Voice} from "../../exhibits/voice.ts";
import {phrase, say} from "../../exhibits/words.ts";
import {methodsText} from "../../text/methods.ts";
import {targetsText} from "../../text/targets.ts";
import {DataTable} from "../../ui/Notes.tsx";
import {Spoken} from "../../ui/Spoken.tsx";
import {Worked} from "./MethodSection.tsx";
import {rateSteps} from "./pace-rates.ts";
import {shareSteps} from "./pace-shares.ts";
import {stepTable, type MeasuredTrack, type ExampleStep} from "./steps.ts";

/** Progress against time of one target, every step with its inputs. */
export function PaceExample({entry, speaker}: {entry: MeasuredTrack; speaker: Voice}) {
  const {language, names, day} = speaker;
  const {target, state} = entry;
  const text = methodsText[language].pace;
  const steps = [...inputSteps(entry, speaker), ...shareSteps(entry, speaker), ...rateSteps(entry, speaker)];
  const standing = phrase(text.standing, {state: say(targetsText[language].states[state], "strong")});
  return (
    <Worked title={phrase(text.example, {title: targetTitle(target, names)})}>
      <DataTable {...stepTable(text.caption, steps, language)} />
      <p className="caveat">
        {text.rounded} <Spoken words={standing} />
        {lastDayOf(target) < day && text.over}
      </p>
    </Worked>
  );
}

function inputSteps({target, progress: {baseline, newest}}: MeasuredTrack, speaker: Voice): ExampleStep[] {
  const {language, amount, goal, date} = speaker;
  const text = methodsText[language].pace;
  const on = (template: string, day: string) => phrase(template, {date: date(day)});
  return [
    baseline.kind === "founding"
      ? [text.baseline, on(text.founding, target.set_on ?? baseline.from), say(text.zero)]
      : [text.baseline, on(text.asOf, baseline.figure.as_of), amount(baseline.figure)],
    [text.newest, on(text.asOf, newest.as_of), amount(newest)],
    [text.target, on(text.due, lastDayOf(target)), goal(target)],
  ];
}
