import type {ComponentType} from "react";
import {loadKinds} from "../charts/late-kinds.ts";
import type {Page} from "../domain/view.ts";
import type {Engine} from "../engine/engine.ts";
import {part} from "../ui/part.tsx";

/** A page whose charts are of any kind: it comes with how these are drawn. */
function charted(fetch: () => Promise<ComponentType>) {
  return part(() => Promise.all([fetch(), loadKinds()]).then(([page]) => page));
}

/** What comes only when it is wanted; everything else is in the first script. */
const parts = {
  overview: part(() => import("./OverviewPage.tsx").then((page) => page.OverviewPage)),
  brief: charted(() => import("./BriefPage.tsx").then((page) => page.BriefPage)),
  certified: charted(() => import("./CertifiedPage.tsx").then((page) => page.CertifiedPage)),
  awards: charted(() => import("./AwardsPage.tsx").then((page) => page.AwardsPage)),
  industry: charted(() => import("./IndustryPage.tsx").then((page) => page.IndustryPage)),
  targets: charted(() => import("./TargetsPage.tsx").then((page) => page.TargetsPage)),
  compare: charted(() => import("./ComparePage.tsx").then((page) => page.ComparePage)),
  timeline: charted(() => import("./TimelinePage.tsx").then((page) => page.TimelinePage)),
  data: charted(() => import("./DataPage.tsx").then((page) => page.DataPage)),
  methods: charted(() => import("./MethodsPage.tsx").then((page) => page.MethodsPage)),
  meeting: charted(() => import("./MeetingPage.tsx").then((page) => page.openMeetingPage())),
};
const marks = part(() => import("../ui/marks/Marks.tsx").then((all) => all.Marks));
const evidence = part(() => import("./EvidencePanel.tsx").then((panel) => panel.EvidencePanel));

export const search = part(() => import("./search/SearchDialog.tsx").then((one) => one.SearchDialog));

/** Only where data files are broken. */
export const BrokenRows = part(() =>
  import("../ui/BrokenRows.tsx").then((rows) => rows.BrokenRows),
).Component;

export const EvidencePanel = evidence.Component;

/** What goes with the marks of charts, once there are any. */
export const Marks = marks.Component;

export const pageOf: Record<Page, ComponentType> = {
  overview: parts.overview.Component,
  brief: parts.brief.Component,
  certified: parts.certified.Component,
  awards: parts.awards.Component,
  industry: parts.industry.Component,
  targets: parts.targets.Component,
  compare: parts.compare.Component,
  timeline: parts.timeline.Component,
  data: parts.data.Component,
  methods: parts.methods.Component,
  meeting: parts.meeting.Component,
};

/** Fetches a page before it is opened; resolves when that is done or has failed, of which whoever opens it is told. */
export async function prefetch(page: Page): Promise<void> {
  await parts[page].prefetch();
}

/** Fetches all that may be opened, one after the other and each when `due`, so that on a slow line whoever opens a page waits for no more than one. */
export async function prefetchAll(due: () => Promise<void>) {
  for (const one of [evidence, ...Object.values(parts), search]) {
    await due();
    await one.prefetch();
  }
}

/** Fetches the panel and what the build answered about a record, so that it opens at once. */
export async function prefetchEvidence(id: string, prepare: Engine["prepare"]): Promise<void> {
  const [{queriesOf}] = await Promise.all([import("./evidence/queries.ts"), evidence.load()]);
  await Promise.all(queriesOf(id).map(prepare));
}
