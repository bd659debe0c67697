import type {Derivation} from "../../domain/derived.ts";
import {useReader} from "../../reader/use-reader.ts";
import {methodsText} from "../../text/methods.ts";
import {useModel} from "../../ui/use-model.ts";
import {conventions} from "./conventions.ts";
import {caseOf, caseQueries} from "./derived-cases.ts";
import {Basis, Fixed, RuleTable, RuleText} from "./Rules.tsx";

/** What is computed from published figures, and what never is. */
export function DerivedSection() {
  const {language} = useReader();
  const model = useModel(caseQueries);
  const text = conventions(language).derived;
  const entries = Object.entries(text.operations) as [Derivation, [string, string]][];
  return (
    <>
      <RuleText {...text.rule} />
      <RuleTable
        caption={text.caption}
        columns={[...text.columns, methodsText[language].now]}
        rows={entries.map(([operation, words]) => [...words, caseOf[operation](model)])}
      />
      <h3>{text.neverTitle}</h3>
      <ul>
        {text.never.map((rule) => (
          <li key={rule}>
            <Fixed>{rule}</Fixed>
          </li>
        ))}
      </ul>
      <Basis basis={text.neverBasis} />
    </>
  );
}
