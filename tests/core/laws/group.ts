import assert from "node:assert/strict";
import fc from "fast-check";
import type {
  AskelmatDocument,
  Context,
  Edit,
  Json,
  Template,
} from "@askelmat/core";
import { law, type Law } from "../support/law.js";
import type { Core } from "../support/types.js";

const TODAY = "2026-03-01";
const CODES = ["schools", "work", "youth"];

const sectors: Template = {
  specVersion: "1.0",
  kind: "code-list",
  id: "https://example.org/sectors",
  version: "1.0.0",
  content: { codes: CODES.map((id) => ({ id, label: { fi: id } })) },
};

interface Member {
  readonly sector?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly sameAs?: number;
}
interface Wording {
  readonly earlier?: number;
  readonly sort: string;
}
interface Group {
  readonly members: readonly Member[];
  readonly wordings: readonly Wording[];
}

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const day = fc.constantFrom("2020-01-01", TODAY, "2027-12-31");
const group: fc.Arbitrary<Group> = fc.record({
  members: fc.array(
    fc.record({
      sector: maybe(fc.constantFrom(...CODES, "theatre")),
      validFrom: maybe(day),
      validTo: maybe(day),
      sameAs: maybe(fc.nat(5)),
    }),
    { maxLength: 6 },
  ),
  // One that names itself, one that is not there, and rings occur.
  wordings: fc.array(
    fc.record({
      earlier: maybe(fc.nat(6)),
      sort: fc.constantFrom("definition", "principle"),
    }),
    { maxLength: 6 },
  ),
});

const context: Context = { by: "c-a", at: "2026-03-01T10:00:00Z" };
const set = (target: string, value: Json | undefined): readonly Edit[] =>
  value === undefined ? [] : [{ type: "set", target, value }];

function made(core: Core, { members, wordings }: Group): AskelmatDocument {
  const edits = [
    ...members.flatMap((one, index) => {
      const row = `organisations/o-${index}`;
      return [
        { type: "add-row", target: row } as const,
        ...set(`${row}/name@fi`, `Järjestö ${index}`),
        ...set(`${row}/sector`, one.sector),
        ...set(`${row}/validFrom`, one.validFrom),
        ...set(`${row}/validTo`, one.validTo),
        ...(one.sameAs === undefined
          ? []
          : [
              {
                type: "add-row",
                target: `${row}/sameAs/o-${one.sameAs}`,
              } as const,
            ]),
      ];
    }),
    ...wordings.flatMap((one, index) => {
      const row = `statements/s-${index}`;
      return [
        { type: "add-row", target: row } as const,
        ...set(`${row}/sort`, one.sort),
        ...set(`${row}/text@fi`, `Lause ${index}`),
        ...set(
          `${row}/earlier`,
          one.earlier === undefined ? undefined : `statements/s-${one.earlier}`,
        ),
      ];
    }),
  ];
  const blank = core.createDocument({ kind: "group", ...context });
  return core.applyEdits(blank, edits, context).document;
}

/** What holds for whoever is in a group, and for whatever it has agreed. */
export function grouping(core: Core): readonly Law[] {
  return [
    law(
      "who is in a group today stands by one sector, once, and a sector without anybody is missing",
      100,
      group,
      (one) => {
        const document = made(core, one);
        const same = core.joinedIds(document, "organisations");
        const keyOf = (id: string) => same.get(id) ?? id;
        const isHere = ({ validFrom, validTo }: Member) =>
          (validFrom ?? TODAY) <= TODAY && (validTo ?? TODAY) >= TODAY;
        const here = new Set(
          one.members.flatMap((member, index) =>
            isHere(member) ? [keyOf(`o-${index}`)] : [],
          ),
        );
        const found = core.compositionOf(document, sectors, TODAY);
        const told = [
          ...[...found.sectors, ...found.others].flatMap(
            ({ organisations }) => organisations,
          ),
          ...found.unplaced,
        ].map(({ id }) => keyOf(id));
        assert.deepEqual(told.sort(), [...here].sort(), "each once");
        assert.deepEqual(
          found.missing,
          found.sectors
            .filter(({ organisations }) => organisations.length === 0)
            .map(({ id }) => id),
          "missing is missing",
        );
      },
    ),
    law(
      "every wording of a group is told, whatever takes the place of what",
      100,
      group,
      (one) => {
        const document = made(core, one);
        const told = core.statementsIn(core.contentOf(document));
        assert.deepEqual(
          [
            ...new Set(
              told.flatMap(({ row, earlier }) =>
                [row, ...earlier].map(({ id }) => id),
              ),
            ),
          ].sort(),
          one.wordings.map((_, index) => `s-${index}`),
          "none is left out",
        );
        for (const { row, earlier } of told)
          assert.ok(!earlier.includes(row), "none is earlier than itself");
      },
    ),
    law(
      "what a group takes over from a worksheet it has then, and what it had stays",
      60,
      fc.record({
        group,
        words: fc.array(fc.constantFrom("", "Tuki", "Oma polku"), {
          minLength: 3,
          maxLength: 3,
        }),
      }),
      (one) => {
        const start = made(core, one.group);
        const [definition, nonnegotiable, conclusions] = one.words;
        const { document: worksheet } = core.applyEdits(
          { ...start, id: "urn:uuid:w", kind: "worksheet", entries: [] },
          [
            ...set("prompts/definition/text@fi", definition || undefined),
            ...set("prompts/nonnegotiable/text@sv", nonnegotiable || undefined),
            ...set("conclusions@fi", conclusions || undefined),
          ],
          context,
        );
        let number = 0;
        const take = (document: AskelmatDocument) =>
          core.applyEdits(
            document,
            core.liftStatementEdits(
              document,
              worksheet,
              core.liftableFrom(worksheet, document),
              () => `s-new${number++}`,
            ),
            context,
          ).document;
        const taken = take(start);
        assert.deepEqual(
          core.liftableFrom(worksheet, taken).map(({ standing }) => standing),
          one.words.filter(Boolean).map(() => "same"),
          "the group has them",
        );
        assert.equal(take(taken), taken, "taking again changes nothing");
        const ids = (document: AskelmatDocument) =>
          core
            .rowsOf(core.contentOf(document), "statements")
            .map(({ id }) => id);
        const now = ids(taken);
        for (const id of ids(start)) assert.ok(now.includes(id), `${id} stays`);
      },
    ),
  ];
}
