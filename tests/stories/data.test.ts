import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { readFile } from "@askelmat/core";
import { validatorFor } from "@askelmat/schema/validators";

interface File {
  readonly kind: string;
  readonly specVersion: string;
}

/** What the schema of its kind says of a file; nothing when it is valid. */
function faultsOf(text: string): readonly string[] {
  const file = JSON.parse(text) as File;
  const validator = validatorFor(file.kind);
  assert.ok(validator, `there is no check for ${file.kind}`);
  return validator(file)
    ? []
    : (validator.errors ?? []).map(
        ({ instancePath, keyword }) => `${instancePath} ${keyword}`,
      );
}

for (const name of readdirSync("stories/templates"))
  test(`the stories' template ${name} is valid, and reads without a problem`, () => {
    const text = readFileSync(`stories/templates/${name}`, "utf8");
    assert.deepEqual(faultsOf(text), []);
    const read = readFile(text);
    assert.ok(read.ok && read.template);
    assert.deepEqual(read.problems, []);
  });

/** What is wrong with each faulty file, so that a story shows the fault it tells of. */
const faulty: Readonly<Record<string, (text: string) => void>> = {
  "invalid-framework.json": (text) => assert.notDeepEqual(faultsOf(text), []),
  "invalid-template.json": (text) => assert.notDeepEqual(faultsOf(text), []),
  "newer-document.json": isNewer,
  "newer-template.json": isNewer,
  "without-template.json": (text) => {
    const { content, snapshots } = JSON.parse(text) as {
      content: { template: { uri: string } };
      snapshots?: unknown;
    };
    assert.match(content.template.uri, /^https:\/\/example\.org\//);
    assert.equal(snapshots, undefined);
  },
};

function isNewer(text: string): void {
  const read = readFile(text);
  assert.equal(read.ok && read.readOnly?.code, "file-newer");
}

test("every faulty file of the stories has its fault", () => {
  assert.deepEqual(readdirSync("stories/faulty").sort(), Object.keys(faulty));
  for (const [name, isFaulty] of Object.entries(faulty))
    isFaulty(readFileSync(`stories/faulty/${name}`, "utf8"));
});
