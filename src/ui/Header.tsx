import type {ReactNode} from "react";
import {pages, themes, type Page, type Theme} from "../domain/view.ts";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";

/** `prefetch` is told which page the reader is about to open; `children` stand at its end. */
export function Header({prefetch, children}: {prefetch: (page: Page) => void; children: ReactNode}) {
  const {view, language, href} = useReader();
  const text = shell[language];
  return (
    <header className="site-header">
      <a className="brand" href={href({page: "overview", exhibit: null, evidence: null})}>
        {text.title}
      </a>
      <nav aria-label={text.navigation}>
        {pages.map((page) => (
          <a
            key={page}
            href={href({page, exhibit: null, evidence: null})}
            onPointerEnter={() => prefetch(page)}
            onFocus={() => prefetch(page)}
            {...(page === view.page && {"aria-current": "page" as const, ref: bringIntoSight})}
          >
            {text.pages[page]}
          </a>
        ))}
      </nav>
      <Looks>{children}</Looks>
    </header>
  );
}

// Where the names of the pages take more than there is room for.
function bringIntoSight(link: HTMLElement | null) {
  const nav = link?.parentElement;
  if (nav && nav.scrollWidth > nav.clientWidth) nav.scrollLeft = link.offsetLeft - nav.clientWidth / 3;
}

/** What is looked for, and theme and language, which a reader sets once. */
function Looks({children}: {children: ReactNode}) {
  const {view, language, href, go} = useReader();
  const text = shell[language];
  const other = language === "zh" ? "en" : "zh";
  return (
    <div className="looks">
      {children}
      <select
        aria-label={text.theme}
        value={view.theme}
        onChange={(event) => go({theme: event.target.value as Theme})}
      >
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {text.themes[theme]}
          </option>
        ))}
      </select>
      <a
        className="language"
        translate="no"
        href={href({language: other})}
        lang={other}
        aria-label={`${text.language}(${text.languageLabel})`}
      >
        {text.language}
      </a>
    </div>
  );
}
