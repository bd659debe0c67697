import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {formatShare} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {progressText} from "../../text/progress.ts";
import {DataTable} from "../../ui/DataTable.tsx";
import {Num} from "../../ui/Num.tsx";
import {elapsedText} from "../../text/elapsed.ts";
import type {Measured} from "./measured.tsx";
import {RatioWords} from "./pace-shares.tsx";

/** The same shares for every headline target that has them. */
export function PaceOverview({entries}: {entries: readonly Measured[]}) {
  const {language} = useReader();
  const titleOf = useTargetTitle();
  const text = methodsText[language].pace;
  return (
    <DataTable
      caption={text.all}
      columns={[text.target, text.done, text.elapsed, text.ratio]}
      rows={entries.map(({target, progress}) => {
        const id = `progress:${target.target}`;
        return {
          key: target.target,
          cells: [
            titleOf(target),
            <Num key="done" id={id}>
              {formatShare(progress.done)}
            </Num>,
            <Num key="elapsed" id={id}>
              {elapsedText(progress, progressText[language].approximately)}
            </Num>,
            <RatioWords key="ratio" entry={{target, progress}} />,
          ],
        };
      })}
    />
  );
}
