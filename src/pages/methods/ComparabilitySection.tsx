import {pairsOf} from "../../domain/comparable-groups.ts";
import type {Pair, Subject} from "../../domain/comparability.ts";
import {newestOf} from "../../domain/newest.ts";
import {groupBy} from "../../domain/series.ts";
import {reasonText} from "../../exhibits/reason-text.ts";
import {seriesName} from "../../exhibits/subject.ts";
import type {Voice} from "../../exhibits/voice.ts";
import {phrase, say} from "../../exhibits/words.ts";
import {calendar} from "../../model/calendar.ts";
import {figuresOf} from "../../model/figures.ts";
import {announcements} from "../../queries/announcements.ts";
import {headlineSubjects} from "../../queries/headline-subjects.ts";
import {useReader} from "../../reader/use-reader.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {methodsText} from "../../text/methods.ts";
import {WordList} from "../../ui/WordList.tsx";
import {Spoken} from "../../ui/Spoken.tsx";
import {useModel, type Model} from "../../ui/use-model.ts";
import {conventions} from "./conventions.ts";
import {Worked} from "./MethodSection.tsx";
import {Basis, RuleTable, RuleText} from "./Rules.tsx";

const asked = [headlineSubjects, announcements];

/** What figures must agree in for each use, and a pair of headline series that does not. */
export function ComparabilitySection() {
  const {language} = useReader();
  const text = conventions(language).comparability;
  return (
    <>
      <RuleText {...text.operations} />
      <RuleTable caption={text.operationsCaption} columns={text.operationsColumns} rows={text.uses} />
      <RuleTable
        caption={text.caption}
        columns={text.columns}
        rows={text.conditions.map(([looked, fails, outcome]) => [looked, fails, text.outcomes[outcome]])}
      />
      <Basis basis={text.basis} />
      <RuleText {...text.size} />
      <RuleText {...text.reliability} />
      <Example />
    </>
  );
}

function Example() {
  const model = useModel(asked);
  const found = refusedPair(model);
  return found ? (
    <Refused pair={found} speaker={model.speaker} />
  ) : (
    <p>{methodsText[model.reader.language].comparability.none}</p>
  );
}

function Refused({pair: {a, b, comparison}, speaker}: {pair: Pair; speaker: Voice}) {
  const {language, names, amount, date} = speaker;
  const text = methodsText[language].comparability;
  const named = (subject: Subject) => [...say(`${seriesName(subject, names)} `), ...amount(subject)];
  const words = phrase(text.pair, {
    a: named(a),
    aDay: date(a.as_of),
    b: named(b),
    bDay: date(b.as_of),
    outcome: comparabilityText[language].outcomes[comparison.outcome],
  });
  return (
    <Worked title={say(text.example)}>
      <p>
        <Spoken words={words} />
      </p>
      <WordList items={comparison.reasons.map((reason) => say(reasonText(reason, names, language)))} />
    </Worked>
  );
}

/** The first newest headline totals of two provinces that may not be ranked. */
function refusedPair({answers, reader}: Model): Pair | null {
  const totals = figuresOf(headlineSubjects, answers, reader);
  const series = groupBy(totals, ({programme, metric}) => `${programme}/${metric}`);
  const newest = [...series.values()].flatMap((figures) => newestOf(figures) ?? []);
  const refused = pairsOf(newest, "rank", calendar(answers, reader)).find(
    ({a, b, comparison}) => a.region !== b.region && comparison.outcome === "not_comparable",
  );
  return refused ?? null;
}
