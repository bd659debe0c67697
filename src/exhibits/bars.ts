import type {Figure} from "../domain/figure.ts";
import {others} from "../domain/same-fact.ts";
import {exhibitText} from "../text/exhibit.ts";
import type {Bar, Chart, ChartOperation, Rival} from "./chart.ts";
import {note, type Built, type Panel} from "./exhibit.ts";
import {isSolid, suretyOf} from "./marks.ts";
import type {Voice} from "./voice.ts";
import {joined, linked, phrase, say, type Words} from "./words.ts";

/** The bar of a published figure under the name that tells it apart, with what else is said of its fact. */
export function barOf(
  figure: Figure,
  name: string,
  {names, colour}: Voice,
  rivals: readonly Rival[] = [],
): Bar {
  return {
    name,
    value: figure.value,
    label: names.label(figure),
    evidence: figure.observation,
    mark: isSolid(figure) ? "solid" : "hollow",
    ...suretyOf(figure),
    colour: colour(figure.region),
    ...(rivals.length > 0 && {rivals}),
  };
}

/** What other known statements of a figure's fact say instead. */
export function rivalsOf(figure: Figure, known: readonly Figure[], {language, names}: Voice): Rival[] {
  return others(figure, known).map((other) => ({
    value: other.value,
    label: exhibitText[language].elsewhere(names.label(other)),
    evidence: other.observation,
  }));
}

/** A small chart of bars with a scale of its own. */
export interface BarPanel extends Omit<Panel, "charts"> {
  /** What the panel is about, as text: for its summary and for readers who cannot see it. */
  name: string;
  bars: readonly Bar[];
  /** What the panel does with its bars: the guard of comparability holds them to it. */
  operation: ChartOperation;
}

/** A panel with its bars as a chart. */
export function barPanel(panel: BarPanel, kind: "columns" | "bars", {language}: Voice): Panel {
  const {name, bars, operation, ...rest} = panel;
  const {barChart, pale} = exhibitText[language];
  const chart: Chart = {kind, label: barChart(name), operation, bars};
  const isPale = bars.some(({colour}) => colour === "backdrop");
  return {...rest, charts: [{chart}], after: [...(rest.after ?? []), ...(isPale ? [note(say(pale))] : [])]};
}

/** What an exhibit of such panels shows: them side by side, and the same in words. */
export function barPanels(
  panels: readonly BarPanel[],
  kind: "columns" | "bars",
  speaker: Voice,
): Pick<Built, "layout" | "charts" | "summary"> {
  return {
    layout: "side",
    charts: panels.map((panel) => barPanel(panel, kind, speaker)),
    summary: barSummary(panels, speaker),
  };
}

/** The panels in words, every value opening its evidence. */
export function barSummary(panels: readonly BarPanel[], {language}: Voice): Words[] {
  const {panelSentence, comma} = exhibitText[language];
  return panels.map(({name, bars}) =>
    phrase(panelSentence, {
      name,
      bars: joined(
        bars.map((bar) => [...say(`${bar.name.replace("\n", " ")} `), ...amountOf(bar, language)]),
        comma,
      ),
    }),
  );
}

/** The value of a bar with what is said elsewhere, each opening its own evidence: 27个（另说26个）. */
function amountOf({evidence, label, rivals = []}: Bar, language: Voice["language"]): Words {
  const [open, close] = exhibitText[language].aside as [string, string];
  return [
    ...linked(evidence, label),
    ...rivals.flatMap((rival) => [...say(open), ...linked(rival.evidence, rival.label), ...say(close)]),
  ];
}
