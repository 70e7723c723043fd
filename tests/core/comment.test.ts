import assert from "node:assert/strict";
import test from "node:test";
import { commentEdits, commentsOf, settleComment } from "@askelmat/core";
import { after, anna, blank, bo, merged, opened } from "./support/people.js";

const remark = (id: string, text: string, about?: string) =>
  commentEdits({ id, text, lang: "fi", ...(about !== undefined && { about }) });

test("a remark is about a place or about the whole", () => {
  const document = after(
    after(blank, anna, ...remark("k-1", "Miksi?", "status")),
    bo,
    ...remark("k-2", "Hyvä!"),
  );
  assert.deepEqual(commentsOf(document, "status"), [
    { id: "k-1", about: "status", text: { fi: "Miksi?" } },
  ]);
  assert.deepEqual(
    commentsOf(document).map(({ id }) => id),
    ["k-1", "k-2"],
  );
  assert.deepEqual(commentsOf(blank), []);
});

test("remarks of two people stand side by side; each is one gesture", () => {
  const both = merged(
    after(blank, anna, ...remark("k-1", "A")),
    after(blank, bo, ...remark("k-2", "B")),
  );
  assert.equal(commentsOf(both).length, 2);
  assert.deepEqual(opened(both), []);
});

test("a remark is settled and opened again", () => {
  const document = after(blank, anna, ...remark("k-1", "A"));
  const settled = after(document, bo, settleComment("k-1"));
  assert.equal(commentsOf(settled)[0]?.settled, true);
  assert.equal(
    commentsOf(after(settled, bo, settleComment("k-1", false)))[0]?.settled,
    undefined,
  );
});

test("an id of a remark is new each time", () => {
  const [one, two] = [1, 2].map(
    () => commentEdits({ text: "x", lang: "fi" })[0]!.target,
  );
  assert.match(one!, /^comments\/k-[a-z2-7]{12}$/);
  assert.notEqual(one, two);
});
