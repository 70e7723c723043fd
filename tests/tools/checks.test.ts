import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import test from "node:test";
import { engineFiles } from "../../scripts/lib/engine-suite.mjs";
import { longSteps, steps } from "../../scripts/test/steps.mjs";

function templates(...places: string[]) {
  return spawnSync(process.execPath, ["scripts/templates.mjs", ...places], {
    encoding: "utf8",
  });
}

test("the template check notices an unknown property, a called handler and an unknown element", () => {
  const { status, stderr } = templates("tests/tools/fixtures/bad-template.ts");
  assert.equal(status, 1);
  for (const fault of [/nosuchproperty/, /elo-nowhere/, /noncallable/])
    assert.match(stderr, fault);
});

test("the template check does not pass by finding no file", () => {
  assert.equal(templates("tests/tools/fixtures/none").status, 1);
});

test("every folder with tests is run, the ones we promise also when they are empty", () => {
  const names = steps().map(({ name }: { name: string }) => name);
  for (const name of [
    "tools",
    "schemas",
    "core",
    "exchange",
    "storage",
    "elements",
    "embed",
  ])
    assert.ok(names.includes(name), name);
  const folders = readdirSync("tests", { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith(".test.ts"))
    .map((entry) => entry.parentPath.split(/[\\/]/)[1] ?? "directly in tests/");
  // Those of `npm run test:engines` count too: the same checks run it.
  const long = longSteps() as readonly { readonly name: string }[];
  const others = [
    ...long.map(({ name }) => name),
    ...engineFiles().map((file) => file.split("/")[1]),
  ];
  for (const folder of new Set(folders))
    assert.ok(names.includes(folder) || others.includes(folder), folder);
});

test("a filter that fits no file makes the suite fail, not pass empty", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["scripts/test.mjs", "--only", "core", "--file", "no-such-file"],
    { encoding: "utf8" },
  );
  assert.equal(status, 1);
  assert.match(stdout, /\n0 passed, 1 failed, 0 skipped\n$/);
});
