import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { shownBy } from "../behaviour.js";
import type { Runner } from "./cases.js";

interface Given {
  readonly situation: string;
}

interface Expect {
  readonly words: string;
}

/** A person judges these; here it is checked that tests of ours show them. */
export const runBehaviour: Runner<Given, Expect> = ({
  case: id,
  given,
  expect,
}) => {
  for (const words of [given.situation, expect.words])
    assert.match(words, /^[A-Z].*[.)]$/s);
  const tests = shownBy[id] ?? [];
  assert.ok(tests.length > 0, `tests/conformance/behaviour.ts lacks ${id}`);
  for (const named of tests) {
    const [, file, title] = /^([a-z/-]+): (.*)$/.exec(named) ?? [];
    const source = readFileSync(`tests/${file!}.test.ts`, "utf8");
    assert.ok(hasTest(source, title!), `there is no test called ${named}`);
  }
};

/** True when the source calls a test by exactly this title. */
export function hasTest(source: string, title: string): boolean {
  const calls = source.split(JSON.stringify(title)).slice(0, -1);
  return calls.some((before) => /(^|\s)(test|it)\(\s*$/.test(before));
}
