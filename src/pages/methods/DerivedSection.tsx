import type {ReactNode} from "react";
import type {Derivation} from "../../domain/derived.ts";
import {useReader} from "../../hooks/view.ts";
import {methodsText} from "../../text/methods.ts";
import {conventions} from "./conventions.ts";
import {DifferenceCase, DistanceCase, RatioCase, SizeCase} from "./derived-cases.tsx";
import {Basis, Fixed, RuleTable, RuleText} from "./Rules.tsx";

/** What is computed from published figures, and what never is. */
export function DerivedSection() {
  const {language} = useReader();
  const text = conventions(language).derived;
  const cases: Record<Derivation, ReactNode> = {
    difference: <DifferenceCase />,
    ratio: <RatioCase />,
    distance: <DistanceCase />,
    per_gdp: <SizeCase measure="per_gdp" />,
    per_million: <SizeCase measure="per_million" />,
  };
  const entries = Object.entries(text.operations) as [Derivation, [string, string]][];
  return (
    <>
      <RuleText {...text.rule} />
      <RuleTable
        caption={text.caption}
        columns={[...text.columns, methodsText[language].now]}
        rows={entries.map(([operation, words]) => [...words, cases[operation]])}
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
