import {lazy, Suspense, useEffect} from "react";
import type {Table} from "./dataset/parse.ts";
import type {Page} from "./domain/view.ts";
import type {Delivery} from "./domain/delivery.ts";
import type {Offline} from "./domain/offline.ts";
import type {Progress} from "./domain/progress.ts";
import type {Signal} from "./hooks/signal.ts";
import {ReaderContext, useAddress} from "./hooks/view.ts";
import type {OfflineControls} from "./offline/register.ts";
import {AwardsPage} from "./pages/AwardsPage.tsx";
import {CertifiedPage} from "./pages/CertifiedPage.tsx";
import {EvidencePanel} from "./pages/EvidencePanel.tsx";
import {IndustryPage} from "./pages/IndustryPage.tsx";
import {OverviewPage} from "./pages/OverviewPage.tsx";
import {SearchedTo} from "./pages/SearchedTo.tsx";
import {TargetsPage} from "./pages/TargetsPage.tsx";
import {shell} from "./text/shell.ts";
import {BrokenRows} from "./ui/BrokenRows.tsx";
import {DeliveryNote} from "./ui/DeliveryNote.tsx";
import {ErrorBoundary} from "./ui/ErrorBoundary.tsx";
import {Header} from "./ui/Header.tsx";
import {Loading} from "./ui/Loading.tsx";
import {OfflineNote} from "./ui/OfflineNote.tsx";
import {UpdatePrompt} from "./ui/UpdatePrompt.tsx";

const ComparePage = lazy(() =>
  import("./pages/ComparePage.tsx").then((page) => ({default: page.ComparePage})),
);
const TimelinePage = lazy(() =>
  import("./pages/TimelinePage.tsx").then((page) => ({default: page.TimelinePage})),
);
const DataPage = lazy(() => import("./pages/DataPage.tsx").then((page) => ({default: page.DataPage})));
const MethodsPage = lazy(() =>
  import("./pages/MethodsPage.tsx").then((page) => ({default: page.MethodsPage})),
);

const pages: Record<Page, React.ComponentType> = {
  overview: OverviewPage,
  certified: CertifiedPage,
  awards: AwardsPage,
  industry: IndustryPage,
  targets: TargetsPage,
  compare: ComparePage,
  timeline: TimelinePage,
  data: DataPage,
  methods: MethodsPage,
};

/** What is under way while the page is drawn. */
export interface Start {
  progress: Signal<Progress>;
  delivery: Signal<Delivery | null>;
  offline: Signal<Offline>;
  controls: OfflineControls;
  tables: Promise<readonly Table[]>;
}

/** The frame: header, one page, footer, and the evidence panel above them. */
export function App({progress, delivery, offline, controls, tables}: Start) {
  const reader = useAddress();
  const {view, language} = reader;
  const text = shell[language];
  const Content = pages[view.page];

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === "zh" ? "zh-CN" : "en";
    root.dataset["theme"] = view.theme;
    document.title = `${text.pages[view.page]} · ${text.title}`;
  }, [language, view.theme, view.page, text]);

  return (
    <ReaderContext value={reader}>
      <a className="skip" href="#content" onClick={focusContent}>
        {text.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        <UpdatePrompt offline={offline} controls={controls} />
        <h1>{text.pages[view.page]}</h1>
        <Suspense>
          <BrokenRows tables={tables} />
        </Suspense>
        <ErrorBoundary key={view.page}>
          <Suspense fallback={<Loading progress={progress} />}>
            <div data-page-ready={view.page}>
              <Content />
            </div>
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className="site-footer">
        <ErrorBoundary quiet>
          <Suspense>
            <SearchedTo />
          </Suspense>
        </ErrorBoundary>
        <p>{text.footer}</p>
        <DeliveryNote delivery={delivery} />
        <OfflineNote offline={offline} controls={controls} />
      </footer>
      <EvidencePanel key={view.evidence} />
    </ReaderContext>
  );
}

// The address holds the view, so the skip link must not replace it.
function focusContent(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
