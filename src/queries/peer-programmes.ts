import {defineQuery} from "../engine/query.ts";
import answer from "./peer-programmes.sql?answer";
import sql from "./peer-programmes.sql?raw";

/** A programme of a province like those of the foreground; `headline` marks theirs. */
export interface PeerProgramme {
  programme: string;
  region: string;
  mechanism: string;
  counts: string;
  operator_zh: string | null;
  operator_en: string | null;
  headline: boolean;
}

export const peerProgrammes = defineQuery<PeerProgramme>({
  name: "peer-programmes",
  sql,
  params: {},
  answer,
  columns: {
    programme: "VARCHAR",
    region: "VARCHAR",
    mechanism: "VARCHAR",
    counts: "VARCHAR",
    operator_zh: "VARCHAR?",
    operator_en: "VARCHAR?",
    headline: "BOOLEAN",
  },
});
