import {groupBy} from "../../domain/series.ts";
import type {Check, Entry} from "../dataset.ts";
import {problemAt} from "../dataset.ts";
import type {Problem} from "../problem.ts";
import type {PolicyRecord, SourceRecord} from "../records.ts";

/** A document is registered once: no two sources have one title, or the address of one page. */
export const sourcesTwice: Check = ({sources}) => {
  const again = [
    ...repeated(sources, ({title}) => bare(title)),
    ...repeated(sources, ({url}) =>
      url && isPage(url) ? url.replace(/^https?:\/\/(m\.|www\.)?/, "") : null,
    ),
  ];
  const rows = new Map(again.map((found) => [found.entry.row, found]));
  return [...rows.values()].map(({entry, first}) =>
    problemAt<SourceRecord, "source_twice">(entry, "source", "source_twice", {first: first.source}),
  );
};

/** One document states a fact once: the same number again from it confirms nothing. */
export const factsTwice: Check = ({observations}) =>
  repeated(observations, ({fact, source, value, qualifier, status}) =>
    JSON.stringify([fact, source, value, qualifier, status]),
  ).map(({entry, first}) => problemAt(entry, "fact", "fact_repeated", {first: first.observation}));

/** A winner named twice is linked to the row that names it first; a document names it once. */
export const itemsTwice: Check = ({items}) =>
  repeated(items, ({programme, batch, name, enterprise, source, same_as}) => {
    if (!name && !enterprise) return null;
    const key = [programme, batch, name, enterprise];
    return JSON.stringify(same_as ? [...key, source, same_as] : key);
  }).map(({entry, first}) => problemAt(entry, "item", "item_twice", {first: first.item}));

/**
 * An event is told once: no two policies have one title, or announce one batch on one day. What another document tells again
 * is linked to the row that tells it first.
 */
export const policiesTwice: Check = ({policies}) => {
  const own = ({same_as, source}: PolicyRecord) => (same_as ? [same_as, source] : []);
  const titled = (policy: PolicyRecord) => JSON.stringify([bare(policy.title_zh), ...own(policy)]);
  const announced = (policy: PolicyRecord) =>
    policy.kind === "announcement" && policy.batch
      ? JSON.stringify([policy.batch, policy.issued_on, ...own(policy)])
      : null;
  const again = [...repeated(policies, titled), ...repeated(policies, announced)];
  return [...new Map(again.map((found) => [found.entry.row, found])).values()].map(
    ({entry, first}): Problem =>
      problemAt<PolicyRecord, "policy_twice">(entry, "policy", "policy_twice", {first: first.policy}),
  );
};

function repeated<T>(found: readonly Entry<T>[], key: (record: T) => string | null) {
  const keyed = found.filter(({record}) => key(record) !== null);
  return [...groupBy(keyed, ({record}) => key(record) ?? "").values()].flatMap(([first, ...others]) =>
    others.map((entry) => ({entry, first: first.record})),
  );
}

// Marks, spaces and what stands in brackets tell no two documents apart; a revision or a trial is another one.
function bare(title: string): string {
  return title.replaceAll(
    /（(?![^）]*(?:修订|试行))[^）]*）|\((?![^)]*(?:修订|试行))[^)]*\)|[\p{P}\p{Z}]/gu,
    "",
  );
}

// An address without a number is a home page, which many documents may name.
function isPage(url: string): boolean {
  const {pathname, search} = new URL(url);
  return /\d/.test(pathname + search);
}
