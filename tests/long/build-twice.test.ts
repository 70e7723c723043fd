import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { make } from "../../scripts/lib/build.mjs";
import { filesBelow } from "../embed/files-below.js";

test("a second build has the same bytes", async () => {
  const again = mkdtempSync(join(tmpdir(), "askelmat-build-"));
  try {
    await make(again);
    // Written from the bytes of the others, which takes long.
    const made = filesBelow("dist").filter((name) => name !== "integrity.json");
    assert.deepEqual(filesBelow(again), made);
    for (const name of made)
      assert.ok(
        readFileSync(join("dist", name)).equals(
          readFileSync(join(again, name)),
        ),
        `${name} differs`,
      );
  } finally {
    rmSync(again, { recursive: true });
  }
});
