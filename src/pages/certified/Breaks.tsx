import {Fragment} from "react";
import type {SeriesPanel} from "../../domain/panels.ts";
import {breaks} from "../../domain/series.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {certifiedText} from "../../text/certified.ts";
import {formatDate} from "../../text/format.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";

/** Where the definition of a series changes, in words; nothing for a series of one definition. */
export function Breaks({panel, as: Tag}: {panel: Pick<SeriesPanel, "lines">; as: "p" | "li"}) {
  const {language} = useReader();
  const names = useNames();
  const words = certifiedText[language].totals;
  const found = breaks(panel.lines);
  if (found.length === 0) return null;
  const changes = found.map(({definition, steps}, index) => {
    const {figure} = steps[0]!;
    return (
      <Fragment key={definition}>
        {index > 0 && words.changeStop}
        <Phrase
          template={words.change}
          slots={{
            date: formatDate(figure.as_of, language),
            definition: names.of("definition", definition ?? "unstated"),
            amount: <Num id={figure.observation}>{names.amount(figure)}</Num>,
          }}
        />
      </Fragment>
    );
  });
  return (
    <Tag {...(Tag === "p" && {className: "panel-note"})}>
      <Phrase template={words.breaks} slots={{changes}} />
    </Tag>
  );
}
