import {targetTitle} from "../../exhibits/subject.ts";
import type {Voice} from "../../exhibits/voice.ts";
import {say} from "../../exhibits/words.ts";
import {methodsText} from "../../text/methods.ts";
import {DataTable} from "../../ui/Notes.tsx";
import {ratioWords, sharesOf} from "./pace-shares.ts";
import type {MeasuredTrack} from "./steps.ts";

/** The same shares for every headline target that has them. */
export function PaceOverview({entries, speaker}: {entries: readonly MeasuredTrack[]; speaker: Voice}) {
  const text = methodsText[speaker.language].pace;
  return (
    <DataTable
      caption={text.all}
      columns={[text.target, text.done, text.elapsed, text.ratio]}
      rows={entries.map((entry) => {
        const {done, elapsed} = sharesOf(entry, speaker);
        const title = say(targetTitle(entry.target, speaker.names));
        return {key: entry.target.target, cells: [title, done, elapsed, ratioWords(entry, speaker)]};
      })}
    />
  );
}
