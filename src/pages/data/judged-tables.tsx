import {useCallback, useMemo} from "react";
import {comparabilityQueries, comparabilityRows, pairCount} from "../../model/comparability-table.ts";
import {judgementTable, judgementTableQueries} from "../../model/judgement-table.ts";
import {subjects} from "../../queries/subjects.ts";
import {targets} from "../../queries/targets.ts";
import {useReader} from "../../reader/use-reader.ts";
import {dataText} from "../../text/data.ts";
import {formatNumber} from "../../text/format.ts";
import {judgedTablesText} from "../../text/judged-tables.ts";
import {useModel} from "../../ui/use-model.ts";
import {Described} from "./Described.tsx";
import {columnsOfJudgements} from "./judgement-columns.ts";
import {columnsOfPairs, pairWords, type PairInWords} from "./pair-columns.ts";
import {useGathered} from "../../ui/use-gathered.ts";

/** What is judged of every target on the evaluation day, as `npm run data:judge` prints it. */
export function JudgementsTable() {
  const {answers, reader, speaker} = useModel(judgementTableQueries);
  const {day, language} = reader;
  const rows = useMemo(() => {
    const aims = new Map(answers.rows(targets).map((aim) => [aim.target, aim]));
    return judgementTable(answers, day).flatMap((row) => {
      const aim = aims.get(row.target);
      return aim ? [{...row, aim}] : [];
    });
  }, [answers, day]);
  const columns = useMemo(() => columnsOfJudgements(speaker.names, language), [speaker.names, language]);
  const text = judgedTablesText[language];
  const caption = dataText[language].tables["judgements"]!;
  return <Described about={text.aboutJudgements} caption={caption} columns={columns} rows={rows} />;
}

/** Whether the totals of each metric may be ranked, pair by pair, as `npm run data:compare` prints it. */
export function ComparabilityTable() {
  const {answers, reader, speaker} = useModel(comparabilityQueries);
  const {day, language} = reader;
  const {names} = speaker;
  const make = useCallback(
    function* (): Generator<PairInWords[]> {
      const known = new Map(answers.rows(subjects).map((subject) => [subject.observation, subject]));
      const inWords = pairWords(known, names, language);
      for (const rows of comparabilityRows(answers, {operation: "rank", day, metric: null}))
        yield rows.map(inWords);
    },
    [answers, names, language, day],
  );
  const {rows, count} = useGathered(make);
  const columns = useMemo(() => columnsOfPairs(names, language), [names, language]);
  const text = judgedTablesText[language];
  if (!rows) return <Comparing count={count} all={pairCount(answers, {day, metric: null})} />;
  const caption = dataText[language].tables["comparability"]!;
  return <Described about={text.aboutComparability} caption={caption} columns={columns} rows={rows} />;
}

function Comparing({count, all}: {count: number; all: number}) {
  const {language} = useReader();
  return (
    <p role="status">
      {judgedTablesText[language].comparing(formatNumber(count), formatNumber(all))}{" "}
      <progress value={count} max={all} aria-hidden="true" />
    </p>
  );
}
