import {resolve} from "node:path";
import {normalizePath, type Plugin, type Rolldown} from "vite";

const panelModules = ["src/pages/EvidencePanel.tsx", "src/pages/evidence/queries.ts"];

/** What opening the record of a figure takes; most records need some of it. */
export const recordModules = [
  ...panelModules,
  "src/queries/figure-list.sql?answer",
  "src/queries/same-fact.sql?answer",
  "src/queries/names.sql?answer",
  "src/queries/source-names.sql?answer",
];

/** The page the build draws. */
export const pageModule = "src/pages/OverviewPage.tsx";

export const entryModule = "src/main.tsx";

/**
 * Puts what a first view takes into few scripts: what page and record share, and the rest of each. Split by who else uses
 * what, each would be two dozen.
 */
export function firstScripts(): Plugin {
  const closures = new Map<string, ReadonlySet<string>>();
  const isOf = (root: string, id: string, context: Rolldown.ChunkingContext) => {
    const known = closures.get(root) ?? closure(normalizePath(resolve(root)), context);
    closures.set(root, known);
    return known.has(id);
  };
  const name = (id: string, context: Rolldown.ChunkingContext) => {
    if (id.endsWith(entryModule)) return null;
    if (isOf(entryModule, id, context)) return "app";
    const isOfPage = isOf(pageModule, id, context);
    const isOfRecord = panelModules.some((module) => isOf(module, id, context));
    if (isOfPage && isOfRecord) return "first";
    if (isOfRecord) return "record";
    return isOfPage ? "page" : null;
  };
  const codeSplitting = {groups: [{name}], includeDependenciesRecursively: false};
  return {
    name: "first-scripts",
    apply: "build",
    config: () => ({build: {rolldownOptions: {output: {codeSplitting}}}}),
  };
}

/** A module and all it imports before it runs. */
function closure(root: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(add);
  };
  add(root);
  return found;
}
