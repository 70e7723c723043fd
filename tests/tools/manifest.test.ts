import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import manifest from "../../packages/elements/custom-elements.json" with { type: "json" };
import { generate } from "../../scripts/gen/manifest.mjs";

const path = "packages/elements/custom-elements.json";
const cards = manifest.modules.flatMap(({ declarations }) => declarations);

/** The source of the elements, without what is generated. */
const source = readdirSync("packages/elements/src", { recursive: true })
  .map((name) => `packages/elements/src/${String(name).replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".ts") && !name.includes("/generated/"))
  .map((name) => readFileSync(name, "utf8"))
  .join("\n");

/** What a pattern's group finds in the source, each once, in order. */
function inSource(pattern: RegExp): string[] {
  const found = [...source.matchAll(pattern)].map(([, name]) => name!);
  return [...new Set(found)].sort();
}

function namesOf(list: "events" | "cssParts" | "cssProperties"): string[] {
  const names = cards.flatMap((card) => card[list].map(({ name }) => name));
  return [...new Set(names)].sort();
}

test("the manifest holds the tags that are registered, each with the module that does it", () => {
  const tags = inSource(/\bdefine\("([a-z-]+)",/g);
  assert.deepEqual(
    cards.map(({ tagName }) => tagName),
    tags,
  );
  const definitions = manifest.modules.flatMap(({ path, exports }) =>
    exports
      .filter(({ kind }) => kind === "custom-element-definition")
      .map(({ name }) => `${name} ${path}`),
  );
  assert.deepEqual(
    definitions,
    tags.map((tag) => `${tag} dist/define/${tag}.js`),
  );
});

test("everything that a page may use is described", () => {
  for (const card of cards) {
    const { attributes, members, events, slots, cssParts, cssProperties } =
      card;
    const items = [
      attributes,
      members,
      events,
      slots,
      cssParts,
      cssProperties,
    ].flat() as readonly { name: string; description?: string }[];
    assert.ok(items.length > 0);
    for (const { name, description = "" } of items)
      assert.ok(description.length > 3, `${card.tagName}: ${name}`);
  }
});

test("the manifest has the events that are fired", () => {
  const fired = inSource(/(?:\.fire|new CustomEvent)\(\s*"([a-z-]+)"/g);
  assert.ok(fired.length > 4);
  assert.deepEqual(namesOf("events"), fired);
});

test("the manifest has the parts that are drawn", () => {
  assert.deepEqual(namesOf("cssParts"), inSource(/ part="([a-z]+)"/g));
});

test("the manifest has the custom properties that are read, with what they are when not set", () => {
  assert.deepEqual(
    namesOf("cssProperties"),
    inSource(/var\(\s*(--elo-[a-z-]+)/g),
  );
  for (const { tagName, cssProperties } of cards)
    for (const property of cssProperties)
      assert.ok("default" in property, `${tagName}: ${property.name}`);
});

test("the manifest has nothing that only the elements themselves use", () => {
  const names = cards.flatMap(({ members }) => members.map(({ name }) => name));
  for (const name of names) assert.doesNotMatch(name, /^[#_]|Callback$/);
  for (const inner of ["report", "renderBody", "missingLocale", "desk"])
    assert.ok(!names.includes(inner), inner);
});

test("the same sources make the same manifest", async () => {
  const [once, twice] = [await generate(), await generate()];
  assert.deepEqual([...once], [...twice]);
  assert.deepEqual([...once.keys()], [path]);
});
