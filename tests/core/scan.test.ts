import assert from "node:assert/strict";
import test from "node:test";
import { decodeFile, readFile } from "@askelmat/core";

const problemsOf = (text: string) => {
  const decoded = decodeFile(text);
  return "problem" in decoded ? [decoded.problem] : decoded.problems;
};
const jsonOf = (text: string) => {
  const decoded = decodeFile(text);
  assert.ok(!("problem" in decoded));
  return decoded.json;
};

test("a member named twice is said, with its place, and the last one counts", () => {
  const text =
    '{"goals":[{"id":"g-1"},{"id":"g-2","a~/b":{"x":1,"\\u0078":2}}]}';
  assert.deepEqual(problemsOf(text), [
    {
      path: "/goals/1/a~0~1b",
      code: "file-duplicate-member",
      params: { name: "x" },
    },
  ]);
  const [, second] = jsonOf(text)["goals"] as { "a~/b": unknown }[];
  assert.deepEqual(second!["a~/b"], { x: 2 });
});

test("the same name in two objects, as a value or in a list is no repetition", () => {
  assert.deepEqual(
    problemsOf('{"a":{"a":"a"},"b":["a","a",{"a":"\\"a\\":{"}],"c":{"a":1}}'),
    [],
  );
});

const changed = [
  "9007199254740992",
  "-9007199254740993",
  "12345678901234567890",
  "1e400",
  "-1E+400",
  "1e-400",
  "1e16",
  "0.12345678901234567890",
];
for (const number of changed)
  test(`${number} is kept as it was written, and said`, () => {
    const text = `{"a":[0,${number}]}`;
    assert.deepEqual(jsonOf(text), { a: [0, number] });
    assert.deepEqual(problemsOf(text), [
      { path: "/a/1", code: "file-number", params: { number } },
    ]);
  });

test("numbers that come back as they were written stay numbers", () => {
  const text =
    '{"a":[9007199254740991,-9007199254740991,0,-0,1.50,1e3,0.1,2.50e-7,0e99,0.30000000000000004]}';
  assert.deepEqual(problemsOf(text), []);
  assert.deepEqual(jsonOf(text), JSON.parse(text));
});

test("half a letter is shown as U+FFFD, and said with its place", () => {
  const result = readFile(
    '{"specVersion":"1.0","kind":"worksheet","id":"urn:uuid:1","content":{"title":{"fi":"a\\ud800"}}}',
  );
  assert.ok(result.ok && result.document);
  assert.deepEqual(result.problems, [
    { path: "/content/title/fi", code: "file-lone-surrogate" },
  ]);
  assert.match(JSON.stringify(result.document.entries), /a\uFFFD/);
});

test("a file in UTF-16 is read, and said to be one", () => {
  const text =
    '{"specVersion":"1.0","kind":"worksheet","id":"urn:uuid:1","entries":[]}';
  const plain = readFile(text);
  const wide = readFile(Buffer.from("\uFEFF" + text, "utf16le"));
  assert.deepEqual(plain.problems, []);
  assert.deepEqual(wide, {
    ...plain,
    problems: [{ path: "", code: "file-utf-16" }],
  });
});
