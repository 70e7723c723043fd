import assert from "node:assert/strict";
import type {
  AskelmatDocument,
  Entry,
  Json,
  JsonObject,
  WorkshopAnswer,
  WorkshopItem,
} from "@askelmat/core";
import { frozen } from "../support/freeze.js";
import { law, type Law } from "../support/law.js";
import { jcs, standing } from "../support/standard.js";
import type { Core } from "../support/types.js";
import { hold, round, type Held } from "../support/workshop.js";

/** What holds for a workshop whose files come back in any order, some of them again. */
export function workshop(core: Core): readonly Law[] {
  const gather = (start: AskelmatDocument, files: readonly JsonObject[]) => {
    const gathering = new core.Gathering(start);
    for (const file of files) gathering.add(file);
    return gathering.document;
  };
  const seen = (document: AskelmatDocument, { template }: Held) => ({
    digest: core.digestOf(document),
    content: core.contentOf(document),
    items: core.itemsOfWorkshop(document, template),
    bare: core.itemsOfWorkshop(document),
    coverage: core.coverageOf(document, template),
    ledger: core.ledgerOf(document),
  });
  const home = (held: Held) => frozen(gather(held.start, held.orders[0]));

  return [
    law(
      "returned files give the same workshop in any order, any number of times",
      15,
      round,
      (one) => {
        const held = frozen(hold(core, one));
        const [first, other] = held.orders.map((files) =>
          gather(held.start, files),
        ) as [AskelmatDocument, AskelmatDocument];
        assert.deepEqual(seen(other, held), seen(first, held));
        assert.deepEqual(
          seen(gather(first, held.orders[1]), held),
          seen(first, held),
        );
        const merged = held.orders[0].reduce<AskelmatDocument>(
          (document, file) => core.mergeFile(document, file).document,
          held.start,
        );
        assert.equal(jcs(merged), jcs(first), "it is merging, all of it");
      },
    ),
    law(
      "every own answer is among the items, and nothing else is",
      70,
      round,
      (one) => {
        const held = hold(core, one);
        const document = home(held);
        const said = sorted(
          standing(document.entries)
            .filter(isAnswer)
            .map(({ by, target, value }) => saidIn(by, target, value)),
        );
        for (const items of [
          core.itemsOfWorkshop(document, held.template),
          core.itemsOfWorkshop(document),
        ])
          assert.deepEqual(
            sorted(items.flatMap((item) => toldBy(core, item))),
            said,
          );
      },
    ),
    law(
      "a person is counted once under all their ids, and every id is shown",
      50,
      round,
      (one) => {
        const held = hold(core, one);
        const document = home(held);
        const together = groups(one.joins);
        const personOf = (id: string) => together.get(id) ?? id;
        const everybody = new Set(
          ["c-k", "c-b", "c-d", "c-silent", ...speakers(document)]
            .concat(one.joins.map(([from]) => from))
            .map(personOf),
        );
        for (const item of core.itemsOfWorkshop(document, held.template)) {
          const people = new Set<string>();
          for (const { by, person } of item.answers) {
            assert.equal(person, personOf(by));
            people.add(person);
          }
          assert.equal(item.people, people.size);
          const silent = item.asked ? everybody.size - people.size : 0;
          assert.equal(item.silent, silent);
          if (item.sort !== "rating" && item.sort !== "figure") continue;
          const counted =
            item.several +
            item.unread +
            sum(item.unknown.map((code) => code.people)) +
            sum((item.spread?.counts ?? []).map((count) => count.people));
          assert.equal(counted, people.size, item.place);
        }
      },
    ),
    law(
      "a spread has only positions that somebody gave, in order, and no mean",
      70,
      round,
      (one) => {
        const held = hold(core, one);
        for (const item of core.itemsOfWorkshop(home(held), held.template))
          checkSpread(item);
      },
    ),
    law(
      "all that is agreed is in the ledger, which merging only adds to",
      30,
      round,
      (one) => {
        const held = hold(core, one);
        const document = home(held);
        const ledger = core.ledgerOf(document);
        const known = new Map(ledger.map((one) => [one.entry, one]));
        for (const { place, agreed } of core.itemsOfWorkshop(
          document,
          held.template,
        ))
          // What an organisation is called is no decision.
          if (!/^organisations\/[^/]*\/name$/.test(place))
            for (const id of agreed?.entries ?? [])
              assert.equal(known.get(id)?.standing, true);
        for (const copy of [held.start, ...held.copies])
          for (const {
            standing: _,
            before: __,
            how: ___,
            ...decided
          } of core.ledgerOf(copy)) {
            const found = known.get(decided.entry);
            assert.ok(found, `${decided.target} is forgotten`);
            const { standing, before, how, ...now } = found;
            assert.deepEqual(now, decided);
          }
        const byId = new Map(
          document.entries.map((entry) => [entry.id, entry]),
        );
        ledger.forEach(({ entry }, at) => {
          const replaced = new Set(byId.get(entry)!.replaces ?? []);
          const later = ledger.slice(at + 1);
          assert.ok(
            !later.some((one) => replaced.has(one.entry)),
            "!later.some((one) => replaced.has(one.entry))",
          );
        });
      },
    ),
    law(
      "a file that comes again is the same, and an older one changes nothing",
      20,
      round,
      (one) => {
        const held = hold(core, one);
        const document = home(held);
        for (const copy of [...held.copies.slice(0, 4), ...held.latest]) {
          const received = core.receive(document, core.toFile(copy));
          assert.equal(received.document, document);
          assert.equal(received.added, 0);
          const has = new Set(copy.entries.map(({ id }) => id));
          const people = new Set(
            copy.entries.filter(isOwn).map(({ by }) => by),
          );
          const since = document.entries.some(
            ({ by, id }) => people.has(by) && !has.has(id),
          );
          assert.equal(received.outcome, since ? "older" : "same");
        }
        for (const copy of held.latest) {
          const received = core.receive(held.start, core.toFile(copy));
          const fresh = copy.entries.filter(
            ({ id }) => !held.start.entries.some((entry) => entry.id === id),
          );
          assert.equal(received.added, fresh.length);
          if (fresh.length === 0) continue;
          const had = new Set(
            held.start.entries.filter(isOwn).map(({ by }) => by),
          );
          const isNew = copy.entries.some(
            (entry) => isOwn(entry) && !had.has(entry.by),
          );
          assert.equal(received.outcome, isNew ? "new" : "more");
        }
      },
    ),
  ];
}

function isOwn({ target }: Entry): boolean {
  return target.startsWith("own/");
}

/** What somebody said of their own; that a row is there is told by what is in it. */
function isAnswer(entry: Entry): boolean {
  if (!isOwn(entry) || entry.value === null) return false;
  const isRow = entry.target.split("/").length % 2 === 1;
  return !isRow || entry.target.includes("/responsible/");
}

/** A statement in words; why a worksheet's row or section has no answer, as its section's. */
function saidIn(by: string, target: string, value: Json): string {
  const [, list, row] = target.split("/");
  if (target.endsWith("/unanswered") && typeof value === "string")
    return `${by} ${list === "sections" ? row! : list!} ${value}`;
  return `${by} ${target} ${jcs(value)}`;
}

function plainValue(target: string, value: Json): Json {
  const [, lang] = target.split("@");
  return lang === undefined ? value : (value as JsonObject)[lang]!;
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}

function speakers(document: AskelmatDocument): readonly string[] {
  return document.entries
    .filter((entry) => isOwn(entry) && entry.value !== null)
    .map(({ by }) => by);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Who is one with whom, by walking; the smallest id names the group. */
function groups(
  joins: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const first of joins.flat().toSorted().toReversed()) {
    const reached = new Set([first]);
    for (const id of reached)
      for (const pair of joins)
        if (pair.includes(id)) for (const other of pair) reached.add(other);
    for (const id of reached) names.set(id, [...reached].sort()[0]!);
  }
  return names;
}

/** The statements that an item's answers make. */
function toldBy(core: Core, item: WorkshopItem): readonly string[] {
  const own = (by: string, place: string, value: Json | undefined) =>
    value === undefined
      ? []
      : core
          .flatten({ own: [{ by, ...nest(place.split("/"), value) }] })
          .map((one) => ({ id: "", ...one, by }))
          .filter(isAnswer)
          .map(({ target, value: said }) => saidIn(by, target, said));
  const row = item.place.split("/", 2).join("/");
  const inner = item.place.slice(0, Math.max(0, item.place.lastIndexOf("/")));
  return item.answers.flatMap((answer: WorkshopAnswer) => {
    const { by, value, reason, note, evidence, target } = answer;
    if (target !== undefined)
      return [saidIn(by, target, plainValue(target, value!))];
    const code = (value as JsonObject | undefined)?.["unanswered"];
    // Why a place of a worksheet has no answer is said of its row or section.
    if (typeof code === "string" && !item.place.startsWith("ratings/"))
      return [`${by} ${item.place.split("/")[0]!} ${code}`];
    return [
      ...own(by, item.place, value),
      ...own(by, `${row}/reason`, reason),
      ...own(by, `${inner}/note`, note),
      ...own(by, `${row}/evidence`, evidence),
    ];
  });
}

function nest([name, id, ...rest]: readonly string[], value: Json): JsonObject {
  return id === undefined
    ? { [name!]: value }
    : { [name!]: [{ id, ...nest(rest, value) }] };
}

function checkSpread(item: WorkshopItem): void {
  const { spread, answers, sort, levels = [] } = item;
  const given = answers.map(({ by, value }) => ({
    by,
    value: (value ?? {}) as JsonObject,
  }));
  if (!spread) return;
  assert.ok(
    sort === "rating" || sort === "figure",
    'sort === "rating" || sort === "figure"',
  );
  const { counts, lowest, highest, width } = spread;
  for (const { by, people, levels: on, number } of counts) {
    assert.ok(
      by.length > 0 && people <= by.length,
      "by.length > 0 && people <= by.length",
    );
    for (const one of by)
      assert.ok(
        given.some(
          ({ by: who, value: { level, between, number: said } }) =>
            who === one &&
            (on
              ? jcs([...on].sort()) ===
                jcs(
                  [
                    ...(Array.isArray(between)
                      ? (between as string[])
                      : [level as string]),
                  ].sort(),
                )
              : typeof said === "string" &&
                /^-?[0-9.]+$/.test(said) &&
                scaled(said) === scaled(number!)),
        ),
        `${one} never said ${jcs(on ?? number)}`,
      );
  }
  assert.ok(
    Number.isInteger(width) && width >= 0 && width <= 1000,
    "Number.isInteger(width) && width >= 0 && width <= 1000",
  );
  if (sort === "rating") {
    const ranks = new Map(levels.map(({ id, rank }) => [id, rank!]));
    const heights = counts.map(
      ({ levels: on }) => sum(on!.map((id) => ranks.get(id)!)) / on!.length,
    );
    assert.deepEqual(
      heights,
      [...new Set(heights)].toSorted((a, b) => a - b),
    );
    assert.equal(spread.steps, heights.at(-1)! - heights[0]!);
  } else if (lowest && highest) {
    const sizes = counts.map(({ number }) => scaled(number!));
    assert.deepEqual(
      sizes,
      [...new Set(sizes)].toSorted((a, b) => (a < b ? -1 : 1)),
    );
    assert.equal(scaled(spread.difference!), sizes.at(-1)! - sizes[0]!);
  } else
    assert.ok(
      new Set(counts.map(({ unit }) => unit)).size > 1,
      "new Set(counts.map(({ unit }) => unit)).size > 1",
    );
}

/** A decimal of at most six decimals as a whole number. */
function scaled(text: string): bigint {
  const [whole, part = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole! + part.padEnd(6, "0"));
  return text.startsWith("-") ? -size : size;
}
