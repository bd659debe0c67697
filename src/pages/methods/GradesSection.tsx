import {dateInterval} from "../../domain/date.ts";
import type {Grade} from "../../domain/figure.ts";
import {useRows} from "../../hooks/engine.ts";
import {useReader} from "../../hooks/view.ts";
import {sourceList} from "../../queries/source-list.ts";
import {methodsText} from "../../text/methods.ts";
import {conventions} from "./conventions.ts";
import {RuleTable, RuleText} from "./Rules.tsx";

const grades: readonly Grade[] = ["A", "B", "C", "D"];

/** Source grades: how they follow from the source, and what each permits. */
export function GradesSection() {
  const {language} = useReader();
  const text = conventions(language).grades;
  return (
    <>
      <RuleText {...text.computed} />
      <RuleTable
        caption={text.caption}
        columns={[...text.columns, methodsText[language].now]}
        rows={grades.map((grade) => [
          text.names[grade],
          text.conditions[grade],
          text.uses[grade],
          <SourceCase key="case" grade={grade} />,
        ])}
      />
      <RuleText {...text.worst} />
    </>
  );
}

// Of the sources known by then, the one that carries most figures.
function SourceCase({grade}: {grade: Grade}) {
  const {language, day, evidence} = useReader();
  const found = useRows(sourceList)
    .filter((row) => row.grade === grade && row.published_on && dateInterval(row.published_on).to <= day)
    .toSorted((a, b) => b.figures - a.figures)[0];
  if (!found) return <span className="none">{methodsText[language].noCase}</span>;
  return (
    <a href={evidence(`source:${found.source}`)}>
      {language === "en" && found.title_en ? found.title_en : found.title}
    </a>
  );
}
