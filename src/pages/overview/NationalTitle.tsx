import {Fragment} from "react";
import type {Figure} from "../../domain/figure.ts";
import type {Standing} from "../../domain/standing.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {nationalText, type NationalMetric} from "../../text/national.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";

/** Says who has the most only where the comparison allows it; else lists, and of a single figure only asks. */
export function NationalTitle({
  ranked: {together, leader},
  metric,
}: {
  ranked: Pick<Standing<Figure>, "together" | "leader">;
  metric: NationalMetric;
}) {
  const {language} = useReader();
  const text = nationalText[language];
  const {name, question} = text.lists[metric];
  if (together.length < 2) return question;
  if (!leader)
    return <Phrase template={text.titles.listed} slots={{name, all: <Listed figures={together} />}} />;
  return (
    <Phrase
      template={text.titles.led}
      slots={{
        name,
        leader: <Counted figure={leader} />,
        others: <Listed figures={together.filter((figure) => figure !== leader)} />,
      }}
    />
  );
}

function Listed({figures}: {figures: readonly Figure[]}) {
  const {language} = useReader();
  return figures.map((figure, index) => (
    <Fragment key={figure.observation}>
      {index > 0 && exhibitText[language].comma}
      <Counted figure={figure} />
    </Fragment>
  ));
}

function Counted({figure}: {figure: Figure}) {
  const {language} = useReader();
  const names = useNames();
  return (
    <Phrase
      template={nationalText[language].counted}
      slots={{
        region: names.of("region", figure.region),
        amount: <Num id={figure.observation}>{names.label(figure)}</Num>,
      }}
    />
  );
}
