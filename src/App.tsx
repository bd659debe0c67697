import {Suspense, useEffect, useEffectEvent, useRef} from "react";
import type {Problem} from "./dataset/problem.ts";
import type {Delivery} from "./domain/delivery.ts";
import type {Offline} from "./domain/offline.ts";
import type {Startup} from "./domain/startup.ts";
import type {Page} from "./domain/view.ts";
import type {Signal} from "./reader/signal.ts";
import {cameByLink} from "./reader/visits.ts";
import type {View} from "./reader/view.ts";
import {ReaderContext, useAddress, useReader} from "./reader/use-reader.ts";
import type {OfflineControls} from "./offline/controls.ts";
import {BrokenRows, EvidencePanel, Marks, pageOf, prefetch} from "./pages/load.tsx";
import {SearchBox} from "./pages/SearchBox.tsx";
import {SearchedTo} from "./pages/SearchedTo.tsx";
import {shell} from "./text/shell.ts";
import {Behind} from "./ui/Behind.tsx";
import {ErrorBoundary} from "./ui/ErrorBoundary.tsx";
import {Header} from "./ui/Header.tsx";
import {Leisurely} from "./ui/Leisurely.tsx";
import {Loading} from "./ui/Loading.tsx";
import {RecordDialog} from "./ui/RecordDialog.tsx";
import {Settings} from "./ui/Settings.tsx";
import {AddressLine, ClockLine, FootLines, PageContents, SinceLine, UpdateLine} from "./ui/furniture.tsx";
import {WallDialog} from "./ui/WallDialog.tsx";
import {Whole} from "./ui/Whole.tsx";

/** What is under way while the page is drawn. */
interface Start {
  progress: Signal<Startup>;
  delivery: Signal<Delivery | null>;
  offline: Signal<Offline>;
  controls: OfflineControls;
  /** What was wrong with the data files. */
  problems: readonly Problem[];
}

/** The frame: header, one page, footer, and the evidence panel above them. */
export function App(start: Start) {
  const reader = useAddress();
  const {view, language} = reader;
  const text = shell[language];
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === "zh" ? "zh-CN" : "en";
    root.dataset["theme"] = view.theme;
    root.dataset["page"] = view.page;
    root.toggleAttribute("data-wide", isWide(view));
    document.title = `${text.pages[view.page]} · ${text.title}`;
  }, [language, view, text]);

  return (
    <ReaderContext value={reader}>
      <Behind record={view.evidence !== null}>
        <a className="skip" href="#content" onClick={focusContent}>
          {text.skip}
        </a>
        <Header prefetch={prefetch}>
          <SearchBox />
        </Header>
        <Settings />
        {view.on && <SinceLine />}
        <Main {...start} />
        <Footer {...start} />
      </Behind>
      {view.wall && <WallDialog />}
      {view.evidence && (
        <RecordDialog id={view.evidence}>
          <ErrorBoundary key={view.evidence}>
            <Suspense fallback={<Loading progress={start.progress} />}>
              <Whole>
                <EvidencePanel id={view.evidence} waiting={<Loading progress={start.progress} />} />
              </Whole>
            </Suspense>
          </ErrorBoundary>
        </RecordDialog>
      )}
    </ReaderContext>
  );
}

/** The page that the address names, below what must be said of the data and of newer versions. */
function Main({progress, offline, controls, problems}: Start) {
  const {view, language} = useReader();
  const Content = pageOf[view.page];
  const title = useTopOf(view.page);
  return (
    <main id="content" tabIndex={-1} data-page={view.page} data-wide={isWide(view) ? "" : undefined}>
      <UpdateLine offline={offline} controls={controls} />
      <ClockLine />
      <AddressLine />
      <h1 ref={title} tabIndex={-1}>
        {shell[language].pages[view.page]}
      </h1>
      {view.page !== "meeting" && <PageContents page={view.page} />}
      {problems.length > 0 && (
        <ErrorBoundary>
          <Suspense>
            <BrokenRows problems={problems} />
          </Suspense>
        </ErrorBoundary>
      )}
      <ErrorBoundary key={view.page}>
        <Suspense fallback={<Loading progress={progress} />}>
          <div data-page-ready={view.page}>
            {view.page === "overview" ? (
              <Content />
            ) : (
              <Whole>
                <Content />
              </Whole>
            )}
          </div>
        </Suspense>
      </ErrorBoundary>
      <Leisurely>
        <Marks />
      </Leisurely>
    </main>
  );
}

/** Brings who followed a link to another page to its top, with the focus on its name, but for who is brought further down. */
function useTopOf(page: Page) {
  const {view} = useReader();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  const isBrought = useEffectEvent(() => Boolean(view.exhibit ?? view.section ?? view.evidence ?? view.wall));
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (!cameByLink() || isBrought()) return;
    scrollTo(0, 0);
    title.current?.focus({preventScroll: true});
  }, [page]);
  return title;
}

// Every exhibit says how far the record was searched; these pages begin without one.
const withoutExhibits: ReadonlySet<Page> = new Set(["data", "methods", "meeting"]);

function Footer({delivery, offline, controls}: Start) {
  const {language, view} = useReader();
  return (
    <footer className="site-footer">
      {withoutExhibits.has(view.page) && (
        <ErrorBoundary quiet>
          <Suspense>
            <SearchedTo />
          </Suspense>
        </ErrorBoundary>
      )}
      <p>{shell[language].footer}</p>
      <FootLines delivery={delivery} offline={offline} controls={controls} />
    </footer>
  );
}

// A table of many columns, which has a paper of its own.
function isWide({page, table, exhibit}: View): boolean {
  return page === "data" && table !== "conflicts" && exhibit !== "same-facts";
}

// The address holds the view, so the skip link must not replace it.
function focusContent(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
