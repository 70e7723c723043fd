import assert from "node:assert/strict";
import {
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Every file in which Chromium's database keeps what was written. */
function files(folder: string): { path: string; size: number }[] {
  const all = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, size: statSync(path).size };
  });
  assert.ok(all.length > 0, "there is a database to damage");
  return all;
}

/** The log that the database writes on and on. */
function logOf(folder: string): { path: string; size: number } {
  const logs = files(folder).filter(({ path }) => path.endsWith(".log"));
  assert.equal(logs.length, 1, "there is a log, and one only");
  return logs[0]!;
}

/** How long the log is now. */
export function logLength(folder: string): number {
  return logOf(folder).size;
}

/** Cuts off the log where it ended once, as a power cut does to what had not got to the disk. */
export function cutLog(folder: string, length: number): void {
  const { path, size } = logOf(folder);
  assert.ok(length > 0 && length < size, "there is something to cut off");
  truncateSync(path, length);
}

/** Other bytes in place of all of them, as a damaged disk gives. */
export function garble(folder: string): void {
  for (const { path, size } of files(folder))
    writeFileSync(path, Buffer.alloc(size, 0xa5));
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true });
}
