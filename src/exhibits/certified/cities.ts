import type {Figure} from "../../domain/figure.ts";
import type {Together} from "../../domain/together.ts";
import {cities, cityQueries} from "../../model/cities.ts";
import {chosen, figuresOf, isChosen} from "../../model/figures.ts";
import {cityFigures} from "../../queries/city-figures.ts";
import type {Reader} from "../../reader/reader.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {barOf, barPanels, rivalsOf, type BarPanel} from "../bars.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit, type Table} from "../exhibit.ts";
import {columnTitles, figureCells, type FigureColumn} from "../figure-table.ts";
import {seriesName} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {say} from "../words.ts";

/** The figures of cities: side by side where metric, date and batch agree, the others only listed. */
export const cityFiguresExhibit: Exhibit = {
  id: "city-figures",
  queries: cityQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = certifiedText[reader.language].cities;
    const known = figuresOf(cityFigures, answers, reader);
    const found = shownOf(cities(answers, reader), reader);
    const panels = found.groups.map((group) => panelOf(group, known, speaker));
    return {
      title: say(text.title),
      subtitle: say(text.subtitle),
      ...barPanels(panels, "bars", speaker),
      apart: panels.length === 0 ? [say(exhibitText[reader.language].nothing)] : [],
      caveats: [],
      table: twin(found, speaker),
      ...cited(chosen(known, reader)),
    };
  },
};

// Groups in which a chosen province has a city; the cities of the others stay beside them.
function shownOf({groups, alone}: ReturnType<typeof cities>, reader: Reader): ReturnType<typeof cities> {
  return {
    groups: groups.filter(({figures}) => figures.some(({region}) => isChosen(reader.regions, region))),
    alone: chosen(alone, reader),
  };
}

function panelOf(group: Together, known: readonly Figure[], speaker: Voice): BarPanel {
  const {names, date} = speaker;
  const {batch, as_of, figures} = group;
  const largestFirst = figures.toSorted((a, b) => b.value - a.value);
  const name = seriesName(group, names);
  const moment = batch ? names.of("batch", batch) : date(as_of);
  return {
    key: figures.map(({observation}) => observation).join(),
    name: `${name} · ${moment}`,
    heading: say(name),
    before: [note(say(moment))],
    operation: "rank",
    bars: largestFirst.map((figure) =>
      barOf(figure, names.of("region", figure.region), speaker, rivalsOf(figure, known, speaker)),
    ),
  };
}

const toldColumns: readonly FigureColumn[] = ["region", "programme", "series", "batch", "date", "value"];

function twin({groups, alone}: ReturnType<typeof cities>, speaker: Voice): Table {
  const text = certifiedText[speaker.language].cities;
  const rowOf = (figure: Figure, comparable: string) => ({
    key: figure.observation,
    cells: [...figureCells(figure, toldColumns, speaker), say(comparable)],
  });
  return {
    caption: text.caption,
    columns: [...columnTitles(toldColumns, speaker.language), text.comparable],
    rows: [
      ...groups.flatMap(({figures}) => figures.map((figure) => rowOf(figure, text.together))),
      ...alone.map((figure) => rowOf(figure, text.alone)),
    ],
  };
}
