import {useEffect} from "react";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";

/** Fills the screen with the exhibit being read; so does the key P where nobody writes. */
export function WallButton() {
  const {language, go} = useReader();
  const text = shell[language];
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === "p" && !isElsewhere(event)) go({wall: exhibitInSight()});
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [go]);
  return (
    <button
      type="button"
      className="to-wall"
      title={text.wallHint}
      onClick={() => go({wall: exhibitInSight()})}
    >
      {text.wall}
    </button>
  );
}

// To who writes it is a letter, with other keys a command of the browser, and in a dialog it belongs to that.
function isElsewhere({target, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  const isWriting =
    target instanceof HTMLElement && target.matches("input:not([type=checkbox]), select, textarea");
  return ctrlKey || metaKey || altKey || isWriting || document.querySelector("dialog[open]") !== null;
}

/** The exhibit that the upper half of the screen shows, else the first; null on a page without any. */
function exhibitInSight(): string | null {
  const exhibits = [...document.querySelectorAll<HTMLElement>("#app [data-exhibit]")];
  const seen = exhibits.findLast((one) => one.getBoundingClientRect().top < innerHeight / 2);
  return (seen ?? exhibits[0])?.dataset["exhibit"] ?? null;
}
