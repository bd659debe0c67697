import type {Query} from "../engine/query.ts";
import {announcements} from "./announcements.ts";
import {awardEditions} from "./award-editions.ts";
import {awardTotals} from "./award-totals.ts";
import {batchAdditions} from "./batch-additions.ts";
import {cityFigures} from "./city-figures.ts";
import {compositionParts} from "./composition-parts.ts";
import {compositionWholes} from "./composition-wholes.ts";
import {conflicts} from "./conflicts.ts";
import {crosswalk} from "./crosswalk.ts";
import {figureEvidence} from "./figure-evidence.ts";
import {figureList} from "./figure-list.ts";
import {frontAwards} from "./front-awards.ts";
import {frontNames} from "./front-names.ts";
import {frontSourceNames} from "./front-source-names.ts";
import {headlineBatches} from "./headline-batches.ts";
import {headlineSubjects} from "./headline-subjects.ts";
import {headlineTotals} from "./headline-totals.ts";
import {itemList} from "./item-list.ts";
import {itemRecord} from "./item-record.ts";
import {names} from "./names.ts";
import {nationalLists} from "./national-lists.ts";
import {nationalTotals} from "./national-totals.ts";
import {peerFigures} from "./peer-figures.ts";
import {peerProgrammes} from "./peer-programmes.ts";
import {policyList} from "./policy-list.ts";
import {policyRecord} from "./policy-record.ts";
import {populations} from "./populations.ts";
import {programmes} from "./programmes.ts";
import {publicationDays} from "./publication-days.ts";
import {sameFact} from "./same-fact.ts";
import {selectionStages} from "./selection-stages.ts";
import {seriesBounds} from "./series-bounds.ts";
import {seriesNotes} from "./series-notes.ts";
import {sourceFigures} from "./source-figures.ts";
import {sourceList} from "./source-list.ts";
import {sourceNames} from "./source-names.ts";
import {sourceRecord} from "./source-record.ts";
import {subjects} from "./subjects.ts";
import {targetEvidence} from "./target-evidence.ts";
import {targetFigures} from "./target-figures.ts";
import {registryTables} from "./tables/index.ts";
import {targets} from "./targets.ts";
import {timelineBatches} from "./timeline-batches.ts";

/** Every question the app asks the database, by the name of its `.sql` file. */
export const queries = [
  announcements,
  awardEditions,
  awardTotals,
  batchAdditions,
  cityFigures,
  compositionParts,
  compositionWholes,
  conflicts,
  crosswalk,
  figureEvidence,
  figureList,
  frontAwards,
  frontNames,
  frontSourceNames,
  headlineBatches,
  headlineSubjects,
  headlineTotals,
  itemList,
  itemRecord,
  names,
  nationalLists,
  nationalTotals,
  peerFigures,
  peerProgrammes,
  policyList,
  policyRecord,
  populations,
  programmes,
  publicationDays,
  sameFact,
  selectionStages,
  seriesBounds,
  seriesNotes,
  sourceFigures,
  sourceList,
  sourceNames,
  sourceRecord,
  subjects,
  targetEvidence,
  targetFigures,
  targets,
  timelineBatches,
  ...registryTables.map(({query}) => query),
] as unknown as Query[];
