import {useMemo} from "react";
import {isKnown, type Figure} from "../../domain/figure.ts";
import {relation} from "../../domain/same-fact.ts";
import {groupBy} from "../../domain/series.ts";
import {useRows} from "../../hooks/engine.ts";
import {isChosen, useChosenRegions} from "../../hooks/figures.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {figureList} from "../../queries/figure-list.ts";
import {methodsText} from "../../text/methods.ts";
import type {SameFact} from "../../text/methods-reading.ts";
import {Num} from "../../ui/Num.tsx";
import {conventions} from "./conventions.ts";
import {RuleTable, RuleText} from "./Rules.tsx";

const relations: readonly SameFact[] = ["duplicate", "rounding", "revision", "contradiction"];

/** What several statements of one fact are to each other, and which of them counts. */
export function SameFactSection() {
  const {language} = useReader();
  const text = conventions(language).sameFact;
  const cases = useCases();
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
          <Case key="case" pair={cases.get(kind)} />,
        ])}
      />
      <RuleText {...text.preference} />
    </>
  );
}

type FactPair = readonly [Figure, Figure];

/** A known pair of statements for each relation, counts first. */
function useCases(): Map<string, FactPair> {
  const rows = useRows(figureList);
  const {day} = useReader();
  const chosen = useChosenRegions();
  return useMemo(() => {
    const known = rows.filter(
      (row) => row.status === "published" && isKnown(row, day) && isChosen(chosen, row.region),
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
  }, [rows, day, chosen]);
}

function pairsOf(statements: readonly Figure[]): FactPair[] {
  return statements.flatMap((a, index) => statements.slice(index + 1).map((b): FactPair => [a, b]));
}

function Case({pair}: {pair: FactPair | undefined}) {
  const {language} = useReader();
  const names = useNames();
  if (!pair) return <span className="none">{methodsText[language].noCase}</span>;
  const [a, b] = pair;
  return (
    <>
      {names.of("region", a.region)} · {names.of("metric", a.metric)}{" "}
      <Num id={a.observation}>{names.amount(a)}</Num> · <Num id={b.observation}>{names.amount(b)}</Num>
    </>
  );
}
