import {beforeAll, describe, expect, it} from "vitest";
import {parseEvidence, type EvidenceRef} from "../../src/domain/evidence.ts";
import {misfit} from "../../src/domain/fit.ts";
import {isKnown, type Figure} from "../../src/domain/figure.ts";
import {groupBy} from "../../src/domain/series.ts";
import {languages, pages} from "../../src/domain/view.ts";
import type {Answers} from "../../src/engine/answers.ts";
import {asked} from "../../src/exhibits/built.ts";
import {computedAmount} from "../../src/exhibits/derivation.ts";
import type {Built, Exhibit} from "../../src/exhibits/exhibit.ts";
import {exhibitsOf} from "../../src/exhibits/index.ts";
import {sourceLine} from "../../src/exhibits/source-line.ts";
import {pagesOf, usedOn} from "../../src/exhibits/used-on.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {plain} from "../../src/exhibits/words.ts";
import {judgements} from "../../src/model/judgements.ts";
import {conflicts} from "../../src/queries/conflicts.ts";
import {itemList} from "../../src/queries/item-list.ts";
import {policyList} from "../../src/queries/policy-list.ts";
import {sourceNames} from "../../src/queries/source-names.ts";
import {subjects} from "../../src/queries/subjects.ts";
import {targets} from "../../src/queries/targets.ts";
import type {Reader} from "../../src/reader/reader.ts";
import {registryOf, violations} from "../axes.ts";
import {statesNumber} from "../honest.ts";
import {realAnswers} from "../pages/real-answers.ts";
import {opening} from "../queries/fixture.ts";
import {answersOf} from "./answers.ts";
import {axesIn, evidenceIn, numbersOf, recordsOf, shownIn, textsOf} from "./parts.ts";
import {reading} from "./reader.ts";

const days = ["2024-06-30", "2025-11-01", "2026-11-20"];
const readers = days.flatMap((on) => languages.map((language) => reading({on, language})));
const exhibits = [...new Set(Object.values(exhibitsOf).flat())];

let all: Answers;
beforeAll(async () => {
  all = answersOf(await realAnswers());
}, opening);

/** The answers an exhibit declares that it asks for, and no other. */
function declared(exhibit: Exhibit): Answers {
  const names = new Set(asked(exhibit).map(({name}) => name));
  return {
    rows: (query) => {
      if (!names.has(query.name)) throw new Error(`${exhibit.id} asks ${query.name} without declaring it`);
      return all.rows(query);
    },
    known: (query) => all.known(query),
  };
}

interface Telling {
  reader: Reader;
  told: Built;
  /** To whom, for a message. */
  to: string;
}

// A statement has a figure, a verdict or a refusal in it.
const states = {
  zh: /\d|[未不无]|只有|可以|改比|采用|落后|快于|达到|换成|[可慎]比/,
  en: /\d|\b(no|not|none|only|may|behind|ahead|reached|instead|decide|comparable|care)\b/i,
};

const tellings = new Map<Exhibit, Telling[]>();

/** An exhibit told in both languages on three days, in every look its own links lead to. */
function told(exhibit: Exhibit): Telling[] {
  const known = tellings.get(exhibit);
  if (known) return known;
  const answers = declared(exhibit);
  const found = readers.flatMap((reader) =>
    [{}, ...(exhibit.looks?.(answers, reader) ?? [])].flatMap((look) => {
      const looking = {...reader, options: {...reader.options, ...look}};
      const built = exhibit.build(answers, looking);
      const to = `${reader.language} ${reader.day} ${JSON.stringify(look)}`;
      return built ? [{reader: looking, told: built, to}] : [];
    }),
  );
  tellings.set(exhibit, found);
  return found;
}

/** What is wrong with some of the tellings of an exhibit, each fault once. */
function faults(exhibit: Exhibit, find: (telling: Telling) => string[]): string[] {
  return [
    ...new Set(told(exhibit).flatMap((telling) => find(telling).map((fault) => `${telling.to}: ${fault}`))),
  ];
}

const isIn = (rows: readonly object[], name: string) => {
  const ids = new Set(rows.map((row) => (row as Record<string, unknown>)[name]));
  return (id: string) => ids.has(id);
};

/** Whether a record is in the data, a computed one means something, and a progress is that of a target judged for this reader. */
function existing(): (ref: EvidenceRef, reader: Reader) => boolean {
  const isFigure = isIn(all.rows(subjects), "observation");
  const isTarget = isIn(all.rows(targets), "target");
  const figureOf = new Map(all.rows(subjects).map((row) => [row.observation, row]));
  const targetOf = new Map(all.rows(targets).map((row) => [row.target, row]));
  const others = {
    item: isIn(all.rows(itemList), "item"),
    policy: isIn(all.rows(policyList), "policy"),
    source: isIn(all.rows(sourceNames), "source"),
    figure: isFigure,
    target: isTarget,
  };
  return (ref, reader) => {
    if (ref.kind === "derived") {
      const [a, b] = ref.inputs;
      const first = figureOf.get(a);
      const second = ref.operation === "distance" ? targetOf.get(b) : figureOf.get(b);
      return first && second ? misfit(ref.operation, first, second) === null : false;
    }
    if (ref.kind === "progress")
      return judgements(all, reader).judged.some(({target}) => target.target === ref.id);
    return others[ref.kind](ref.id);
  };
}

describe("the registry of exhibits", () => {
  it.each(pages.filter((page) => !["methods", "meeting"].includes(page)))("has exhibits of %s", (page) => {
    expect(exhibitsOf[page].length).toBeGreaterThan(0);
  });

  it("gives each exhibit an id of its own, fit for an address", () => {
    const ids = exhibits.map(({id}) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual(
      [],
    );
  });
});

describe.each(exhibits)("$id", {timeout: opening}, (exhibit) => {
  it("is told to somebody, and asks only what it declares", () => {
    expect(told(exhibit).length).toBeGreaterThan(0);
  });

  it("has for its title what it found, not what it is about", () => {
    const labels = faults(exhibit, ({told: {title}, reader: {language}}) =>
      states[language].test(plain(title)) ? [] : [plain(title)],
    );
    expect(labels).toEqual([]);
  });

  it("links every figure to its record, in words, tables and charts", () => {
    const bare = faults(exhibit, ({told: built, reader}) =>
      textsOf({...built, line: sourceLine(built.sources, all, reader)}).flatMap(({place, text, linked}) =>
        !linked && statesNumber(text) ? [`${place}: ${text}`] : [],
      ),
    );
    expect(bare).toEqual([]);
  });

  it("links only to records there are", () => {
    const exists = existing();
    const missing = faults(exhibit, ({told: built, reader}) => [
      ...evidenceIn(built).filter((id) => !exists(parseEvidence(id), reader)),
      ...built.figures.filter((id) => !exists({kind: "figure", id}, reader)),
      ...built.sources.filter((id) => !exists({kind: "source", id}, reader)),
    ]);
    expect(missing).toEqual([]);
  });

  it("shows of a computed number what its panel leads with", () => {
    const figures = new Map(all.rows(subjects).map((row) => [row.observation, row]));
    const goals = new Map(all.rows(targets).map((row) => [row.target, {...row, observation: row.target}]));
    const other = faults(exhibit, ({told: built, reader}) =>
      shownIn(built).flatMap(({words, id}) => {
        const ref = parseEvidence(id);
        if (ref.kind !== "derived") return [];
        const [first, second] = [
          figures.get(ref.inputs[0])!,
          goals.get(ref.inputs[1]) ?? figures.get(ref.inputs[1])!,
        ];
        const lead = computedAmount({operation: ref.operation, first, second}, voice(all, reader));
        return digitsOf(words).some((digits) => digitsOf(lead).includes(digits)) ? [] : [`${words}: ${lead}`];
      }),
    );
    expect(other).toEqual([]);
  });

  it("tells of nothing that was not yet known", () => {
    const figures = new Map(all.rows(subjects).map((row) => [row.observation, row]));
    const early = faults(exhibit, ({told: built, reader}) =>
      [...built.figures, ...evidenceIn(built).flatMap(recordsOf)].filter((id) => {
        const figure = figures.get(id);
        return figure && !isKnown(figure, reader.day);
      }),
    );
    expect(early).toEqual([]);
  });

  it("names as its own the figures it links to, and the documents of all of them", () => {
    const figures = new Map(all.rows(subjects).map((row) => [row.observation, row]));
    const unnamed = faults(exhibit, ({told: built}) => [
      ...evidenceIn(built)
        .flatMap(recordsOf)
        .filter((id) => figures.has(id) && !built.figures.includes(id)),
      ...built.figures
        .flatMap((id) => figures.get(id)?.source ?? [])
        .filter((id) => !built.sources.includes(id)),
    ]);
    expect(unnamed).toEqual([]);
  });

  it("puts on one axis only what may be set together", () => {
    const illegal = faults(exhibit, ({told: built, reader}) => {
      const registry = registryOf(all, reader.day);
      return axesIn(built).flatMap((axis) =>
        violations(axis, registry).map((fault) => `${axis.label}: ${fault}`),
      );
    });
    expect(illegal).toEqual([]);
  });

  it("says and draws nothing that is no value", () => {
    const broken = faults(exhibit, ({told: built}) => [
      ...textsOf(built).flatMap(({place, text}) =>
        /NaN|undefined|Infinity|\bnull\b|\[object/.test(text) ? [`${place}: ${text}`] : [],
      ),
      ...numbersOf(built.charts).flatMap(([place, value]) =>
        Number.isFinite(value) ? [] : [`${place}: ${value}`],
      ),
    ]);
    expect(broken).toEqual([]);
  });

  it("says every date in words", () => {
    const written = faults(exhibit, ({told: built, reader}) =>
      textsOf({...built, line: sourceLine(built.sources, all, reader)}).flatMap(({place, text}) =>
        !/\.(?:on|from|to|until|openUntil|day|due|date|at|evaluationDay)$/.test(place) &&
        /(?<![\d-])\d{4}-\d{2}(?!\d)/.test(text)
          ? [`${place}: ${text}`]
          : [],
      ),
    );
    expect(written).toEqual([]);
  });

  it("has tables as wide as their heads, and no two rows or panels of one key", () => {
    const uneven = faults(exhibit, ({told: {table, charts}}) => [
      ...table.rows.flatMap(({key, cells}) => (cells.length === table.columns.length ? [] : [key])),
      ...repeated(table.rows.map(({key}) => key)),
      ...repeated(charts.map(({key}) => key)),
    ]);
    expect(uneven).toEqual([]);
  });
});

describe(usedOn, {timeout: opening}, () => {
  it("names for every fact told twice the pages that open a statement of it, and no other", () => {
    const {data: _lists, ...telling} = exhibitsOf;
    const reader = reading();
    const used = usedOn(telling, all, reader);
    const opened = (exhibit: Exhibit) =>
      told(exhibit)
        .filter(({reader: {language, day}}) => language === reader.language && day === reader.day)
        .flatMap(({told: built}) => evidenceIn(built).flatMap(recordsOf));
    const records = Object.entries(telling).map(
      ([page, own]) => [page, new Set(own.flatMap(opened))] as const,
    );
    const openedOn = (statements: readonly Figure[]) =>
      records.filter(([, ids]) => statements.some(({observation}) => ids.has(observation)));
    const facts = [...groupBy<Figure>(all.rows(conflicts), ({fact}) => fact)];
    expect(facts.length).toBeGreaterThan(25);
    expect(facts.map(([fact, statements]) => [fact, ...pagesOf(statements, used)])).toEqual(
      facts.map(([fact, statements]) => [fact, ...openedOn(statements).map(([page]) => page)]),
    );
  });
});

// A number in words: 1,312.9, 18.6.
function digitsOf(words: string): string[] {
  return words.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
