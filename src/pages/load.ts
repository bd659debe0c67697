import {lazy, type ComponentType} from "react";
import type {Page} from "../domain/view.ts";
import {OverviewPage} from "./OverviewPage.tsx";

/** What comes only when it is wanted; everything else is in the first script. */
const loaders = {
  certified: () => import("./CertifiedPage.tsx").then((page) => ({default: page.CertifiedPage})),
  awards: () => import("./AwardsPage.tsx").then((page) => ({default: page.AwardsPage})),
  industry: () => import("./IndustryPage.tsx").then((page) => ({default: page.IndustryPage})),
  targets: () => import("./TargetsPage.tsx").then((page) => ({default: page.TargetsPage})),
  compare: () => import("./ComparePage.tsx").then((page) => ({default: page.ComparePage})),
  timeline: () => import("./TimelinePage.tsx").then((page) => ({default: page.TimelinePage})),
  data: () => import("./DataPage.tsx").then((page) => ({default: page.DataPage})),
  methods: () => import("./MethodsPage.tsx").then((page) => ({default: page.MethodsPage})),
};
/** Only where data files are broken. */
export const BrokenRows = lazy(() =>
  import("../ui/BrokenRows.tsx").then((part) => ({default: part.BrokenRows})),
);

const evidence = () => import("./EvidencePanel.tsx").then((panel) => ({default: panel.EvidencePanel}));

export const pageOf: Record<Page, ComponentType> = {
  overview: OverviewPage,
  certified: lazy(loaders.certified),
  awards: lazy(loaders.awards),
  industry: lazy(loaders.industry),
  targets: lazy(loaders.targets),
  compare: lazy(loaders.compare),
  timeline: lazy(loaders.timeline),
  data: lazy(loaders.data),
  methods: lazy(loaders.methods),
};

export const EvidencePanel = lazy(evidence);

/** Fetches a page before it is opened. Whoever opens it is told if that fails. */
export function prefetch(page: Page) {
  if (page !== "overview") loaders[page]().catch(() => {});
}

export function prefetchAll() {
  for (const load of [evidence, ...Object.values(loaders)]) load().catch(() => {});
}
