import assert from "node:assert/strict";
import {
  checkDerivation,
  compareTemplates,
  type ComparedItem,
  type Template,
} from "@askelmat/core";
import type { Runner } from "./cases.js";

interface Given {
  readonly templates: readonly [older: Template, newer: Template];
}

/** Each member that is there is checked; lists in any order. */
interface Expect {
  /** What the newer template says of the older; null when nothing. */
  readonly relation?: string | null;
  /** All things that stand in either; of each what is named here. */
  readonly items?: readonly Partial<ComparedItem>[];
  /** Places where what the newer one says of the older does not hold. */
  readonly broken?: readonly string[];
}

export const runCompare: Runner<Given, Expect> = ({ given, expect }) => {
  const [older, newer] = given.templates;
  const { items, relation } = compareTemplates(older, newer);
  if (expect.relation !== undefined)
    assert.equal(relation ?? null, expect.relation);
  if (expect.items) assertItems(items, expect.items);
  if (expect.broken)
    assert.deepEqual(
      checkDerivation(newer, older)
        .map(({ path }) => path)
        .sort(),
      [...expect.broken].sort(),
    );
};

function assertItems(
  found: readonly ComparedItem[],
  expected: readonly Partial<ComparedItem>[],
): void {
  const paths = (items: readonly Partial<ComparedItem>[]) =>
    items.map(({ path }) => path).sort();
  assert.deepEqual(paths(found), paths(expected));
  for (const one of expected) {
    const item = found.find(({ path }) => path === one.path)!;
    const named = Object.keys(one) as (keyof ComparedItem)[];
    for (const name of named)
      assert.deepEqual(inOrder(item[name]), inOrder(one[name]), one.path);
  }
}

function inOrder(value: ComparedItem[keyof ComparedItem] | undefined) {
  return Array.isArray(value) ? [...(value as string[])].sort() : value;
}
