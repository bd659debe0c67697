import {useId, useMemo} from "react";
import {Figure as Chart} from "../../charts/Figure.tsx";
import {regionColour} from "../../charts/marks.ts";
import {shareBar, type Segment} from "../../charts/share-bar.ts";
import type {Composition} from "../../domain/composition.ts";
import {derivedId} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import type {Language} from "../../domain/view.ts";
import {useChartText} from "../../hooks/chart-text.ts";
import type {Names} from "../../hooks/names.ts";
import {useClosed} from "../../hooks/plans.ts";
import {useReader} from "../../hooks/view.ts";
import type {CompositionPart} from "../../queries/composition-parts.ts";
import {formatDate, formatShare} from "../../text/format.ts";
import {industryText} from "../../text/industry.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";

/** One whole split into its published parts. */
export function CompositionBar({composition}: {composition: Composition<CompositionPart>}) {
  const {language} = useReader();
  const {names, evidence} = useChartText();
  const id = useId().replaceAll(":", "");
  const text = industryText[language];
  const drawing = useMemo(
    () => shareBar(segments(composition, names, text.rest), id, evidence),
    [composition, names, text, id, evidence],
  );
  const {whole} = composition;
  const closed = useClosed(whole.programme);
  const name = nameOf(whole, names, language);
  return (
    <div className="composition">
      <h3>
        <Phrase
          template={text.whole}
          slots={{name, amount: <Num id={whole.observation}>{names.amount(whole)}</Num>}}
        />
      </h3>
      <p className="panel-note">
        {names.of("metric", whole.metric)} · {formatDate(whole.as_of, language)}
        {closed && ` · ${text.historical(whole.as_of.slice(0, 4))}`}
      </p>
      <Chart label={text.aria(name)} drawing={drawing} operation="composition" />
      <ul className="parts">
        {composition.parts.map(({figure, share}) => (
          <li key={figure.observation}>
            {partName(figure, names)} <Num id={figure.observation}>{names.amount(figure)}</Num>{" "}
            <Num id={derivedId(share)}>{formatShare(share.value)}</Num>
          </li>
        ))}
        {composition.unpublished > 0 && <li>{text.restNote}</li>}
      </ul>
    </div>
  );
}

/** Region, programme and batch of a whole. */
export function nameOf({region, programme, batch}: Figure, names: Names, language: Language): string {
  const parts = [
    names.of("region", region),
    programme && names.of("programme", programme),
    batch && names.of("batch", batch),
  ];
  return parts.filter(Boolean).join(language === "zh" ? " · " : " · ");
}

// A category is named as published, with the harmonised sector it falls into.
function partName(figure: CompositionPart, names: Names): string {
  const published = names.member(figure);
  return figure.sector ? `${published} → ${names.of("sector", figure.sector)}` : published;
}

// Shades of one colour: the words above each part tell parts apart, not the colour.
const shades = [100, 72, 50, 86, 60, 40, 78, 55];

function segments(
  {whole, parts, unpublished}: Composition<CompositionPart>,
  names: Names,
  rest: string,
): Segment[] {
  const known = parts.map(({figure, share}, index): Segment => {
    const shade = shades[index % shades.length]!;
    return {
      name: names.member(figure),
      share: share.value,
      label: names.label(figure),
      evidence: figure.observation,
      colour: `color-mix(in srgb, ${regionColour(whole.region)} ${shade}%, var(--paper))`,
    };
  });
  if (unpublished === 0) return known;
  return [
    ...known,
    {name: rest, share: unpublished / whole.value, label: "", evidence: null, colour: "none"},
  ];
}
