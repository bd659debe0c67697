import type {Figure} from "../domain/figure.ts";
import type {Target} from "../domain/target.ts";
import type {Language} from "../domain/view.ts";
import type {Names} from "../model/names.ts";
import {formatAside} from "../text/format.ts";
import {shortName} from "./short-name.ts";

const dot = " · ";

/** Region, programme, metric, definition, batch and split of a figure, in that order. */
export function subjectName(
  figure: Pick<Figure, "region" | "programme" | "metric" | "definition" | "batch" | "breakdown" | "member">,
  names: Names,
): string {
  return [
    names.of("region", figure.region),
    figure.programme && names.of("programme", figure.programme),
    names.of("metric", figure.metric),
    figure.definition && names.of("definition", figure.definition),
    figure.batch && names.of("batch", figure.batch),
    names.member(figure),
  ]
    .filter(Boolean)
    .join(dot);
}

/** What a target is about in words; its region is named unless it is the one the table is about. */
export function targetTitle(target: Target, names: Names, home?: string): string {
  return [
    target.region !== home && names.of("region", target.region),
    target.programme && names.of("programme", target.programme),
    names.of("metric", target.metric),
    target.definition && names.of("definition", target.definition),
    names.member(target),
  ]
    .filter(Boolean)
    .join(dot);
}

/** Programme and metric of a series. */
export function seriesName({programme, metric}: Pick<Figure, "programme" | "metric">, names: Names): string {
  return [programme && names.of("programme", programme), names.of("metric", metric)]
    .filter(Boolean)
    .join(dot);
}

/** The same without what the programme's name means, which the page has told. */
export function shortSeries({programme, metric}: Pick<Figure, "programme" | "metric">, names: Names): string {
  return [programme && shortName(names.of("programme", programme)), names.of("metric", metric)]
    .filter(Boolean)
    .join(dot);
}

/** A metric with its definition: 获证企业（集团）. */
export function metricName(
  {metric, definition}: Pick<Figure, "metric" | "definition">,
  names: Names,
  language: Language,
): string {
  const name = names.of("metric", metric);
  return definition ? name + formatAside(names.of("definition", definition), language) : name;
}
