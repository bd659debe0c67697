import type {Subject} from "../../domain/comparability.ts";
import {kindsOf} from "../../domain/gravest.ts";
import {groupBy} from "../../domain/series.ts";
import type {MeasuredReading} from "../../model/readings.ts";
import type {Ranking} from "../../model/ranking.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {compareText} from "../../text/compare.ts";
import {formatAside} from "../../text/format.ts";
import {barPanel} from "../bars.ts";
import {note, type Note, type Panel} from "../exhibit.ts";
import {shortTitle} from "../series-title.ts";
import type {Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";
import {readingsPanel} from "./reading-bars.ts";

/**
 * Published numbers by what they count: those that may be ranked on an axis, the others a line each, and between two groups
 * one sentence that says why they stand apart, unless that is said elsewhere (`between`).
 */
export function countedPanels(
  readings: readonly MeasuredReading[],
  ranking: Ranking,
  speaker: Voice,
  {between = true}: {between?: boolean} = {},
): Panel[] {
  const {language} = speaker;
  const text = compareText[language];
  const named = (counts: string) => comparabilityText[language].counts[counts] ?? counts;
  const groups = [...groupBy(readings, ({subject}) => subject.counts)];
  return groups.map(([counts, members], index): Panel => {
    const next = groups[index + 1];
    return {
      key: `counts-${counts}`,
      heading: say(text.counts(named(counts))),
      ...groupOf(members, ranking, speaker),
      after: [
        ...rest(members, ranking, speaker),
        ...(between && next ? [note(say(text.beyond(named(counts), named(next[0]))))] : []),
      ],
    };
  });
}

function groupOf(
  members: readonly MeasuredReading[],
  {groups}: Ranking,
  speaker: Voice,
): Pick<Panel, "before" | "charts"> {
  const own = groups.filter(([first]) => members.some(({subject}) => subject === first?.subject));
  const drawn = new Set(own.flat().map(({subject}) => subject));
  const alone = members.filter(({subject}) => !drawn.has(subject));
  const lines: Note[] =
    alone.length > 0
      ? [{kind: "list", tone: "parts", items: alone.map(({subject}) => lineOf(subject, speaker))}]
      : [];
  const bars = own.map((group) => barPanel(readingsPanel(group, "raw", speaker), "bars", speaker));
  return {before: lines, charts: bars.flatMap(({charts}) => charts)};
}

function lineOf(subject: Subject, {language, names, amount, date}: Voice): Words {
  return [
    ...say(`${shortTitle(subject, names, language)} `),
    ...amount(subject),
    ...say(formatAside(date(subject.as_of), language), "small"),
  ];
}

// Why those of a group that stand on no axis together do not.
function rest(members: readonly MeasuredReading[], {pairs}: Ranking, {language}: Voice): Note[] {
  const {reasonKinds, kindSeparator, within} = compareText[language];
  const isIn = (one: Subject) => members.some(({subject}) => subject.observation === one.observation);
  const refused = pairs.filter(
    ({a, b, comparison}) => isIn(a) && isIn(b) && comparison.outcome === "not_comparable",
  );
  if (refused.length === 0) return [];
  return [
    note(
      say(
        within(
          kindsOf(refused)
            .map((code) => reasonKinds[code])
            .join(kindSeparator),
        ),
      ),
    ),
  ];
}
