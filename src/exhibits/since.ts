import type {Figure} from "../domain/figure.ts";
import type {Answers} from "../engine/answers.ts";
import type {Query} from "../engine/query.ts";
import {announcements, mainSeriesSince, type Since} from "../model/announced.ts";
import {headlineTotals} from "../queries/headline-totals.ts";
import type {Reader} from "../reader/reader.ts";
import {daysText} from "../text/days.ts";
import {always} from "./built.ts";
import {voice, type Voice} from "./voice.ts";
import {joined, phrase, say, type Words} from "./words.ts";

/** What is asked of the days on which figures were published. */
export const sinceQueries = [headlineTotals, ...always] as unknown as readonly Query[];

/** What the main series said on the evaluation day, and what they say today; null where that is today. */
export function changedSince(answers: Answers, reader: Reader, today: string): Words | null {
  const speaker = voice(answers, reader);
  const text = daysText[reader.language].since;
  if (reader.day === today) return null;
  const date = speaker.date(reader.day);
  if (reader.day > today) return phrase(text.ahead, {date});
  const all = mainSeriesSince(answers, reader, today);
  const changed = all.filter(({was, now}) => !was || !isSaid(was, now));
  const same = all.filter((one) => !changed.includes(one)).map((one) => nameOf(one, speaker));
  const parts = [
    ...changed.map((one) => change(one, speaker)),
    same.length > 0 && text.same(same.join(text.list)),
  ];
  return phrase(text.all, {
    date,
    parts: joined(
      parts.map((part) => part || null),
      text.comma,
    ),
  });
}

/** The days on which main figures were published, each with what was. */
export function publications(answers: Answers, reader: Reader, today: string): {day: string; words: Words}[] {
  const speaker = voice(answers, reader);
  const text = daysText[reader.language];
  return announcements(answers, reader, today).map(({day, figures}) => ({
    day,
    words: phrase(text.announced, {
      date: speaker.date(day),
      figures: joined(
        figures.map((figure) => named(figure, speaker)),
        text.since.list,
      ),
    }),
  }));
}

// Another statement of the same total says nothing new.
function isSaid(was: Figure, now: Figure): boolean {
  return was.value === now.value && was.qualifier === now.qualifier && was.definition === now.definition;
}

function change(one: Since, speaker: Voice): Words {
  const text = daysText[speaker.language].since;
  return phrase(templateOf(one, text), {
    programme: nameOf(one, speaker),
    ...(one.was && {was: speaker.amount(one.was)}),
    now: speaker.amount(one.now),
    date: speaker.date(one.now.as_of),
  });
}

function templateOf({was, now}: Since, text: (typeof daysText)["zh"]["since"]): string {
  if (!was) return text.unpublished;
  return was.definition === now.definition ? text.changed : text.redefined;
}

function named(figure: Figure, speaker: Voice): Words {
  const space = speaker.language === "zh" ? "" : " ";
  return [...say(`${nameOf(figure, speaker)}${space}`), ...speaker.amount(figure)];
}

function nameOf({programme}: {programme: string | null}, {names}: Voice): string {
  return programme ? names.of("programme", programme) : "";
}
