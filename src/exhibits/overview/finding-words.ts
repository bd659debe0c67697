import {derivedId} from "../../domain/derived.ts";
import {dateInterval} from "../../domain/date.ts";
import type {Figure} from "../../domain/figure.ts";
import type {Aim, Finding, RatedRound} from "../../domain/finding.ts";
import type {Sequel} from "../../domain/sequel.ts";
import {formatAge, formatShare} from "../../text/format.ts";
import {overviewText} from "../../text/overview.ts";
import {sequelWords} from "../sequel-words.ts";
import {computedOf} from "../progress-words.ts";
import {standingWords} from "../standing-words.ts";
import {metricName} from "../subject.ts";
import type {Voice} from "../voice.ts";
import {linked, phrase, say, type Words} from "../words.ts";

/** A finding in words, every number in it opening its evidence. */
export function findingWords(finding: Finding, after: Sequel, speaker: Voice): Words {
  const {language, names, amount, date} = speaker;
  const text = overviewText[language];
  const {newest, companion, aim, round} = finding;
  const counted = (figure: Figure) => ({
    metric: metricName(figure, names, language),
    amount: amount(figure),
  });
  const total = phrase(text.total, {
    ...counted(newest),
    programme: names.of("programme", finding.programme),
    date: date(newest.as_of),
    companion: companion && phrase(text.companion, counted(companion)),
    age: linked(newest.observation, formatAge(finding.age, language)),
  });
  return [
    ...total,
    ...sequelWords(after, speaker),
    ...(aim ? aimWords(aim, speaker) : say(text.noAim)),
    ...(round ? rateWords(round, speaker) : []),
  ];
}

function aimWords({target, judgement, progress}: Aim, speaker: Voice): Words {
  const {language, names, day, amount, goal, date} = speaker;
  const text = overviewText[language];
  const figure = "figure" in judgement ? judgement.figure : null;
  const kind = judgement.kind in text.aim ? (judgement.kind as keyof typeof text.aim) : "unknown";
  const computed = computedOf(target);
  const paced = progress.kind === "progress" && judgement.kind !== "met" ? progress : null;
  const words = paced && standingWords({target, progress: paced.progress}, {names, language, day});
  const standing = phrase(text.aim[kind], {
    metric: metricName(target, names, language),
    target: goal(target),
    due: target.due && date(dateInterval(target.due).to),
    figure: figure && amount(figure),
    date: figure && date(figure.as_of),
  });
  if (!words) return standing;
  const pace = {
    done: computed(words.done),
    elapsed: computed(words.elapsed, "elapsed"),
    gap: computed(words.gap, "gap"),
  };
  return [...standing, ...phrase(text.pace, pace)];
}

function rateWords({batch, stages, rate}: RatedRound, {language, names, amount}: Voice): Words {
  const [applied, selected] = [stages[0], stages.at(-1)];
  return phrase(overviewText[language].rate, {
    batch: names.of("batch", batch),
    applied: applied && amount(applied),
    selected: selected && amount(selected),
    rate: linked(derivedId(rate), formatShare(rate.value)),
  });
}
