import assert from "node:assert/strict";
import fc from "fast-check";
import type { AskelmatDocument, Template } from "@askelmat/core";
import { law, type Law } from "../support/law.js";
import type { Core } from "../support/types.js";

const THEMES = ["a", "b", "c", "d", "e"];
/** Above each theme: the heading, another theme, something that is not there, or nothing. Rings may come of it. */
const ABOVE = [
  "modules/m",
  "modules/gone",
  "",
  ...THEMES.map((id) => `themes/${id}`),
];

const tree = fc.tuple(...THEMES.map(() => fc.constantFrom(...ABOVE)));
const items = fc.array(
  fc.record({
    themes: fc.subarray(THEMES),
    isDropped: fc.boolean(),
  }),
  { maxLength: 3 },
);

function templateOf(above: readonly string[]): Template {
  return {
    specVersion: "1.0",
    kind: "programme-template",
    id: "https://example.org/programme",
    version: "1.0.0",
    content: {
      modules: [{ id: "m" }],
      themes: THEMES.map((id, at) => ({
        id,
        label: { fi: `Teema ${id}` },
        ...(above[at] === "" ? {} : { in: above[at]! }),
        assignments: [{ id: "x", template: `https://example.org/${id}` }],
      })),
    },
  };
}

function programmeOf(
  core: Core,
  said: readonly (readonly [string, string | true])[],
): AskelmatDocument {
  return {
    specVersion: "1.0",
    kind: "programme",
    id: "urn:uuid:4a8b2c63-1e5f-4c9b-8f72-6d3e9a1b2c46",
    entries: said.map(([target, value]) =>
      core.seal({ target, by: "c-a", value }),
    ),
  };
}

/** What holds of training programmes. */
export function programmeRun(core: Core): readonly Law[] {
  return [
    law(
      "each theme is shown once, and is taken up as the words of the standard say",
      300,
      fc.tuple(tree, items),
      ([above, parts]) => {
        const template = templateOf(above);
        const document = programmeOf(
          core,
          parts.flatMap(({ themes, isDropped }, at) => [
            [`items/it-${String(at)}`, true] as const,
            ...themes.map(
              (id) => [`items/it-${String(at)}/themes/${id}`, true] as const,
            ),
            ...(isDropped
              ? [[`items/it-${String(at)}/status`, "dropped"] as const]
              : []),
          ]),
        );
        const named = new Set(
          parts.flatMap(({ themes, isDropped }) => (isDropped ? [] : themes)),
        );
        const seen: string[] = [];
        // Told apart from the library: by PRG-5, over the tree that is shown.
        const check = (
          nodes: ReturnType<Core["themesOf"]>,
          isAboveTaken: boolean,
          above?: string,
        ): void => {
          for (const { row, place, under, uptake } of nodes) {
            if (place.startsWith("themes/")) seen.push(row.id);
            if (above !== undefined) assert.equal(row["in"], above, place);
            const isNamed = place.startsWith("themes/") && named.has(row.id);
            const isTaken =
              isAboveTaken ||
              isNamed ||
              (under.length > 0 &&
                under.every((one) => one.uptake === "taken-up"));
            const isPartly = under.some((one) => one.uptake !== "open");
            assert.equal(
              uptake,
              isTaken ? "taken-up" : isPartly ? "partly" : "open",
              place,
            );
            check(under, isAboveTaken || isNamed, place);
          }
        };
        check(core.themesOf(template, document), false);
        assert.deepEqual(seen.sort(), THEMES);
      },
    ),
    law(
      "taking twice is taking once, and two who take the same have one part of it",
      150,
      fc.tuple(fc.subarray(THEMES), fc.subarray(THEMES), items),
      ([one, other, parts]) => {
        const template = templateOf(THEMES.map(() => "modules/m"));
        const before = programmeOf(
          core,
          parts.map((_, at) => [`items/it-${String(at)}`, true] as const),
        );
        const take = (
          document: AskelmatDocument,
          themes: readonly string[],
          by: string,
        ) =>
          core.applyEdits(
            document,
            core.takingEdits(
              document,
              template,
              themes.map((id) => core.takingOfTheme(template, id)),
            ),
            { by, at: "2026-04-20T08:00:00Z" },
          ).document;
        const [mine, theirs] = [
          take(before, one, "c-a"),
          take(before, other, "c-b"),
        ];
        assert.deepEqual(
          core.contentOf(take(mine, one, "c-a")),
          core.contentOf(mine),
        );
        const both = core.mergeDocuments(mine, theirs).document;
        const content = core.contentOf(both);
        for (const row of core.rowsOf(core.contentOf(before), "items"))
          assert.deepEqual(
            core.rowsOf(content, "items").find(({ id }) => id === row.id),
            row,
            "what was there",
          );
        const wanted = new Set([...one, ...other]);
        const made = core
          .rowsOf(content, "items")
          .filter(({ id }) => !/^it-\d$/.test(id));
        assert.deepEqual(
          made
            .flatMap((row) => core.rowsOf(row, "themes").map(({ id }) => id))
            .sort(),
          [...wanted].sort(),
        );
        assert.equal(core.rowsOf(content, "assignments").length, wanted.size);
        assert.equal(
          core.rowsOf(content, "items").length,
          parts.length + wanted.size,
        );
      },
    ),
    law(
      "assignments are counted for those they are for, and once for each who has done them",
      150,
      fc.tuple(
        fc.subarray(["pa-1", "pa-2"]),
        fc.subarray(["pa-1", "pa-2", "pa-3"]),
        fc.boolean(),
      ),
      ([named, done, isDropped]) => {
        const document = programmeOf(core, [
          ...["pa-1", "pa-2", "pa-3"].map(
            (id) => [`participants/${id}`, true] as const,
          ),
          ["participants/pa-3/role", "expert"],
          ["items/it-1", true],
          ...named.map(
            (id) => [`items/it-1/participants/${id}`, true] as const,
          ),
          ...(isDropped ? [["items/it-1/status", "dropped"] as const] : []),
          ["assignments/as-1", true],
          ["assignments/as-1/in", "items/it-1"],
          ...done.map((id) => [`assignments/as-1/done/${id}`, true] as const),
        ]);
        const { assignments, participants } = core.programmeProgress(
          document,
          "2026-05-01",
        );
        const forWhom = named.length > 0 ? named : ["pa-1", "pa-2"];
        const all = isDropped ? [] : [...new Set([...forWhom, ...done])];
        assert.deepEqual([...participants.keys()].sort(), [...all].sort());
        assert.deepEqual(assignments, {
          done: isDropped ? 0 : done.length,
          all: all.length,
        });
      },
    ),
  ];
}
