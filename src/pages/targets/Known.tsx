import {useCallback} from "react";
import {derive, derivedId} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import {ageInMonths} from "../../domain/finding.ts";
import type {Judgement, Unknown} from "../../domain/judgement/judgement.ts";
import type {YearJudgement} from "../../domain/judgement/judgement.ts";
import {groupBy} from "../../domain/series.ts";
import type {Target} from "../../domain/target.ts";
import type {Track} from "../../domain/track.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatAge, formatDate, formatNumber} from "../../text/format.ts";
import {targetsText} from "../../text/targets.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";

/** The state of a target and its reason, in one sentence with its figures. */
export function Known({target, state, judgement}: Pick<Track, "target" | "state" | "judgement">) {
  const {language} = useReader();
  return (
    <>
      <b className="state" data-state={state}>
        {targetsText[language].states[state]}
      </b>{" "}
      <Words target={target} judgement={judgement} />
    </>
  );
}

function Words({target, judgement}: {target: Target; judgement: Judgement}) {
  const {language, day} = useReader();
  const {words} = targetsText[language];
  if (judgement.kind === "unknown") return <Refusal target={target} judgement={judgement} />;
  if (judgement.kind === "yearly") return <Years target={target} years={judgement.years} />;
  if (!judgement.figure) return judgement.kind === "running" ? words.period_running : words.period_passed;
  return (
    <Phrase
      template={words[wordingOf(judgement)]}
      slots={{
        figure: <Amount figure={judgement.figure} />,
        date: formatDate(judgement.figure.as_of, language),
        age: (
          <Num id={judgement.figure.observation}>
            {formatAge(ageInMonths(judgement.figure, day), language)}
          </Num>
        ),
        rival: judgement.kind === "indeterminate" && judgement.rival && <Amount figure={judgement.rival} />,
        points: judgement.kind === "level" && <Points target={target} figure={judgement.figure} />,
      }}
    />
  );
}

function Years({target, years}: {target: Target; years: readonly YearJudgement[]}) {
  const {words} = targetsText[useReader().language];
  // Years of which nothing was published are said in one go.
  const told = groupBy(years, ({year, judgement}) =>
    "figure" in judgement && judgement.figure ? year : judgement.kind,
  );
  return [...told.values()].map((same) => (
    <Phrase
      key={same[0]!.year}
      template={words.year}
      slots={{
        year: same.map(({year}) => year).join(words.yearComma),
        known: <Words target={target} judgement={same[0]!.judgement} />,
      }}
    />
  ));
}

type Decided = Exclude<Judgement, {kind: "unknown" | "yearly"}>;

function wordingOf(judgement: Decided) {
  if (judgement.kind === "indeterminate") return judgement.rival ? "contested" : "straddles";
  if (judgement.kind !== "level") return judgement.kind;
  const side = judgement.points > 0 ? "above" : judgement.points < 0 ? "below" : "equal";
  return `${judgement.outcome ? "level" : "last"}_${side}` as const;
}

function Refusal({target, judgement: {reason, instead}}: {target: Target; judgement: Unknown}) {
  const {language} = useReader();
  const names = useNames();
  const text = targetsText[language];
  const populations: Record<string, string> = evidenceText[language].populations;
  const [figure] = instead;
  if (!figure) return text.reasons[reason];
  const said = ({definition, population, ...split}: Pick<Figure, Said>) => {
    if (reason === "definition_break") return definition && names.of("definition", definition);
    if (reason === "population_differs") return population && populations[population];
    return names.member(split);
  };
  return (
    <Phrase
      template={text.reasons[reason]}
      slots={{
        figure: <Amount figure={figure} />,
        date: formatDate(figure.as_of, language),
        asked: said(target) || text.unstated,
        found: said(figure) || text.unstated,
      }}
    />
  );
}

type Said = "definition" | "population" | "breakdown" | "member";

function Amount({figure}: {figure: Figure}) {
  return <Num id={figure.observation}>{useNames().amount(figure)}</Num>;
}

/** The distance of a reading from its target, in points, never a rate itself. */
export function Points({target, figure}: {target: Target; figure: Figure}) {
  const distance = derive("distance", figure, {observation: target.target, value: target.value});
  return <Num id={derivedId(distance)}>{usePoints()(target.unit, Math.abs(distance.value))}</Num>;
}

/** Points in words: 1.6个百分点, 1.6 percentage points. */
export function usePoints(): (unit: string, points: number) => string {
  const {language} = useReader();
  const names = useNames();
  const text = targetsText[language];
  return useCallback(
    (unit, points) =>
      text.points(
        formatNumber(points),
        text.pointUnits[unit] ?? names.unit(unit)[language === "zh" ? "name_zh" : "name_en"],
      ),
    [names, text, language],
  );
}
