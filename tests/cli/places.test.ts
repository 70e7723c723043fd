import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { faultIn, placesIn } from "../../packages/cli/src/places.js";
import { below } from "../../packages/cli/src/pointer.js";

const text = `{
  "a": [1, {"b/c": true}, [null]],
  "a~": {"x": 1,
    "x": "later"},
  "": "empty"
}`;

/** What stands at a place: the text from there on. */
function after(path: string, member?: string): string {
  const [place] = placesIn(text, [
    member === undefined ? { path } : { path, member },
  ]);
  return text.split("\n")[place!.line - 1]!.slice(place!.column - 1);
}

test("a value is found where it begins", () => {
  assert.equal(after(""), "{");
  assert.match(after("/a"), /^\[1, \{/);
  assert.match(after("/a/0"), /^1,/);
  assert.match(after("/a/1"), /^\{"b\/c"/);
  assert.match(after("/a/1/b~1c"), /^true\}/);
  assert.match(after("/a/2/0"), /^null/);
  assert.match(after("/a~0/x"), /^"later"/);
  assert.match(after("/"), /^"empty"/);
});

test("a name is found where it stands last, which is the one that counts", () => {
  assert.match(after("/a~0", "x"), /^"x": "later"/);
  assert.match(after("", "a"), /^"a": \[/);
});

test("what is not there is found at what is around it", () => {
  assert.match(after("/a/7/b"), /^\[1,/);
  assert.equal(after("/nothing"), "{");
  assert.match(after("/a~0", "y"), /^\{"x": 1/);
});

test("many places are found at once, each its own", () => {
  const wanted = ["/a/2", "", "/a/0", "/a/2/0"].map((path) => ({ path }));
  assert.deepEqual(
    placesIn(text, wanted).map(({ line, column }) => `${line}:${column}`),
    ["2:27", "1:1", "2:9", "2:28"],
  );
});

test("law: the place of every value is where a walk over the text meets it", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(4), (value, indent) => {
      const written = JSON.stringify(value, null, indent);
      const places = placesIn(
        written,
        pointers(value, "").map((path) => ({ path })),
      );
      const rows = written.split("\n");
      for (const [index, inner] of values(value).entries()) {
        const { line, column } = places[index]!;
        const rest = rows.slice(line - 1);
        rest[0] = rest[0]!.slice(column - 1);
        // Without its indentation the rest begins with the value.
        const squeezed = (words: string) => words.replace(/\s/g, "");
        assert.ok(
          squeezed(rest.join("\n")).startsWith(squeezed(JSON.stringify(inner))),
        );
      }
    }),
    { numRuns: 300 },
  );
});

function children(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()];
  return value !== null && typeof value === "object"
    ? Object.entries(value)
    : [];
}

function pointers(value: unknown, path: string): string[] {
  const inner = children(value).flatMap(([step, one]) =>
    pointers(one, below(path, step)),
  );
  return [path, ...inner];
}

function values(value: unknown): unknown[] {
  return [value, ...children(value).flatMap(([, one]) => values(one))];
}

test("a text stops being JSON at its first fault", () => {
  const faults: [text: string, at: string, fault: string][] = [
    [`{"a": 1,\n "b" 2}`, "2:6", "ColonExpected"],
    [`{"a": 1,\n}`, "2:1", "PropertyNameExpected"],
    [`[1, // no\n2]`, "1:5", "InvalidCommentToken"],
    [`{"a": [1, 2`, "1:12", "CloseBracketExpected"],
    [`["open]`, "1:2", "UnexpectedEndOfString"],
    [`{} {}`, "1:4", "EndOfFileExpected"],
  ];
  for (const [written, at, fault] of faults) {
    const found = faultIn(written);
    assert.equal(
      `${found?.line}:${found?.column} ${found?.fault}`,
      `${at} ${fault}`,
    );
  }
  assert.equal(faultIn(`{"a": [1, 2]}`), undefined);
});

test("a fault is found before what stands behind it could nest without end", () => {
  assert.equal(faultIn(`["\n${"[".repeat(1_000_000)}`)?.line, 1);
});
