import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test from "node:test";

test("core, exchange and the command line never touch the prototype of an object: their tests pass where that throws", () => {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      "--disable-proto=throw",
      "--conditions=askelmat-source",
      "--import=tsx",
      "--test-reporter=tap",
      "tests/security/support/without-proto.ts",
    ],
    { encoding: "utf8", env, maxBuffer: 1 << 26 },
  );
  assert.equal(status, 0, stdout.match(/^not ok.*/gm)?.join("\n"));
  assert.match(stdout, /^ok \d+ - the switch is on/m);
  const [, passed] = /^# pass (\d+)$/m.exec(stdout) ?? [];
  assert.ok(Number(passed) > 60, `${passed} tests`);
});
