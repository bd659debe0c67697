import {toldFigures} from "../../domain/judgement/deciding.ts";
import type {Answers} from "../../engine/answers.ts";
import {judgements} from "../../model/judgements.ts";
import {provinceAnswer, provinceAnswerQueries, type ProvinceAnswer} from "../../model/province-answers.ts";
import type {Reader} from "../../reader/reader.ts";
import {boardText} from "../../text/board.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {cited} from "../cited.ts";
import {note, type Built, type Exhibit, type Note, type Panel, type Table, type Tone} from "../exhibit.ts";
import {paceTitle} from "../pace-title.ts";
import {aboutWords, awardsWords, gapWords, goalWords, verdictWords, whenWords} from "../province-words.ts";
import {sequelWords} from "../sequel-words.ts";
import {drawnFigures, sparkChart} from "../spark-chart.ts";
import {metricName} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, say, type Words} from "../words.ts";

/** One row a province: newest total, target and gap, verdict, steps, awards. Nothing ranks across rows. */
export const answerBoard: Exhibit = {
  id: "answer-board",
  queries: provinceAnswerQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = boardText[reader.language];
    const headline = judgements(answers, reader).judged.filter(({target}) => target.headline);
    const rows = reader.regions.map((region) => provinceAnswer(region, answers, reader));
    return {
      title: say(paceTitle(headline, speaker)),
      subtitle: say(text.subtitle),
      layout: "board",
      charts: rows.map((row) => panelOf(row, answers, reader)),
      apart: [],
      summary: [],
      caveats: [],
      table: twin(rows, speaker),
      ...citedBy(rows),
    };
  },
};

function panelOf(answer: ProvinceAnswer, answers: Answers, reader: Reader): Panel {
  const speaker = voice(answers, reader);
  const {region, finding, after, awards} = answer;
  return {
    key: region,
    region,
    heading: headingOf(answer, speaker),
    before: [
      ...told(finding ? speaker.label(finding.newest) : [], "answer"),
      ...told(aboutWords(answer, speaker), "about"),
      ...told(whenWords(answer, speaker), "when"),
      ...told(verdictWords(answer, speaker), "verdict"),
      ...told(goalWords(answer, speaker), "goal"),
      ...told(sequelWords(after, speaker), "later"),
    ],
    charts: sparkChart(answer, answers, reader).map((chart) => ({chart, ...sparkName(answer, speaker)})),
    after: told(joined(awardsWords(awards, speaker), " · "), "awards"),
  };
}

// Where the steps are of another series than the number beside them, they are named.
function sparkName({finding, track}: ProvinceAnswer, {names, language}: Voice): {heading?: string} {
  const isOther = track && finding && track.target.metric !== finding.newest.metric;
  return isOther ? {heading: metricName(track.target, names, language)} : {};
}

function told(words: Words, tone: Tone): Note[] {
  return words.length > 0 ? [note(words, tone)] : [];
}

function headingOf({region, finding, track}: ProvinceAnswer, {names}: Voice): Words {
  const to = {page: "brief", region} as const;
  const code = finding?.programme ?? track?.target.programme;
  const programme = code ? names.of("programme", code) : "";
  return [{words: names.of("region", region), to}, ...say(programme && ` ${programme}`, "small")];
}

function citedBy(rows: readonly ProvinceAnswer[]): Pick<Built, "figures" | "sources"> {
  return cited(
    rows.flatMap((row) => [
      ...(row.finding ? [row.finding.newest] : []),
      ...row.after.reported,
      ...(row.track ? toldFigures(row.track) : []),
      ...row.awards.flatMap(({figures}) => figures),
      ...drawnFigures(row),
    ]),
    rows.flatMap((row) => [...(row.track ? [row.track.target] : []), ...row.after.batches]),
  );
}

function twin(rows: readonly ProvinceAnswer[], speaker: Voice): Table {
  const {language, names, amount, goal, on} = speaker;
  const text = boardText[language];
  const {columns} = exhibitText[language];
  return {
    caption: text.caption,
    columns: [
      columns.region,
      text.columns.programme,
      columns.value,
      columns.date,
      text.goalLine,
      text.columns.gap,
    ],
    rows: rows.map(({region, finding, track}) => ({
      key: region,
      cells: [
        say(names.of("region", region)),
        say(finding ? names.of("programme", finding.programme) : ""),
        finding ? amount(finding.newest) : say(text.noFigure),
        on(finding?.newest.as_of),
        track ? goal(track.target) : [],
        track ? gapWords(track, speaker) : [],
      ],
    })),
  };
}
