import {useEffect, useState} from "react";
import type {Sign} from "../../text/glance.ts";
import {Card} from "./Card.tsx";
import {Legend} from "./Legend.tsx";
import {light, regionAt} from "./light.ts";
import {prepare} from "./prepare.ts";
import {signsIn} from "./signs.ts";
import {useShown} from "./use-shown.ts";

/** What lets a reader go through the marks of all charts: cards, keys, areas for fingers, the lit province, the legend. */
export function Marks() {
  const {shown, stay, leave} = useShown();
  const signs = useCharts();
  useLight();
  return (
    <>
      <Legend signs={signs} />
      {shown && <Card shown={shown} stay={stay} leave={leave} />}
    </>
  );
}

/** Prepares every chart as it is drawn, and follows which signs are in use. */
function useCharts(): readonly Sign[] {
  const [signs, setSigns] = useState<readonly Sign[]>([]);
  useEffect(() => {
    const content = document.getElementById("content")!;
    const prepared = new WeakSet<Element>();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      waiting = undefined;
      const charts = [...document.querySelectorAll<SVGSVGElement>(".figure > svg")];
      // A picture of a slide is only looked at.
      const isNew = (one: Element) => !prepared.has(one) && one.clientWidth > 0 && !one.closest("[inert]");
      for (const chart of charts.filter(isNew)) {
        prepared.add(chart);
        prepare(chart);
      }
      const found = signsIn(content);
      setSigns((before) => (before.join() === found.join() ? before : found));
    };
    const observer = new MutationObserver(() => (waiting ??= setTimeout(look, 50)));
    // What stands over the page has charts too.
    observer.observe(document.body, {childList: true, subtree: true, attributeFilter: ["open"]});
    look();
    return () => {
      observer.disconnect();
      clearTimeout(waiting);
    };
  }, []);
  return signs;
}

/** Lights the province that the pointer or the focus stays on. */
function useLight() {
  useEffect(() => {
    const gone = new AbortController();
    const {signal} = gone;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const soon = ({target}: Event) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => light(regionAt(target)), 120);
    };
    document.addEventListener("pointerover", soon, {signal});
    document.addEventListener("focusin", soon, {signal});
    return () => {
      gone.abort();
      clearTimeout(waiting);
      light(null);
    };
  }, []);
}
