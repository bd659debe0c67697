import {words, type Reason} from "./words.ts";

/** What is only known now, by its name in the words. */
export type Found = Record<string, string>;

// Whatever the browser makes of the app below, only this is seen.
const cover =
  "position:fixed;z-index:9;top:0;left:0;right:0;bottom:0;max-width:none;background:#fff;background:var(--paper)";

/** Says why the app is not there, in both languages, the one the address asks for first. */
export function tell(reason: Reason, found: Found) {
  const place = emptyPlace();
  const root = document.documentElement;
  root.setAttribute("data-door", reason);
  place.setAttribute("role", reason === "slow" ? "status" : "alert");
  if (reason === "old") place.style.cssText = cover;
  const isPicture =
    reason !== "slow" && document.getElementById("first") && !root.hasAttribute("data-other-view");
  const asked: ("zh" | "en")[] = /[?&]lang=en\b/.test(location.hash) ? ["en", "zh"] : ["zh", "en"];
  for (let index = 0; index < asked.length; index++)
    place.appendChild(said(asked[index]!, reason, found, Boolean(isPicture)));
}

/** Takes away what was said. */
export function tellNothing() {
  const place = document.getElementById("door");
  if (place) place.parentNode!.removeChild(place);
  document.documentElement.removeAttribute("data-door");
}

function emptyPlace(): HTMLElement {
  const old = document.getElementById("door");
  if (old) old.parentNode!.removeChild(old);
  const place = document.createElement("div");
  place.id = "door";
  document.body.insertBefore(place, document.body.firstChild);
  return place;
}

function said(language: "zh" | "en", reason: Reason, found: Found, isPicture: boolean): HTMLElement {
  const text = words()[language];
  const section = document.createElement("section");
  section.lang = language === "zh" ? "zh-CN" : "en";
  add(section, "h2", reason === "slow" ? text.waiting : reason === "cut" ? text.cut : text.title);
  for (let index = 0; index < 3; index++) add(section, "p", withFound(text.reasons[reason][index]!, found));
  if (isPicture) add(section, "p", text.picture).style.fontWeight = "bold";
  if (reason !== "old" && reason !== "cut" && reason !== "disk" && reason !== "framed") {
    const button = add(section, "button", text.reload);
    button.addEventListener("click", function () {
      location.reload();
    });
  }
  return section;
}

function withFound(text: string, found: Found): string {
  return text.replace(/\{(\w+)\}/g, function (_, name: string) {
    return found[name] || "";
  });
}

function add(parent: HTMLElement, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.appendChild(element);
  return element;
}
