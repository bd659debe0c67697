import {Fragment} from "react";
import {dateInterval} from "../../domain/date.ts";
import type {Figure} from "../../domain/figure.ts";
import type {Qualifier} from "../../domain/interval.ts";
import {newestOf} from "../../domain/newest.ts";
import {useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {figureList} from "../../queries/figure-list.ts";
import {formatDate} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {conventions, intervalOfN, intervalText, qualifiers} from "./conventions.ts";
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
  const names = useNames();
  const figures = useFigures(figureList);
  const {words} = conventions(language);
  const text = methodsText[language];
  return (
    <RuleTable
      caption={words.caption}
      columns={[...words.columns, text.now, text.values]}
      rows={qualifiers.map((qualifier) => {
        const found = exampleOf(figures, qualifier);
        return [
          words.names[qualifier],
          intervalOfN(qualifier, words.unlimited),
          found ? (
            <Fragment key="case">
              {names.of("metric", found.metric)} <Num id={found.observation}>{names.amount(found)}</Num>
            </Fragment>
          ) : (
            <span key="none" className="none">
              {text.noCase}
            </span>
          ),
          found && (
            <Num key="values" id={found.observation}>
              {intervalText(found.value, qualifier, words.unlimited)}
            </Num>
          ),
        ];
      })}
    />
  );
}

// A count of a programme says more to the eye than another figure; money and ranks have no plain range.
function exampleOf(figures: readonly Figure[], qualifier: Qualifier): Figure | null {
  const own = figures.filter((figure) => figure.qualifier === qualifier);
  const totals = own.filter(({kind}) => kind === "stock");
  const others = own.filter(({kind}) => kind !== "rank" && kind !== "amount");
  return newestOf(totals.filter(({programme}) => programme)) ?? newestOf(totals) ?? newestOf(others);
}
