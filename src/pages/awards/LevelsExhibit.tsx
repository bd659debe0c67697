import type {Figure} from "../../domain/figure.ts";
import {newestOfEach} from "../../domain/newest.ts";
import {groupBy} from "../../domain/series.ts";
import {useChosenRegions, useFigures} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useSubjects} from "../../hooks/subjects.ts";
import {useReader} from "../../hooks/view.ts";
import {announcements} from "../../queries/announcements.ts";
import {awardTotals} from "../../queries/award-totals.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {awardsText} from "../../text/awards.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {SourceLine} from "../SourceLine.tsx";
import {RowVerdict} from "./RowVerdict.tsx";

const levels = [
  "china_quality_award",
  "china_quality_award_nomination",
  "provincial_quality_award",
  "provincial_quality_award_all_prizes",
  "provincial_quality_award_nomination",
  "provincial_quality_award_contribution",
  "municipal_quality_award",
  "county_quality_award",
  "government_quality_award_all_levels",
];

/** National, provincial, city and county awards of each province, newest total with its date. */
export function LevelsExhibit() {
  const {language} = useReader();
  const names = useNames();
  const figures = useFigures(awardTotals);
  const chosen = useChosenRegions();
  const newest = newestOfEach(figures);
  const subjects = useSubjects(newest);
  const text = awardsText[language].levels;
  const {columns, grade} = exhibitText[language];
  const {verdictColumn} = comparabilityText[language];
  const shown = levels.filter((metric) => newest.some((figure) => figure.metric === metric));
  const cells = groupBy(newest, ({metric, region}) => `${metric}/${region}`);
  return (
    <Exhibit
      title={text.title}
      subtitle={text.subtitle}
      queries={[awardTotals, announcements]}
      sources={<SourceLine figures={newest} />}
      twin={{
        caption: text.caption,
        columns: [
          columns.region,
          text.level,
          columns.date,
          columns.value,
          evidenceText[language].fields.population,
          columns.grade,
        ],
        rows: figures.map((figure) => ({
          key: figure.observation,
          cells: [
            names.of("region", figure.region),
            names.of("metric", figure.metric),
            figure.as_of,
            <Num key="value" id={figure.observation}>
              {names.amount(figure)}
            </Num>,
            populationOf(figure, language),
            grade(figure.grade),
          ],
        })),
      }}
    >
      <div className="table-scroll" tabIndex={0} role="region" aria-label={text.caption}>
        <table className="matrix" data-operation="none">
          <caption className="hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.level}</th>
              {chosen.map((region) => (
                <th key={region} scope="col" data-region={region}>
                  {names.of("region", region)}
                </th>
              ))}
              <th scope="col">{verdictColumn}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((metric) => (
              <tr key={metric}>
                <th scope="row">{names.of("metric", metric)}</th>
                {chosen.map((region) => (
                  <td key={region}>
                    <Cell figures={cells.get(`${metric}/${region}`) ?? []} />
                  </td>
                ))}
                <td>
                  <RowVerdict subjects={subjects.filter((subject) => subject.metric === metric)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Exhibit>
  );
}

function Cell({figures}: {figures: Figure[]}) {
  const {language} = useReader();
  const names = useNames();
  if (figures.length === 0) return <span className="none">{awardsText[language].levels.none}</span>;
  return figures.map((figure) => (
    <p key={figure.observation}>
      <Num id={figure.observation}>{names.amount(figure)}</Num>
      <small>
        {[
          populationOf(figure, language),
          figure.definition && names.of("definition", figure.definition),
          figure.as_of,
        ]
          .filter(Boolean)
          .join(" · ")}
      </small>
    </p>
  ));
}

function populationOf({population}: Figure, language: "zh" | "en"): string {
  const words: Record<string, string> = evidenceText[language].populations;
  return population ? (words[population] ?? population) : "";
}
