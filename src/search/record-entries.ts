import {isKnown} from "../domain/figure.ts";
import {targetTitle} from "../exhibits/subject.ts";
import {namedItems} from "../model/coverage.ts";
import {itemList} from "../queries/item-list.ts";
import {policyList} from "../queries/policy-list.ts";
import {sourceList} from "../queries/source-list.ts";
import {targets} from "../queries/targets.ts";
import {evidenceText} from "../text/evidence.ts";
import {exhibitText} from "../text/exhibit.ts";
import {documentTitle, publisherName} from "../text/publishers.ts";
import {searchText} from "../text/search.ts";
import {entry, type Entry} from "./entry.ts";
import {entryOf, type Sources} from "./sources.ts";

/** What the entries of single records ask. */
export const recordQueries = [itemList, policyList, sourceList, targets] as const;

const line = (...parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(" · ");

export function targetEntries({answers, reader, speaker}: Sources): Generator<Entry> {
  const {language, day} = reader;
  const {roles} = evidenceText[language];
  const {goal} = searchText[language];
  const known = answers.rows(targets).filter((target) => isKnown(target, day));
  return entryOf(known, (target) =>
    entry({
      kind: "target",
      id: target.target,
      title: targetTitle(target, speaker.names),
      about: goal(roles[target.role], speaker.names.amount(target), target.due && speaker.date(target.due)),
      more: [target.target, target.set_on],
      region: target.region,
      weight: target.headline ? 0 : 1,
      to: {page: "targets", evidence: `target:${target.target}`},
    }),
  );
}

export function itemEntries({answers, reader, speaker}: Sources): Generator<Entry> {
  const {names} = speaker;
  const {years} = searchText[reader.language];
  return entryOf(namedItems(answers.rows(itemList), reader.day), (item) =>
    entry({
      kind: "item",
      id: item.item,
      title: item.name ?? item.enterprise ?? item.item,
      about: line(
        names.of("programme", item.programme),
        item.batch ? names.of("batch", item.batch) : item.year && years(item.year),
        item.name && item.enterprise,
        names.of("region", item.region),
        item.award_type,
      ),
      called: [item.enterprise],
      more: [item.item, item.category, item.sector && names.of("sector", item.sector)],
      region: item.region,
      to: {page: "data", table: "items", evidence: `item:${item.item}`},
    }),
  );
}

export function policyEntries({answers, reader, speaker}: Sources): Generator<Entry> {
  const {language, day} = reader;
  const {policyKinds} = evidenceText[language];
  const known = answers
    .rows(policyList)
    .filter(
      ({same_as, issued_on, published_on}) =>
        same_as === null && isKnown({set_on: issued_on, published_on}, day),
    );
  return entryOf(known, (policy) => {
    const [title, other] =
      language === "en" && policy.title_en
        ? [policy.title_en, policy.title_zh]
        : [policy.title_zh, policy.title_en];
    return entry({
      kind: "policy",
      id: policy.policy,
      title,
      about: line(
        policy.issued_on && speaker.date(policy.issued_on),
        speaker.names.of("region", policy.region),
        policyKinds[policy.kind],
        policy.document_no,
      ),
      called: [other],
      more: [policy.policy, policy.issuer, policy.what_zh, policy.what_en],
      region: policy.region,
      to: {page: "timeline", evidence: `policy:${policy.policy}`},
    });
  });
}

export function sourceEntries({answers, reader, speaker}: Sources): Generator<Entry> {
  const {language, day} = reader;
  const {grade} = exhibitText[language];
  const known = answers
    .rows(sourceList)
    .filter(({published_on}) => isKnown({set_on: null, published_on}, day));
  return entryOf(known, (source) => {
    return entry({
      kind: "source",
      id: source.source,
      title: documentTitle(source, language),
      about: line(
        publisherName(source.publisher, language, source.publisher_en),
        source.published_on && speaker.date(source.published_on),
        grade(source.grade),
      ),
      called: [source.title, source.title_en],
      more: [source.source, source.publisher, source.publisher_en, source.url],
      weight: source.grade.charCodeAt(0),
      to: {page: "data", table: "sources", evidence: `source:${source.source}`},
    });
  });
}
