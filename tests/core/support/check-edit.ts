import assert from "node:assert/strict";
import type {
  AskelmatDocument,
  Context,
  Edit,
  EditResult,
  Json,
  Step,
} from "@askelmat/core";
import { frozen, reread } from "./freeze.js";
import { plain } from "./plain.js";
import { digestOf, idOf, isEmpty, isEntry, standing } from "./standard.js";
import type { Core } from "./types.js";

/**
 * Makes edits as {@link Core.applyEdits} does and checks all that holds for
 * every edit: what it writes, its inverse and that one's inverse, the JSON
 * round trip, the digest, and that its input is left alone.
 */
export function checkEdit(
  core: Core,
  document: AskelmatDocument,
  edits: readonly Edit[],
  context: Context,
): EditResult {
  frozen(document);
  const result = core.applyEdits(document, frozen(edits), frozen(context));
  if (result.problems.length > 0 || !result.step) {
    assert.equal(result.document, document, "what changes nothing is the same");
    assert.equal(result.step, undefined);
    return result;
  }
  frozen(result);
  checkEntries(core, document, result.document, context);
  if (edits.length === 1)
    checkResult(core, result.document, edits[0]!, context);
  checkRoundTrip(core, result.document);
  checkInverse(core, document, result.document, result.step, context);
  return result;
}

/** Nothing goes; what comes is said by the author, who names all that was there. */
function checkEntries(
  core: Core,
  before: AskelmatDocument,
  after: AskelmatDocument,
  { by, via, at }: Context,
): void {
  const kept = new Set(after.entries);
  assert.ok(
    before.entries.every((entry) => kept.has(entry)),
    "an entry was lost or changed",
  );
  const had = core.sealDrafts(before).entries.filter(isEntry);
  const hadIds = new Set(had.map((entry) => entry.id));
  const sealed = core.sealDrafts(after).entries.filter(isEntry);
  for (const entry of sealed.filter(({ id }) => !hadIds.has(id))) {
    assert.equal(entry.id, idOf(entry));
    assert.deepEqual(
      [entry.by, entry.via, entry.at],
      [by, via, at],
      "somebody else was made to speak",
    );
    const named = entry.replaces ?? [];
    assert.deepEqual(named, [...new Set(named)].sort());
    for (const older of before.entries.filter(
      (one) =>
        isEntry(one) &&
        one.target === entry.target &&
        (!entry.target.startsWith("own/") || one.by === by),
    ))
      for (const id of [older.id, ...(older.replaces ?? [])])
        assert.ok(named.includes(id), `${entry.target} does not name ${id}`);
  }
}

/** What an edit is for. One that a typist makes may leave the other's own word standing beside. */
function checkResult(
  core: Core,
  document: AskelmatDocument,
  edit: Edit,
  { by, via }: Context,
): void {
  if (via !== undefined) return;
  const said = (target: string) =>
    standing(core.sealDrafts(document).entries)
      .filter(
        (entry) =>
          entry.target === target &&
          (!target.startsWith("own/") || entry.by === by),
      )
      .map((entry) => entry.value);
  switch (edit.type) {
    case "set":
    case "type": {
      checkOne(said(edit.target), edit.value);
      return;
    }
    case "add-row": {
      checkOne(said(edit.target), true);
      return;
    }
    case "restore-row": {
      assert.ok(
        !said(edit.target).includes(null),
        "!said(edit.target).includes(null)",
      );
      return;
    }
    case "move-row":
      if (edit.position !== undefined)
        checkOne(said(`${edit.target}/position`), edit.position);
      if (edit.in !== undefined) checkOne(said(`${edit.target}/in`), edit.in);
      return;
    case "delete-row": {
      const open = core.contentOf(document).open ?? [];
      const half = open.filter(
        (item) => item.target === edit.target && (item.by ?? by) === by,
      );
      assert.deepEqual(half, [], "the row is only half gone");
      assert.ok(
        said(edit.target).every((value) => value === null),
        "said(edit.target).every((value) => value === null)",
      );
    }
  }
}

function checkOne(values: readonly Json[], wanted: Json): void {
  const want = isEmpty(wanted) ? null : whole(wanted);
  for (const value of values)
    assert.deepEqual(isEmpty(value) ? null : value, want);
  assert.ok(
    values.length > 0 || want === null,
    "values.length > 0 || want === null",
  );
}

/** Half a letter cannot be kept: it is shown as such. */
function whole(value: Json): Json {
  return typeof value === "string"
    ? value.replace(/\p{Cs}/gu, "\ufffd")
    : value;
}

function checkRoundTrip(core: Core, document: AskelmatDocument): void {
  const copy = reread(document);
  assert.deepEqual(copy, document);
  assert.deepEqual(core.contentOf(copy), core.contentOf(document));
  assert.deepEqual(
    reread(core.contentOf(document)),
    core.contentOf(document),
    "content is plain JSON",
  );
  assert.equal(core.digestOf(copy), digestOf(document));
}

function checkInverse(
  core: Core,
  before: AskelmatDocument,
  after: AskelmatDocument,
  step: Step,
  context: Context,
): void {
  const view = (document: AskelmatDocument) => plain(core.contentOf(document));
  let [document, inverse] = [after, step];
  for (const [what, wanted] of [
    ["undo", before],
    ["redo", after],
    ["undo again", before],
  ] as const) {
    const result = core.undo(document, reread(inverse), context);
    assert.ok("document" in result, `${what} is refused`);
    assert.deepEqual(view(result.document), view(wanted), what);
    checkEntries(core, document, result.document, context);
    checkRoundTrip(core, result.document);
    [document, inverse] = [frozen(result.document), result.step];
  }
}
