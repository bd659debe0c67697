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
import {Bars} from "../Bars.tsx";
import {SourceLine} from "../SourceLine.tsx";

export function RoundsExhibit() {
  const {language} = useReader();
  const names = useNames();
  const figures = useFigures(selectionStages);
  const found = useMemo(() => rounds(figures), [figures]);
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
      queries={[selectionStages]}
      sources={<SourceLine figures={found.flatMap((round) => round.stages)} />}
      twin={{
        caption: text.caption,
        columns: [columns.batch, columns.stage, columns.date, columns.value, columns.rate],
        rows: found.flatMap(rowsOf),
      }}
    >
      <div className="panels">
        {found.map((round) => (
          <RoundPanel key={`${round.batch}/${round.counted}`} round={round} />
        ))}
      </div>
    </Exhibit>
  );
}

function RoundPanel({round}: {round: Round}) {
  const {language} = useReader();
  const names = useNames();
  const words = certifiedText[language].rounds;
  const bars = useMemo(() => {
    const stageOf = (figure: Figure & Stage) =>
      `${words.stages[figure.stage]} · ${names.of("metric", figure.metric)}`;
    return round.stages.map((figure) => barOf(figure, stageOf(figure), names.label(figure)));
  }, [round, names, words]);
  const batch = names.of("batch", round.batch);
  return (
    <div className="panel">
      <h4>
        <Phrase template={words.heading} slots={{batch, counted: words.counted[round.counted]}} />
        {round.rate && (
          <Phrase
            template={words.rate}
            slots={{rate: <Num id={derivedId(round.rate)}>{formatShare(round.rate.value)}</Num>}}
          />
        )}
      </h4>
      <Bars layout="rows" bars={bars} label={words.aria(batch)} />
    </div>
  );
}
