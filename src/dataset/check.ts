import {dataset, type Check} from "./dataset.ts";
import {resources} from "./package.ts";
import type {Table} from "./parse.ts";
import type {Problem} from "./problem.ts";
import {realDates, programmeDates, publicationOrder, targetDates} from "./rules/dates.ts";
import {factQuestions, factRoots, splitFacts} from "./rules/facts.ts";
import {inferredDates, publicationDates} from "./rules/as-of.ts";
import {steppedDefinitions} from "./rules/definitions.ts";
import {
  metricKinds,
  ownKinds,
  percentRange,
  populations,
  roundedCounts,
  wholeCounts,
} from "./rules/figures.ts";
import {classifiedItems, itemBatches, itemPlaces} from "./rules/items.ts";
import {foreignKeys, halfReferences, primaryKeys} from "./rules/keys.ts";
import {derivedNotes, notedIds} from "./rules/notes.ts";
import {partsOfRegions, partsOfWholes} from "./rules/parts.ts";
import {flowPeriods, periodDates, periodsOfFlows} from "./rules/periods.ts";
import {
  batchNumbers,
  batchOrder,
  batchProgrammes,
  closedProgrammes,
  endedProgrammes,
  policyBatches,
} from "./rules/programmes.ts";
import {legibleColours, ownColours, provinceColours} from "./rules/colours.ts";
import {foregroundLevels, foregroundSize, regionCodes, regionParents} from "./rules/regions.ts";
import {risingStocks} from "./rules/series.ts";
import {listedCounts, shownAwards, shownPositions} from "./rules/shown.ts";
import {privateOrigins, sourceAddresses, sourceFiles, statedDates} from "./rules/sources.ts";
import {
  headlineTargets,
  restatedTargets,
  targetBasis,
  targetBatches,
  targetDirection,
  targetDue,
  yearlyTargets,
} from "./rules/targets.ts";
import {metricSums} from "./rules/sums.ts";
import {metricVariants} from "./rules/variants.ts";
import {bothLanguages, chineseNames, halfWidth, outerSpace} from "./rules/text.ts";
import {factsTwice, itemsTwice, policiesTwice, sourcesTwice} from "./rules/twice.ts";

const checks: readonly Check[] = [
  primaryKeys,
  foreignKeys,
  halfReferences,
  outerSpace,
  halfWidth,
  chineseNames,
  bothLanguages,
  realDates,
  publicationOrder,
  targetDates,
  programmeDates,
  metricKinds,
  ownKinds,
  populations,
  metricVariants,
  wholeCounts,
  roundedCounts,
  publicationDates,
  inferredDates,
  percentRange,
  shownPositions,
  shownAwards,
  listedCounts,
  periodsOfFlows,
  flowPeriods,
  periodDates,
  derivedNotes,
  notedIds,
  risingStocks,
  partsOfWholes,
  partsOfRegions,
  metricSums,
  factRoots,
  factQuestions,
  splitFacts,
  factsTwice,
  steppedDefinitions,
  targetBasis,
  targetBatches,
  targetDue,
  restatedTargets,
  headlineTargets,
  targetDirection,
  yearlyTargets,
  batchNumbers,
  batchOrder,
  policyBatches,
  batchProgrammes,
  endedProgrammes,
  closedProgrammes,
  itemBatches,
  classifiedItems,
  itemPlaces,
  itemsTwice,
  policiesTwice,
  regionCodes,
  regionParents,
  foregroundSize,
  foregroundLevels,
  provinceColours,
  legibleColours,
  ownColours,
  sourceAddresses,
  statedDates,
  sourceFiles,
  privateOrigins,
  sourcesTwice,
];

/** Everything wrong with the dataset, in the order of its files and rows; a table that is not there is a problem too. */
export function checkDataset(tables: ReadonlyMap<string, Table>): Problem[] {
  const readable = dataset(tables);
  const unreadable = readable.tables.flatMap((table) => table.problems);
  const found = [...missing(tables), ...unreadable, ...checks.flatMap((check) => check(readable))];
  return found.toSorted((a, b) => order(a) - order(b) || (a.row ?? 0) - (b.row ?? 0));
}

function missing(tables: ReadonlyMap<string, Table>): Problem[] {
  return resources
    .filter(({name}) => !tables.has(name))
    .map(({path}) => ({file: path, row: null, column: null, rule: "missing_file", details: {}}));
}

function order({file}: Problem): number {
  return resources.findIndex(({path}) => path === file);
}
