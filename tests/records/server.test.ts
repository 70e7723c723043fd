// The reference server of docs/storage-http.md, over the loopback, with the real fetch.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { afterEach, beforeEach, describe } from "node:test";
import type { AskelmatDocument } from "@askelmat/core";
import { StorageError, storageChange } from "@askelmat/storage";
import { openHttpStorage } from "@askelmat/storage/http.js";
import { recordName } from "@askelmat/storage/records.js";
import fc from "fast-check";
import { recordHandler } from "../storage/support/record-handler.mjs";
import { filesIn, serve } from "../storage/support/record-server.mjs";

const at = "2026-03-01T10:00:00Z";
const empty: AskelmatDocument = {
  specVersion: "1.0",
  kind: "worksheet",
  id: "urn:uuid:1",
  entries: [],
};

describe("documents on a server", () => {
  let folder: string;
  let origin: string;
  let close: () => Promise<void>;
  let requests = 0;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "askelmat-"));
    const handle = recordHandler(filesIn(folder), { limit: 100_000 });
    requests = 0;
    ({ origin, close } = await serve((request) => {
      requests++;
      return handle(request);
    }));
  });

  afterEach(async () => {
    await close();
    await rm(folder, { recursive: true });
  });

  const open = () => openHttpStorage(`${origin}/records`, { timeout: 5_000 });

  test("what is written is in a file, and another machine reads it", async () => {
    const one = open();
    await one.write(storageChange(undefined, withEntry(empty, "e-1"), { at }));
    await one.setSlot("etusivu", empty.id);
    const files = await readdir(folder);
    assert.deepEqual(files.sort(), [
      "askelmat-slots.json",
      `${recordName(empty.id)}.json`,
    ]);
    const two = open();
    assert.equal((await two.load(empty.id))?.document.entries.length, 1);
    assert.equal((await two.list())[0]?.id, empty.id);
    assert.equal(await two.slot("etusivu"), empty.id);
    await two.remove(empty.id);
    assert.equal(await one.load(empty.id), undefined);
    assert.deepEqual(await readdir(folder), ["askelmat-slots.json"]);
  });

  test("four machines at once lose none of 60 answers", async () => {
    await open().write(storageChange(undefined, empty, { at }));
    await Promise.all(
      ["a", "b", "c", "d"].map(async (own) => {
        const adapter = open();
        let stored = empty;
        for (let n = 0; n < 15; n++) {
          const next = withEntry(stored, `${own}${n}`);
          await adapter.write(storageChange(stored, next, { at }));
          stored = next;
        }
      }),
    );
    const { document } = (await open().load(empty.id))!;
    assert.equal(document.entries.length, 60);
    // Two requests a write would be enough for one machine alone: they did meet.
    assert.ok(requests > 2 * 60, `${requests} requests`);
  });

  test("what is too large is told as a lack of room, and nothing of it is kept", async () => {
    const adapter = open();
    await adapter.write(storageChange(undefined, empty, { at }));
    const before = await readFile(join(folder, `${recordName(empty.id)}.json`));
    const large = { ...empty, note: "x".repeat(100_000) };
    await assert.rejects(
      adapter.write(storageChange(empty, large, { at })),
      isError("quota", "Http413"),
    );
    const after = await readFile(join(folder, `${recordName(empty.id)}.json`));
    assert.deepEqual(after, before);
  });

  test("a server that has gone, and one that never answers, are told", async () => {
    await close();
    await assert.rejects(open().list(), isError("unknown", "NetworkError"));
    const silent = await serve(() => new Promise(() => undefined));
    const adapter = openHttpStorage(silent.origin, { timeout: 50 });
    await assert.rejects(adapter.list(), isError("unknown", "TimeoutError"));
    await silent.close();
  });

  test("a redirect is not followed", async () => {
    let reached = 0;
    const other = await serve(async () => {
      reached++;
      return Response.json({ records: [] });
    });
    const moved = await serve(async () => Response.redirect(other.origin, 307));
    const adapter = openHttpStorage(moved.origin);
    await assert.rejects(adapter.list(), isError("unavailable", "Http307"));
    const change = storageChange(undefined, empty, { at });
    await assert.rejects(
      adapter.write(change),
      isError("unavailable", "Http307"),
    );
    assert.equal(reached, 0);
    await moved.close();
    await other.close();
  });

  test("the server refuses a write that does not say what it expects, and names that leave the folder", async () => {
    const put = (path: string, headers: Record<string, string> = {}) =>
      fetch(origin + path, { method: "PUT", body: "{}", headers });
    const none = { "if-none-match": "*" };
    assert.equal((await put("/records/askelmat-x")).status, 428);
    assert.equal((await put("/records/askelmat-x", none)).status, 201);
    assert.equal((await put("/records/askelmat-x", none)).status, 412);
    const old = { "if-match": '"x"' };
    assert.equal((await put("/records/askelmat-x", old)).status, 412);
    for (const path of ["/records/..%2fx", "/records/a/b", "/muualla/x", "/x"])
      assert.equal((await put(path, none)).status, 404, path);
    assert.deepEqual(await readdir(folder), ["askelmat-x.json"]);
  });

  test("of many writes that expect the same, one is done", async () => {
    const headers = { "if-none-match": "*" };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        fetch(`${origin}/records/askelmat-x`, {
          method: "PUT",
          body: `{"n":${n}}`,
          headers,
        }),
      ),
    );
    const codes = answers.map(({ status }) => status).sort();
    assert.deepEqual(codes, [201, ...Array<number>(19).fill(412)]);
  });

  test("whatever bytes a record has: a document, or a StorageError, and they stay", async () => {
    const adapter = open();
    await adapter.write(
      storageChange(undefined, withEntry(empty, "e-1"), { at }),
    );
    const path = join(folder, `${recordName(empty.id)}.json`);
    const whole = await readFile(path);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.uint8Array({ maxLength: 4 }),
        fc.boolean(),
        async (from, bytes, cut) => {
          const rest = cut ? [] : [whole.subarray(from + bytes.length)];
          const bad = Buffer.concat([whole.subarray(0, from), bytes, ...rest]);
          await writeFile(path, bad);
          const fresh = open();
          try {
            const stored = await fresh.load(empty.id);
            assert.equal(stored?.document.id ?? empty.id, empty.id);
          } catch (error) {
            assert.ok(error instanceof StorageError);
            refused++;
            const change = storageChange(undefined, empty, { at });
            await assert.rejects(fresh.write(change), StorageError);
            assert.deepEqual(await readFile(path), bad);
          }
        },
      ),
      { numRuns: 150, seed: 20261123 },
    );
    assert.ok(refused > 50, `${refused} refused`);
  });

  test("the server runs by itself, and keeps what it acknowledged when it is killed", async () => {
    const program = spawn(process.execPath, [
      "tests/storage/support/record-server.mjs",
      folder,
      "0",
    ]);
    const [said] = (await once(program.stdout, "data")) as [Buffer];
    const address = /^http:\S+/.exec(String(said))![0];
    const adapter = openHttpStorage(address, { timeout: 5_000 });
    let stored: AskelmatDocument | undefined;
    const killed = once(program, "exit");
    // From its first answer on: how long that takes is the machine's affair.
    const kill = () => setTimeout(() => program.kill("SIGKILL"), 150);
    for (let n = 0; n < 10_000; n++) {
      const next = withEntry(stored ?? empty, `e-${n}`);
      try {
        await adapter.write(storageChange(stored, next, { at }));
      } catch {
        break;
      }
      if (!stored) kill();
      stored = next;
    }
    assert.equal(((await killed) as [null, string])[1], "SIGKILL");
    assert.ok(stored);
    const ids = new Set(
      (await open().load(empty.id))!.document.entries.map(({ id }) => id),
    );
    for (const { id } of stored.entries) assert.ok(ids.has(id), id);
  });
});

function withEntry(document: AskelmatDocument, id: string): AskelmatDocument {
  const entry = { id, target: "conclusions@fi", by: "c-a", at, value: id };
  return { ...document, entries: [...document.entries, entry] };
}

function isError(code: string, name: string) {
  return (error: unknown) =>
    error instanceof StorageError &&
    error.code === code &&
    (error.cause as Error).name === name;
}
