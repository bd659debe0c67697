import {dateInterval} from "../../domain/date.ts";
import {targetTitle} from "../../exhibits/subject.ts";
import {linked, phrase, say, type Words} from "../../exhibits/words.ts";
import {figuresOf, isChosen} from "../../model/figures.ts";
import {judgementQueries, judgements} from "../../model/judgements.ts";
import {figureList} from "../../queries/figure-list.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {programmes} from "../../queries/programmes.ts";
import {useReader} from "../../reader/use-reader.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatAside, formatDate} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {Spoken} from "../../ui/Spoken.tsx";
import {useModel, type Model} from "../../ui/use-model.ts";
import {conventions, intervalOfN, intervalText, qualifiers} from "./conventions.ts";
import {qualifierExample, type Example, type Published} from "./qualifier-example.ts";
import {RuleTable, RuleText} from "./Rules.tsx";

const written = ["2025", "2024-02", "2025-01-06"];
const asked = [figureList, headlineTotals, ...judgementQueries];

/** Qualifiers, partial dates, what counts as known and as a result. */
export function WordsSection() {
  const {language, day} = useReader();
  const {words} = conventions(language);
  const text = methodsText[language];
  const dated = (date: string) => formatDate(date, language);
  return (
    <>
      <RuleText {...words.qualifiers} />
      <QualifierTable />
      <RuleText {...words.dates} />
      <RuleTable
        caption={words.datesCaption}
        columns={words.dateColumns}
        rows={written.map((date) => {
          const {from, to} = dateInterval(date);
          const range = phrase(text.range, {from: dated(from), to: dated(to)});
          return [say(dated(date)), from === to ? say(dated(from)) : range];
        })}
      />
      <RuleText {...words.known} />
      <p>
        <Spoken words={phrase(text.day, {day: dated(day)})} />
      </p>
      <RuleText {...words.status} />
    </>
  );
}

function QualifierTable() {
  const model = useModel(asked);
  const {language} = model.reader;
  const {words} = conventions(language);
  const text = methodsText[language];
  const published = publishedOf(model);
  return (
    <RuleTable
      caption={words.caption}
      columns={[...words.columns, text.now, text.values]}
      rows={qualifiers.map((qualifier) => {
        const found = qualifierExample(qualifier, published);
        const range = found && intervalText(found.published.value, qualifier, words.unlimited);
        return [
          words.names[qualifier],
          intervalOfN(qualifier, words.unlimited),
          found ? exampleWords(found, model) : say(text.noCase, "none"),
          found && range ? linked(recordOf(found), range) : [],
        ];
      })}
    />
  );
}

function exampleWords(example: Example, {speaker: {language, names}}: Model): Words {
  // An aim must not be taken for a result.
  const name =
    example.kind === "target"
      ? targetTitle(example.published, names) +
        formatAside(evidenceText[language].roles[example.published.role], language)
      : names.of("metric", example.published.metric);
  return [...say(`${name} `), ...linked(recordOf(example), names.amount(example.published))];
}

function recordOf({kind, published}: Example): string {
  return kind === "target" ? `target:${published.target}` : published.observation;
}

function publishedOf({answers, reader}: Model): Published {
  const headline = answers.rows(programmes);
  const targets = judgements(answers, reader)
    .judged.map(({target}) => target)
    .filter(
      ({region, programme}) =>
        isChosen(reader.regions, region) && headline.some((listed) => listed.programme === programme),
    );
  return {
    totals: figuresOf(headlineTotals, answers, reader),
    figures: figuresOf(figureList, answers, reader),
    targets,
  };
}
