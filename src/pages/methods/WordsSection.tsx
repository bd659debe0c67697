import {dateInterval} from "../../domain/date.ts";
import {useRows} from "../../hooks/engine.ts";
import {isChosen, useChosenRegions, useFigures} from "../../hooks/figures.ts";
import {useJudgements} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {figureList} from "../../queries/figure-list.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {programmes} from "../../queries/programmes.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatAside, formatDate} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {conventions, intervalOfN, intervalText, qualifiers} from "./conventions.ts";
import {qualifierExample, type Example, type Published} from "./qualifier-example.ts";
import {RuleTable, RuleText} from "./Rules.tsx";

const written = ["2025", "2024-02", "2025-01-06"];

/** Qualifiers, partial dates, what counts as known and as a result. */
export function WordsSection() {
  const {language, day} = useReader();
  const {words} = conventions(language);
  const text = methodsText[language];
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
          return [
            <span key="date">{formatDate(date, language)}</span>,
            <span key="range">
              {from === to ? (
                formatDate(from, language)
              ) : (
                <Phrase
                  template={text.range}
                  slots={{from: formatDate(from, language), to: formatDate(to, language)}}
                />
              )}
            </span>,
          ];
        })}
      />
      <RuleText {...words.known} />
      <p>
        <Phrase template={text.day} slots={{day: formatDate(day, language)}} />
      </p>
      <RuleText {...words.status} />
    </>
  );
}

function QualifierTable() {
  const {language} = useReader();
  const published = usePublished();
  const {words} = conventions(language);
  const text = methodsText[language];
  return (
    <RuleTable
      caption={words.caption}
      columns={[...words.columns, text.now, text.values]}
      rows={qualifiers.map((qualifier) => {
        const found = qualifierExample(qualifier, published);
        return [
          words.names[qualifier],
          intervalOfN(qualifier, words.unlimited),
          found ? (
            <ExampleName key="case" example={found} />
          ) : (
            <span key="none" className="none">
              {text.noCase}
            </span>
          ),
          found && (
            <Num key="values" id={recordOf(found)}>
              {intervalText(found.published.value, qualifier, words.unlimited)}
            </Num>
          ),
        ];
      })}
    />
  );
}

function ExampleName({example}: {example: Example}) {
  const {language} = useReader();
  const names = useNames();
  const titleOf = useTargetTitle();
  const {published} = example;
  // An aim must not be taken for a result.
  const name =
    example.kind === "target"
      ? titleOf(example.published) +
        formatAside(evidenceText[language].roles[example.published.role], language)
      : names.of("metric", published.metric);
  return (
    <>
      {name} <Num id={recordOf(example)}>{names.amount(published)}</Num>
    </>
  );
}

function recordOf({kind, published}: Example): string {
  return kind === "target" ? `target:${published.target}` : published.observation;
}

function usePublished(): Published {
  const totals = useFigures(headlineTotals);
  const figures = useFigures(figureList);
  const headline = useRows(programmes);
  const {judged} = useJudgements();
  const chosen = useChosenRegions();
  const targets = judged
    .map(({target}) => target)
    .filter(
      ({region, programme}) =>
        isChosen(chosen, region) && headline.some((listed) => listed.programme === programme),
    );
  return {totals, figures, targets};
}
