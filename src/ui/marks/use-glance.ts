import {glance, type Glance} from "../../exhibits/citations/glance.ts";
import {answersBy, citedRecord} from "../../exhibits/citations/record.ts";
import {voice} from "../../exhibits/voice.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useLookUp} from "../../reader/use-rows.ts";

/** A record at a glance, and whether it is a number; null for what opens none. Suspends while it is looked up. */
export function useGlance(id: string | null): (Glance & {isNumber: boolean}) | null {
  const {reader} = useReader();
  const lookUp = useLookUp();
  const record = id && citedRecord(id, lookUp, reader);
  if (!record) return null;
  const isNumber = !["item", "policy", "source"].includes(record.kind);
  return {...glance(record, voice(answersBy(lookUp), reader)), isNumber};
}
