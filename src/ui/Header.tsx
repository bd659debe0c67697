import type {ReactNode} from "react";
import {pages, type Page} from "../domain/view.ts";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";
import {Settings} from "./Settings.tsx";

/** `prefetch` is told which page the reader is about to open; `children` stand beside the name. */
export function Header({prefetch, children}: {prefetch: (page: Page) => void; children: ReactNode}) {
  const {view, language, href} = useReader();
  const text = shell[language];
  return (
    <header className="site-header">
      <div className="masthead">
        <a className="brand" href={href({page: "overview", exhibit: null, evidence: null})}>
          {text.title}
        </a>
        <p className="motto">{text.motto}</p>
        {children}
      </div>
      <nav aria-label={text.navigation}>
        {pages.map((page) => (
          <a
            key={page}
            href={href({page, exhibit: null, evidence: null})}
            onPointerEnter={() => prefetch(page)}
            onFocus={() => prefetch(page)}
            {...(page === view.page ? {"aria-current": "page" as const} : {})}
          >
            {text.pages[page]}
          </a>
        ))}
      </nav>
      <Settings />
    </header>
  );
}
