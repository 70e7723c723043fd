import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { exampleFiles } from "./support/files.js";

/** Debian's Python, where python3-jsonschema puts its module. */
const python = "/usr/bin/python3";

const program = `
import json, sys
from jsonschema import Draft202012Validator

for path in sys.argv[1:]:
    file = json.load(open(path, encoding="utf-8"))
    schema = json.load(open("schemas/v1/" + file["kind"] + ".schema.json", encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for error in validator.iter_errors(file):
        print(path, list(error.path), error.validator)
    # An independent engine must also find what is wrong.
    broken = dict(file, specVersion="2.0")
    broken["content"] = dict(file["content"], title={"fi": 1})
    found = sorted(error.validator for error in validator.iter_errors(broken))
    if found != ["pattern", "type"]:
        print(path, "broken copy:", found)
print(len(sys.argv) - 1, "files")
`;

test("an independent validator in Python agrees on every file", (t) => {
  const found = spawnSync(python, [
    "-c",
    "from jsonschema import Draft202012Validator",
  ]);
  if (found.status !== 0) {
    t.skip(
      `${python} has no jsonschema that knows 2020-12 (Debian: python3-jsonschema)`,
    );
    return;
  }
  const run = spawnSync(python, ["-c", program, ...exampleFiles], {
    encoding: "utf8",
  });
  assert.equal(run.stderr, "");
  assert.equal(run.stdout, `${exampleFiles.length} files\n`);
});
