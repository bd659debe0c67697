import {useMemo} from "react";
import {barOf} from "../../charts/bars.ts";
import {byDateThenPreference, type Figure} from "../../domain/figure.ts";
import {together, type Together} from "../../domain/together.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {cityFigures} from "../../queries/city-figures.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatDate} from "../../text/format.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {Bars} from "../Bars.tsx";
import {SourceLine} from "../SourceLine.tsx";

export function CitiesExhibit() {
  const {language} = useReader();
  const names = useNames();
  const figures = useFigures(cityFigures);
  const {groups, alone} = useMemo(() => together(figures.toSorted(byDateThenPreference)), [figures]);
  const text = certifiedText[language].cities;
  const {columns, nothing} = exhibitText[language];
  const row = (figure: Figure, comparable: string) => ({
    key: figure.observation,
    cells: [
      names.of("region", figure.region),
      names.of("programme", figure.programme!),
      names.of("metric", figure.metric),
      figure.batch ? names.of("batch", figure.batch) : "",
      figure.as_of,
      <Num key="value" id={figure.observation}>
        {names.amount(figure)}
      </Num>,
      comparable,
    ],
  });
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      queries={[cityFigures]}
      sources={<SourceLine figures={figures} />}
      twin={{
        caption: text.caption,
        columns: [
          columns.region,
          columns.programme,
          columns.series,
          columns.batch,
          columns.date,
          columns.value,
          text.comparable,
        ],
        rows: [
          ...groups.flatMap((group) => group.figures.map((figure) => row(figure, text.together))),
          ...alone.map((figure) => row(figure, text.alone)),
        ],
      }}
    >
      {groups.length === 0 && <p>{nothing}</p>}
      <div className="panels">
        {groups.map((group) => (
          <CityPanel key={group.figures[0]!.observation} group={group} />
        ))}
      </div>
    </Exhibit>
  );
}

function CityPanel({group}: {group: Together}) {
  const {language} = useReader();
  const names = useNames();
  const bars = useMemo(() => {
    const largestFirst = group.figures.toSorted((a, b) => b.value - a.value);
    return largestFirst.map((figure) =>
      barOf(figure, names.of("region", figure.region), names.label(figure)),
    );
  }, [group, names]);
  const name = `${names.of("programme", group.programme!)} · ${names.of("metric", group.metric)}`;
  const when = group.batch ? names.of("batch", group.batch) : formatDate(group.as_of, language);
  return (
    <div className="panel">
      <h4>{name}</h4>
      <p className="panel-note">{when}</p>
      <Bars layout="rows" bars={bars} label={certifiedText[language].cities.aria(name)} />
    </div>
  );
}
