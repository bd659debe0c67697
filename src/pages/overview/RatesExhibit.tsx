import {useMemo} from "react";
import type {Bar} from "../../charts/bars.ts";
import {isSolid, regionColour} from "../../charts/marks.ts";
import {derivedId} from "../../domain/derived.ts";
import {programmeOf, rated, type RatedRound} from "../../domain/finding.ts";
import {rounds, type Round} from "../../domain/selection.ts";
import {groupBy} from "../../domain/series.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatShare} from "../../text/format.ts";
import {overviewText} from "../../text/overview.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {BarPanels, BarsSummary, type BarPanel} from "../BarPanels.tsx";
import {SourceLine} from "../SourceLine.tsx";

/** The selection rate of each round of every programme; rounds by item and by applicant never share an axis. */
export function RatesExhibit() {
  const {language} = useReader();
  const names = useNames();
  const figures = useFigures(selectionStages);
  const found = useMemo(() => rounds(figures), [figures]);
  const withRate = useMemo(() => rated(found), [found]);
  const panels = usePanels(withRate);
  const text = overviewText[language].rates;
  const {columns} = exhibitText[language];
  const {stages, counted} = certifiedText[language].rounds;
  const last = (round: Round) => round.stages.at(-1)!;
  return (
    <Exhibit
      title={<Title found={withRate} />}
      subtitle={text.subtitle}
      summary={panels.length > 0 && <BarsSummary panels={panels} />}
      queries={[selectionStages]}
      sources={<SourceLine figures={withRate.flatMap((round) => round.stages)} />}
      twin={{
        caption: text.caption,
        columns: [columns.batch, text.counted, stages[1]!, stages[3]!, columns.rate],
        rows: withRate.map((round) => ({
          key: `${round.batch}/${round.counted}`,
          cells: [
            names.of("batch", round.batch),
            counted[round.counted],
            <Num key="applied" id={round.stages[0]!.observation}>
              {names.amount(round.stages[0]!)}
            </Num>,
            <Num key="selected" id={last(round).observation}>
              {names.amount(last(round))}
            </Num>,
            <Num key="rate" id={derivedId(round.rate)}>
              {formatShare(round.rate.value)}
            </Num>,
          ],
        })),
      }}
    >
      {panels.length === 0 && <p>{exhibitText[language].nothing}</p>}
      <BarPanels layout="rows" panels={panels} />
      <Unrated found={found.filter(({rate}) => !rate)} />
    </Exhibit>
  );
}

// The range of the rates by item; a single one makes no range.
function Title({found}: {found: readonly RatedRound[]}) {
  const text = overviewText[useReader().language].rates;
  const byRate = found
    .filter(({counted}) => counted === "item")
    .toSorted((a, b) => a.rate.value - b.rate.value);
  const [low, high] = [byRate[0], byRate.at(-1)];
  if (!low || !high || low === high) return text.question;
  const share = ({rate}: RatedRound) => <Num id={derivedId(rate)}>{formatShare(rate.value)}</Num>;
  return <Phrase template={text.title} slots={{low: share(low), high: share(high)}} />;
}

// A round without published applications, or with numbers that are not exact: what is known of it, and no rate.
function Unrated({found}: {found: readonly Round[]}) {
  const {language} = useReader();
  const names = useNames();
  const text = overviewText[language].rates;
  const {stages: stageNames, counted: countedNames} = certifiedText[language].rounds;
  return (
    <ul className="apart">
      {found.map(({batch, counted, stages}) => (
        <li key={`${batch}/${counted}`}>
          <Phrase
            template={text.unrated}
            slots={{
              batch: names.of("batch", batch),
              counted: countedNames[counted],
              reason: stages[0]!.stage === 1 ? text.inexact : text.noApplications,
              stages: stages.map((figure, index) => (
                <span key={figure.observation}>
                  {index > 0 && exhibitText[language].comma}
                  {stageNames[figure.stage]} <Num id={figure.observation}>{names.amount(figure)}</Num>
                </span>
              )),
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function usePanels(found: readonly RatedRound[]): BarPanel[] {
  const {language} = useReader();
  const names = useNames();
  return useMemo(() => {
    const words = certifiedText[language].rounds;
    return [...groupBy(found, ({counted}) => counted)]
      .toSorted(([a], [b]) => b.localeCompare(a))
      .map(([counted, own]) => ({
        key: counted,
        name: words.counted[counted]!,
        heading: words.counted[counted],
        note: overviewText[language].rates.ways[counted],
        operation: "rank" as const,
        bars: own.toSorted((a, b) => b.rate.value - a.rate.value).map((round) => barOfRate(round, names)),
      }));
  }, [found, names, language]);
}

function barOfRate(round: RatedRound, names: Names): Bar {
  const {stages, rate, batch} = round;
  return {
    name: `${names.of("programme", programmeOf(round))} ${names.batch(batch)}`,
    value: rate.value,
    label: formatShare(rate.value),
    evidence: derivedId(rate),
    mark: stages.every(isSolid) ? "solid" : "hollow",
    colour: regionColour(stages[0]!.region),
  };
}
