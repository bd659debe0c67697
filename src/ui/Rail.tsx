import {useEffect, useState} from "react";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";
import {keepBarRoom} from "./bar-room.ts";

interface Entry {
  id: string;
  words: string;
  isExhibit: boolean;
}

/** The headings of the page: beside it where there is room, else folded below its title. The one being read is marked. */
export function Rail() {
  const {language, href} = useReader();
  const text = shell[language];
  const [isOpen, open] = useState(false);
  const entries = useHeadings();
  const current = useCurrent(entries);
  useEffect(keepBarRoom, []);
  // Of one part there is nothing to choose.
  if (entries.length < 2) return null;
  return (
    <nav className="rail" aria-label={text.contents}>
      <button type="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {text.contents}
      </button>
      <ol>
        {entries.map(({id, words, isExhibit}) => (
          <li key={id}>
            <a
              href={href(isExhibit ? {exhibit: id, evidence: null} : {})}
              title={words}
              {...(id === current && {"aria-current": "location" as const})}
              onClick={(event) => {
                // Only exhibits have addresses; and where the address says so already, a click changes nothing in it.
                if (!isExhibit) event.preventDefault();
                open(false);
                goTo(id);
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function goTo(id: string) {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
  heading.scrollIntoView();
}

function useHeadings(): Entry[] {
  const [entries, setEntries] = useState<Entry[]>([]);
  useEffect(() => {
    const main = document.querySelector("#app main")!;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      waiting = undefined;
      const found = headingsIn(main);
      setEntries((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
    };
    // Charts change the page all the time; what they draw is no heading.
    const observer = new MutationObserver(() => (waiting ??= setTimeout(look, 100)));
    observer.observe(main, {childList: true, subtree: true, characterData: true});
    look();
    return () => {
      observer.disconnect();
      clearTimeout(waiting);
    };
  }, []);
  return entries;
}

function headingsIn(main: Element): Entry[] {
  const headings = [...main.querySelectorAll<HTMLElement>("h2[id]")];
  return headings.map(({id, textContent, parentElement}) => ({
    id,
    words: textContent.trim(),
    isExhibit: parentElement?.closest("[data-exhibit]")?.getAttribute("data-exhibit") === id,
  }));
}

/** The last heading above the upper third of the screen; at the end of the page, the last of all. */
function useCurrent(entries: readonly Entry[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setCurrent(currentOf(entries));
    };
    const wait = () => (frame ||= requestAnimationFrame(look));
    look();
    addEventListener("scroll", wait, {passive: true});
    addEventListener("resize", wait);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", wait);
      removeEventListener("resize", wait);
    };
  }, [entries]);
  return current;
}

function currentOf(entries: readonly Entry[]): string | null {
  const {scrollHeight} = document.documentElement;
  if (scrollY > 0 && scrollY + innerHeight >= scrollHeight - 2) return entries.at(-1)?.id ?? null;
  const above = (id: string) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top < innerHeight / 3;
  };
  return entries.findLast(({id}) => above(id))?.id ?? entries[0]?.id ?? null;
}
