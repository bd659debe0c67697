import {isNonEmpty} from "../../domain/non-empty.ts";
import type {Check} from "../dataset.ts";
import {lookup, problemAt} from "../dataset.ts";

/** The sector of categories that fit nowhere, and how many of the items may be in it. */
const unclassified = {sector: "unclassified", percent: 10};

/** A named winner's batch is one of its own programme. */
export const itemBatches: Check = ({items, batches}) => {
  const known = lookup(batches, ({batch}) => batch);
  return items.flatMap((entry) => {
    const batch = entry.record.batch ? known.get(entry.record.batch) : undefined;
    if (!batch || batch.programme === entry.record.programme) return [];
    return [problemAt(entry, "batch", "item_batch", {batch: batch.batch, programme: batch.programme})];
  });
};

/** An item of a province whose name begins with a city of it stands in that city. */
export const itemPlaces: Check = ({items, regions}) => {
  const places = regions.flatMap(({record: {region, name_zh, level, parent}}) =>
    level === "city" && parent ? [{region, parent, name: name_zh.replace(/市$/, "")}] : [],
  );
  const provinces = new Map(regions.map(({record}): [string, string] => [record.region, record.name_zh]));
  return items.flatMap((entry) => {
    const {name, enterprise, region} = entry.record;
    const names = [enterprise, name].map((text) =>
      text?.replace(new RegExp(`^${provinces.get(region) ?? ""}省?`), ""),
    );
    const place = places.find(
      (one) =>
        one.parent === region && one.name.length > 1 && names.some((text) => text?.startsWith(one.name)),
    );
    if (!place) return [];
    return [problemAt(entry, "region", "item_place", {place: place.name, region: place.region})];
  });
};

/** At least nine in ten items with a category have a sector. */
export const classifiedItems: Check = ({items, sector_crosswalk}) => {
  const sectors = new Map(
    sector_crosswalk.map(({record}): [string, string] => [record.category, record.sector]),
  );
  const listed = items.filter(({record}) => record.category);
  const lost = listed.filter(({record}) => sectors.get(record.category ?? "") === unclassified.sector);
  if (!isNonEmpty(lost) || lost.length * 100 <= listed.length * unclassified.percent) return [];
  const details = {count: lost.length, total: listed.length, percent: unclassified.percent};
  return [problemAt(lost[0], "category", "unclassified", details)];
};
