import {useMemo} from "react";
import {barOf} from "../../charts/bars.ts";
import {derivedId} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import {rounds, type Round, type Stage} from "../../domain/selection.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatShare} from "../../text/format.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {BarPanels, BarsSummary, type BarPanel} from "../BarPanels.tsx";
import {SourceLine} from "../SourceLine.tsx";

export function RoundsExhibit() {
  const {language} = useReader();
  const names = useNames();
  const figures = useFigures(selectionStages);
  const found = useMemo(() => rounds(figures), [figures]);
  const panels = usePanels(found);
  const text = certifiedText[language].rounds;
  const {columns} = exhibitText[language];
  const rowsOf = (round: Round) =>
    round.stages.map((figure) => ({
      key: figure.observation,
      cells: [
        names.of("batch", round.batch),
        `${text.stages[figure.stage]} · ${names.of("metric", figure.metric)}`,
        figure.as_of,
        <Num key="value" id={figure.observation}>
          {names.amount(figure)}
        </Num>,
        figure.stage === 3 && round.rate && (
          <Num key="rate" id={derivedId(round.rate)}>
            {formatShare(round.rate.value)}
          </Num>
        ),
      ],
    }));
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      summary={<BarsSummary panels={panels} />}
      queries={[selectionStages]}
      sources={<SourceLine figures={found.flatMap((round) => round.stages)} />}
      twin={{
        caption: text.caption,
        columns: [columns.batch, columns.stage, columns.date, columns.value, columns.rate],
        rows: found.flatMap(rowsOf),
      }}
    >
      <BarPanels layout="rows" panels={panels} />
    </Exhibit>
  );
}

function usePanels(found: readonly Round[]): BarPanel[] {
  const {language} = useReader();
  const names = useNames();
  return useMemo(() => {
    const words = certifiedText[language].rounds;
    const stageOf = (figure: Figure & Stage) =>
      `${words.stages[figure.stage]} · ${names.of("metric", figure.metric)}`;
    return found.map((round) => {
      const batch = names.of("batch", round.batch);
      return {
        key: `${round.batch}/${round.counted}`,
        name: `${batch} ${words.counted[round.counted]}`,
        heading: <RoundHeading batch={batch} round={round} />,
        operation: "share",
        bars: round.stages.map((figure) => barOf(figure, stageOf(figure), names.label(figure))),
      };
    });
  }, [found, names, language]);
}

function RoundHeading({batch, round: {counted, rate}}: {batch: string; round: Round}) {
  const {language} = useReader();
  const words = certifiedText[language].rounds;
  return (
    <>
      <Phrase template={words.heading} slots={{batch, counted: words.counted[counted]}} />
      {rate && (
        <Phrase
          template={words.rate}
          slots={{rate: <Num id={derivedId(rate)}>{formatShare(rate.value)}</Num>}}
        />
      )}
    </>
  );
}
