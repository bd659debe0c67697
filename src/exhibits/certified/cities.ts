import {byFirstDay} from "../../domain/date.ts";
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
import {shortName} from "../short-name.ts";
import {shortSeries} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, phrase, say, type Words} from "../words.ts";

/** The figures of cities: side by side where metric, date and batch agree, the others only listed. */
export const cityFiguresExhibit: Exhibit = {
  id: "city-figures",
  queries: cityQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = certifiedText[reader.language].cities;
    const known = figuresOf(cityFigures, answers, reader);
    const all = cities(answers, reader);
    const found = shownOf(all, reader);
    const panels = found.groups.map((group) => panelOf(group, known, speaker));
    return {
      title: titleOf(all.groups, speaker),
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

// The group of the newest figures, whichever provinces are chosen.
function titleOf(groups: readonly Together[], speaker: Voice): Words {
  const text = certifiedText[speaker.language].cities;
  const [newest] = groups.toSorted((a, b) => byFirstDay(b.as_of, a.as_of));
  if (!newest) return say(text.none);
  const told = largestFirst(newest).map((figure) =>
    phrase(text.city, {name: speaker.names.of("region", figure.region), amount: speaker.amount(figure)}),
  );
  const programme = newest.batch === null && newest.programme;
  return phrase(text.title, {
    cities: joined(told, exhibitText[speaker.language].comma),
    about: joined(
      [programme && shortName(speaker.names.of("programme", programme)), momentOf(newest, speaker)],
      text.about,
    ),
  });
}

function largestFirst({figures}: Together): Together["figures"] {
  return figures.toSorted((a, b) => b.value - a.value);
}

function momentOf({batch, as_of}: Together, {names, date}: Voice): string {
  return batch ? names.of("batch", batch) : date(as_of);
}

function panelOf(group: Together, known: readonly Figure[], speaker: Voice): BarPanel {
  const {names} = speaker;
  const name = shortSeries(group, names);
  const moment = momentOf(group, speaker);
  return {
    key: group.figures.map(({observation}) => observation).join(),
    name: `${name} · ${moment}`,
    heading: say(name),
    before: [note(say(moment))],
    operation: "rank",
    bars: largestFirst(group).map((figure) =>
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
