// Stands first in the page, and says why the app is not there when nothing else does.
import {diagnose, mendSlash} from "./diagnose.ts";
import {tell, tellNothing, type Found} from "./tell.ts";
import type {Reason} from "./words.ts";

/** Whether this is the one-file edition, written in by the build. */
declare const doorIsWhole: boolean;

const root = document.documentElement;
let told: Reason | null = null;
let foundThen: Found = {};
let isDrawn = false;
let thrown = "";
let violated = "";

function say(reason: Reason, found: Found) {
  if (isDrawn || (told && told !== "slow")) return;
  told = reason;
  foundThen = found;
  tell(reason, found);
}

// What an app cannot do without and nothing brings: modules, dialogs, and (with structured clones) the syntax of 2022.
function isOld(): boolean {
  return (
    !("noModule" in document.createElement("script")) ||
    !("showModal" in document.createElement("dialog")) ||
    typeof structuredClone !== "function"
  );
}

/** A program file did not come: says why, but for an address without its slash, which is mended. */
function lost(file: string) {
  if (location.protocol === "file:") return say("disk", {});
  if (self.origin === "null") return say("framed", {address: location.href});
  mendSlash(file, function () {
    const links = document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]");
    const files = [file];
    for (let index = 0; index < links.length; index++) files.push(links[index]!.href);
    diagnose(files, violated, say);
  });
}

function fail(event: Event) {
  const target = event.target as HTMLScriptElement | null;
  if (isDrawn) return;
  if (target && target.tagName === "SCRIPT") return lost(target.src);
  const failed = event as ErrorEvent;
  if (!failed.message || thrown) return;
  thrown = failed.message;
  setTimeout(function () {
    say("broken", {message: thrown});
  }, 3000);
}

function whenParsed(then: () => void) {
  if (document.readyState !== "loading") return then();
  document.addEventListener("readystatechange", function () {
    if (document.readyState === "interactive") then();
  });
}

function refused() {
  say("unscripted", {});
}

function parsed() {
  if (isOld()) return say("old", {});
  if (doorIsWhole && !document.getElementById("end")) say("cut", {});
}

// The picture of the overview is no answer to who asks for another page.
function markOther(isOther: boolean) {
  if (isOther) root.setAttribute("data-other-view", "");
  else root.removeAttribute("data-other-view");
}

root.setAttribute("data-door", isOld() ? "old" : "");
addEventListener("error", fail, true);
document.addEventListener("securitypolicyviolation", function (event) {
  violated = event.effectiveDirective;
  // Only what this page brings itself stands inside it: somebody changed it on the way.
  if (event.blockedURI === "inline" && /script/.test(violated)) whenParsed(refused);
});
whenParsed(parsed);
function wait() {
  say("slow", {});
}

addEventListener("hashchange", function () {
  if (isDrawn) return;
  // What the reader followed a link to is not there yet.
  if (!told) return void setTimeout(wait, 800);
  if (told !== "slow") markOther(!/^(?:#\/?(?:overview)?)?$/.test(location.hash));
  tell(told, foundThen);
});
document.addEventListener("drawn", function () {
  isDrawn = true;
  if (told === "cut") tell(told, {});
  else if (told !== "old") tellNothing();
});
setTimeout(wait, 20_000);
