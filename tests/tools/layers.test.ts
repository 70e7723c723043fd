import assert from "node:assert/strict";
import test from "node:test";
import { checkLayers, layerProblems } from "../../scripts/lib/layers.mjs";

const dependencies = {
  core: ["@askelmat/schema", "canonicalize"],
  elements: ["@askelmat/core", "@askelmat/schema", "lit"],
  cli: ["@askelmat/core", "@askelmat/elements", "@askelmat/schema"],
};

function problemsOf(path: string, text: string): string[] {
  return layerProblems([{ path, text }], dependencies);
}

test("the packages keep their layers", () => {
  assert.deepEqual(checkLayers(), []);
});

const violations: [what: string, path: string, text: string][] = [
  [
    "an upward import",
    "packages/core/src/a.ts",
    `import { EloMatrix } from "@askelmat/elements";`,
  ],
  [
    "an upward import of a type",
    "packages/core/src/a.ts",
    `import type { EloMatrix } from "@askelmat/elements";`,
  ],
  [
    "an upward import inside a type",
    "packages/core/src/a.ts",
    `let x: import("@askelmat/elements").EloMatrix;`,
  ],
  [
    "an upward re-export",
    "packages/core/src/a.ts",
    `export * from "@askelmat/storage";`,
  ],
  [
    "an upward lazy import",
    "packages/core/src/a.ts",
    `const x = import("@askelmat/storage");`,
  ],
  [
    "a way out of the package",
    "packages/core/src/deep/a.ts",
    `import { x } from "../../../elements/src/x.js";`,
  ],
  ["Lit in core", "packages/core/src/a.ts", `import { html } from "lit";`],
  [
    "a library the package does not name",
    "packages/elements/src/a.ts",
    `import Ajv from "ajv/dist/2020.js";`,
  ],
  [
    "Node outside the command line",
    "packages/core/src/a.ts",
    `import { readFile } from "node:fs/promises";`,
  ],
  [
    "a page's parts on the command line",
    "packages/cli/src/a.ts",
    `import type { EloMatrix } from "@askelmat/elements";`,
  ],
  [
    "the validators loaded with the page",
    "packages/elements/src/a.ts",
    `import { worksheet } from "@askelmat/schema/validators";`,
  ],
];
for (const [what, path, text] of violations)
  test(`the layer rule notices ${what}`, () => {
    assert.equal(problemsOf(path, text).length, 1);
    assert.match(
      problemsOf(path, text)[0] ?? "",
      /^packages\/\w+\/src\/.*a\.ts:1: /,
    );
  });

test("the layer rule lets allowed imports be", () => {
  const text = `
    import { html } from "lit";
    import { repeat } from "lit/directives/repeat.js";
    import type { Entry } from "@askelmat/core";
    import { x } from "../shared/x.js";
    const validators = () => import("@askelmat/schema/validators");
    // import { EloMatrix } from "@askelmat/embed" is only a comment
  `;
  assert.deepEqual(problemsOf("packages/elements/src/a/a.ts", text), []);
});

test("the command line's program knows Node and the documents", () => {
  const text = `
    import { readFile } from "node:fs/promises";
    import { readJson } from "@askelmat/core";
    const validators = () => import("@askelmat/schema/validators");
  `;
  assert.deepEqual(problemsOf("packages/cli/src/check/a.ts", text), []);
});
