import {useMemo} from "react";
import type {Reason, Subject} from "../../domain/comparability.ts";
import {derivedId} from "../../domain/derived.ts";
import type {Normalised} from "../../domain/measure.ts";
import type {Apart, Standing} from "../../domain/standing.ts";
import {useChosenRegions} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {announcements} from "../../queries/announcements.ts";
import {nationalTotals} from "../../queries/national-totals.ts";
import {populations} from "../../queries/populations.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatDate} from "../../text/format.ts";
import {nationalText, type NationalMetric} from "../../text/national.ts";
import {Exhibit} from "../../ui/Exhibit.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {BarPanels, BarsSummary} from "../BarPanels.tsx";
import {reasonText} from "../compare/reason-text.ts";
import {SourceLine} from "../SourceLine.tsx";
import {NationalTitle} from "./NationalTitle.tsx";
import {perMillionText, placesText, usePerMillionPanel, useTotalsPanel} from "./national-panels.ts";
import {useNational} from "./use-national.ts";

/** A list the whole country shares, by province: on one axis only what may be ranked, the others in words with the reason. */
export function NationalExhibit({metric}: {metric: NationalMetric}) {
  const {language} = useReader();
  const {figures, ranked, normalised} = useNational(metric);
  const totals = useTotalsPanel(ranked.together, metric);
  const twins = usePerMillionPanel(ranked.together, normalised);
  const panels = useMemo(() => [...totals, ...twins], [totals, twins]);
  const divided = normalised.filter((one) => one !== null);
  return (
    <Exhibit
      title={<NationalTitle ranked={ranked} metric={metric} />}
      subtitle={nationalText[language].lists[metric].subtitle}
      summary={panels.length > 0 && <BarsSummary panels={panels} />}
      caveat={ranked.cautions.length > 0 && <Cautions reasons={ranked.cautions} />}
      queries={
        divided.length > 0 ? [nationalTotals, announcements, populations] : [nationalTotals, announcements]
      }
      sources={<SourceLine figures={[...figures, ...divided.map(({denominator}) => denominator)]} />}
      twin={useTwin(figures, ranked, divided, metric)}
    >
      <BarPanels layout="rows" panels={panels} />
      <ul className="apart">
        {ranked.apart.map((apart) => (
          <li key={apart.figure.observation}>
            <Off apart={apart} />
          </li>
        ))}
        <Missing figures={figures} />
      </ul>
    </Exhibit>
  );
}

function useTwin(
  figures: readonly Subject[],
  {together}: Standing<Subject>,
  divided: readonly Normalised[],
  metric: NationalMetric,
) {
  const {language} = useReader();
  const names = useNames();
  const text = nationalText[language];
  const {columns, grade} = exhibitText[language];
  const perMillion = divided.length > 0 ? [text.perMillion.heading] : [];
  const dividedOf = (figure: Subject) => divided.find(({subject}) => subject === figure);
  return {
    caption: text.lists[metric].name,
    columns: [columns.region, columns.value, columns.date, columns.grade, text.axis, ...perMillion],
    rows: figures.map((figure) => {
      const one = dividedOf(figure);
      return {
        key: figure.observation,
        cells: [
          names.of("region", figure.region),
          <Num key="value" id={figure.observation}>
            {names.amount(figure)}
          </Num>,
          figure.as_of,
          grade(figure.grade),
          together.includes(figure) ? text.together : text.apart,
          ...perMillion.map(
            () =>
              one && (
                <Num key="per_million" id={derivedId(one.value)}>
                  {perMillionText(one, language)}
                </Num>
              ),
          ),
        ],
      };
    }),
  };
}

function Off({apart: {figure, beside, reasons}}: {apart: Apart<Subject>}) {
  const {language} = useReader();
  const names = useNames();
  const text = nationalText[language];
  return (
    <Phrase
      template={text.off}
      slots={{
        region: names.of("region", figure.region),
        amount: <Num id={figure.observation}>{names.amount(figure)}</Num>,
        date: formatDate(figure.as_of, language),
        beside: names.of("region", beside.region),
        reasons: reasons.map((reason) => reasonText(reason, names, language)).join(text.separator),
      }}
    />
  );
}

function Cautions({reasons}: {reasons: readonly Reason[]}) {
  const {language} = useReader();
  const names = useNames();
  const text = nationalText[language];
  const said = new Set(reasons.map((reason) => reasonText(reason, names, language)));
  return text.caution([...said].join(text.separator));
}

function Missing({figures}: {figures: readonly Subject[]}) {
  const {language} = useReader();
  const names = useNames();
  const missing = useChosenRegions().filter((code) => figures.every(({region}) => region !== code));
  if (missing.length === 0) return null;
  return <li>{nationalText[language].missing(placesText(missing, names, language))}</li>;
}
