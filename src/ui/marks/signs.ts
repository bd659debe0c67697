import type {Sign} from "../../text/glance.ts";

/** What in a drawn chart is each sign. */
const drawn: Record<Sign, string> = {
  exact: "a :is(circle, rect)[fill^='var(--region'], a :is(circle, rect)[fill^='var(--backdrop']",
  hollow: "a [fill='var(--paper)']",
  spread: ".whisker",
  badge: ".sign-badge",
  plan: "a [fill^='url(#'], [fill^='url(#'] a",
  goal: ".sign-goal",
  gap: ".sign-gap rect",
  ghost: ".sign-ghost",
  rival: ".sign-rival",
};

/** The signs that the charts in sight use. */
export function signsIn(content: Element): Sign[] {
  const charts = [...content.querySelectorAll(".figure svg")].filter(
    (chart) => chart.parentElement!.clientWidth > 0,
  );
  return (Object.keys(drawn) as Sign[]).filter((sign) =>
    charts.some((chart) => chart.querySelector(drawn[sign]) !== null),
  );
}
