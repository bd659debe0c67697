import {dateInterval} from "../domain/date.ts";
import type {Figure} from "../domain/figure.ts";
import {newestTotal} from "../domain/finding.ts";
import type {SeriesPanel} from "../domain/panels.ts";
import {groupBy} from "../domain/series.ts";
import type {Answers} from "../engine/answers.ts";
import type {Reader} from "../reader/reader.ts";
import {chosen} from "./figures.ts";
import {headlinePanels} from "./headline.ts";
import {isClosed} from "./programmes.ts";

/** The main series of a province on two days: what is known today, and what was on the evaluation day. */
export interface Since {
  programme: string;
  /** Null where nothing was published by then. */
  was: Figure | null;
  now: Figure;
}

/** A day on which main figures were published. */
export interface Announcement {
  day: string;
  figures: Figure[];
}

/** The newest total of each chosen province's main series on the evaluation day and today. */
export function mainSeriesSince(answers: Answers, reader: Reader, today: string): Since[] {
  const before = headlinePanels(answers, reader);
  return mainPanels(answers, {...reader, day: today}).flatMap((panel) => {
    const now = newestTotal(panel);
    const old = before.find(
      ({programme, metric}) => programme === panel.programme && metric === panel.metric,
    );
    return now ? [{programme: panel.programme, was: old ? newestTotal(old) : null, now}] : [];
  });
}

/** The days by which a total of the main series was surely published, in order of time. */
export function announcements(answers: Answers, reader: Reader, today: string): Announcement[] {
  const figures = mainPanels(answers, {...reader, day: today}).flatMap(({lines}) =>
    lines.flatMap(({steps}) => steps.map(({figure}) => figure)),
  );
  return [...groupBy(figures, dayOf)]
    .map(([day, published]) => ({day, figures: [...published]}))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

// The first running series of each province, in the order of the registry.
function mainPanels(answers: Answers, reader: Reader): SeriesPanel[] {
  const running = chosen(headlinePanels(answers, reader), reader).filter(
    ({programme}) => !isClosed(programme, answers),
  );
  return [...groupBy(running, ({region}) => region).values()].map(([first]) => first);
}

const dayOf = ({published_on, as_of}: Figure) => dateInterval(published_on ?? as_of).to;
