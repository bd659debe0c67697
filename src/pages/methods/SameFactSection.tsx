import {isKnown, type Figure} from "../../domain/figure.ts";
import {relation} from "../../domain/same-fact.ts";
import {groupBy} from "../../domain/series.ts";
import {say, type Words} from "../../exhibits/words.ts";
import {isChosen} from "../../model/figures.ts";
import {remember} from "../../model/remember.ts";
import {figureList} from "../../queries/figure-list.ts";
import {methodsText} from "../../text/methods.ts";
import type {SameFact} from "../../text/methods-reading.ts";
import {useModel, type Model} from "../../ui/use-model.ts";
import {conventions} from "./conventions.ts";
import {RuleTable, RuleText} from "./Rules.tsx";

const relations: readonly SameFact[] = ["duplicate", "rounding", "revision", "contradiction"];
const asked = [figureList];

/** What several statements of one fact are to each other, and which of them counts. */
export function SameFactSection() {
  const model = useModel(asked);
  const {language, day, regions} = model.reader;
  const text = conventions(language).sameFact;
  const cases = casesOf(model.answers.rows(figureList), day, regions);
  return (
    <>
      <RuleText {...text.rows} />
      <RuleTable
        caption={text.caption}
        columns={[...text.columns, methodsText[language].now]}
        rows={relations.map((kind) => [
          text.names[kind],
          text.conditions[kind],
          text.treatments[kind],
          caseWords(cases.get(kind), model),
        ])}
      />
      <RuleText {...text.preference} />
    </>
  );
}

type FactPair = readonly [Figure, Figure];

/** A known pair of statements for each relation, counts first. */
const casesOf = remember((rows: readonly Figure[], day: string, regions: readonly string[]) => {
  const known = rows.filter(
    (row) => row.status === "published" && isKnown(row, day) && isChosen(regions, row.region),
  );
  const counts = known.filter(({kind}) => kind === "stock" || kind === "flow");
  const found = new Map<string, FactPair>();
  for (const figures of [counts, known]) {
    for (const statements of groupBy(figures, ({fact}) => fact).values()) {
      for (const pair of pairsOf(statements)) {
        const kind = relation(...pair);
        if (!found.has(kind)) found.set(kind, pair);
      }
    }
  }
  return found;
});

function pairsOf(statements: readonly Figure[]): FactPair[] {
  return statements.flatMap((a, index) => statements.slice(index + 1).map((b): FactPair => [a, b]));
}

function caseWords(pair: FactPair | undefined, {speaker: {names, language, amount}}: Model): Words {
  if (!pair) return say(methodsText[language].noCase, "none");
  const [a, b] = pair;
  return [
    ...say(`${names.of("region", a.region)} · ${names.of("metric", a.metric)} `),
    ...amount(a),
    ...say(" · "),
    ...amount(b),
  ];
}
