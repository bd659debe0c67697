import {coverageWords} from "../../exhibits/coverage-words.ts";
import {coverageQueries} from "../../model/coverage.ts";
import {Spoken} from "../../ui/Spoken.tsx";
import {useModel} from "../../ui/use-model.ts";

const asked = [...coverageQueries] as unknown as Parameters<typeof useModel>[0];

/** How much of each programme the table of named items holds. */
export function Coverage() {
  const {answers, reader} = useModel(asked);
  return <Spoken words={coverageWords(answers, reader)} />;
}
