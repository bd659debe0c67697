import {dateInterval} from "../../domain/date.ts";
import type {Grade} from "../../domain/figure.ts";
import {named, say, type Words} from "../../exhibits/words.ts";
import {sourceList} from "../../queries/source-list.ts";
import {documentTitle} from "../../text/publishers.ts";
import {methodsText} from "../../text/methods.ts";
import {useModel, type Model} from "../../ui/use-model.ts";
import {conventions} from "./conventions.ts";
import {RuleTable, RuleText} from "./Rules.tsx";

const grades: readonly Grade[] = ["A", "B", "C", "D"];
const asked = [sourceList];

/** Source grades: how they follow from the source, and what each permits. */
export function GradesSection() {
  const model = useModel(asked);
  const {language} = model.reader;
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
          sourceCase(grade, model),
        ])}
      />
      <RuleText {...text.worst} />
    </>
  );
}

// Of the sources known by then, the one that carries most figures.
function sourceCase(grade: Grade, {answers, reader: {language, day}}: Model): Words {
  const [found] = answers
    .rows(sourceList)
    .filter((row) => row.grade === grade && row.published_on && dateInterval(row.published_on).to <= day)
    .toSorted((a, b) => b.figures - a.figures);
  if (!found) return say(methodsText[language].noCase, "none");
  return named(`source:${found.source}`, documentTitle(found, language));
}
