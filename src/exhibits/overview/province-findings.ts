import type {Finding} from "../../domain/finding.ts";
import {toldFigures} from "../../domain/judgement/deciding.ts";
import {findingQueries, findings} from "../../model/findings.ts";
import {chosen} from "../../model/figures.ts";
import {judgements} from "../../model/judgements.ts";
import {sequel} from "../../model/sequels.ts";
import {headlineBatches} from "../../queries/headline-batches.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatAge} from "../../text/format.ts";
import {overviewText} from "../../text/overview.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit, type Table} from "../exhibit.ts";
import {seriesName} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {linked, say} from "../words.ts";
import {findingWords} from "./finding-words.ts";

/** One paragraph a province: its newest total, where its target stands, whom it selects. */
export const provinceFindings: Exhibit = {
  id: "province-findings",
  queries: [...findingQueries, headlineBatches],
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = overviewText[reader.language];
    const found = chosen(findings(answers, reader), reader);
    const nameOf = (region: string) => speaker.names.of("region", region);
    const {judged} = judgements(answers, reader);
    const aims = judged.filter(({target}) => found.some(({aim}) => aim?.target === target));
    return {
      title: say(text.findings),
      subtitle: [],
      layout: "articles",
      charts: reader.regions.map((region) => {
        const finding = found.find((one) => one.region === region);
        const words = finding
          ? findingWords(finding, sequel(finding.panel, answers, reader), speaker)
          : say(text.noFigure(nameOf(region)));
        return {
          key: region,
          region,
          heading: say(nameOf(region)),
          before: [note(words, "plain")],
          charts: [],
        };
      }),
      apart: [],
      summary: [],
      caveats: [],
      table: twin(found, speaker),
      ...cited(
        [
          ...found.flatMap(({newest, panel, companion, round}) => [
            newest,
            ...sequel(panel, answers, reader).reported,
            ...(companion ? [companion] : []),
            ...(round?.stages ?? []),
          ]),
          ...aims.flatMap(toldFigures),
        ],
        [
          ...aims.map(({target}) => target),
          ...found.flatMap(({panel}) => sequel(panel, answers, reader).batches),
        ],
      ),
    };
  },
};

function twin(found: readonly Finding[], {language, names, amount}: Voice): Table {
  const {columns} = exhibitText[language];
  const {steps, findings: caption} = overviewText[language];
  return {
    caption,
    columns: [columns.region, steps.series, steps.newest, steps.asOf, steps.age],
    rows: found.map(({region, newest, age}) => ({
      key: region,
      cells: [
        say(names.of("region", region)),
        say(seriesName(newest, names)),
        amount(newest),
        say(newest.as_of),
        linked(newest.observation, formatAge(age, language)),
      ],
    })),
  };
}
