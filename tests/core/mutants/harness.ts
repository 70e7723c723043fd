import assert from "node:assert/strict";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Core } from "../support/types.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A fault to put into a package: one piece of its text replaced by another. */
export interface Mutation {
  /** The file in the package's src. */
  readonly file: string;
  /** Occurs exactly once; how it is broken into lines does not matter. */
  readonly find: string;
  readonly put: string;
}

/** Loads a copy of core with a fault in it, or without one. */
export async function coreWith(...faults: readonly Mutation[]): Promise<Core> {
  return (await packageWith("core", faults)) as Core;
}

/**
 * Loads a copy of a package with faults in it, or without any. The copy lives
 * in the system's temporary folder: the sources themselves are not touched.
 */
export async function packageWith(
  name: string,
  faults: readonly Mutation[],
): Promise<unknown> {
  const dir = mkdtempSync(join(tmpdir(), "askelmat-mutant-"));
  try {
    cpSync(join(root, "packages", name, "src"), join(dir, "src"), {
      recursive: true,
    });
    writeFileSync(join(dir, "package.json"), '{ "type": "module" }');
    symlinkSync(
      join(root, "node_modules"),
      join(dir, "node_modules"),
      "junction",
    );
    for (const fault of faults) mutate(join(dir, "src", fault.file), fault);
    const url = pathToFileURL(join(dir, "src", "index.ts")).href;
    return await import(url);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function mutate(path: string, { find, put }: Mutation): void {
  const text = readFileSync(path, "utf8");
  const words = find.trim().split(/\s+/).map(escapeForRegExp);
  const pattern = new RegExp(words.join("\\s+"), "g");
  const hits = text.match(pattern)?.length ?? 0;
  assert.equal(hits, 1, `${path} holds this ${hits} times:\n${find}`);
  writeFileSync(
    path,
    text.replace(pattern, () => put),
  );
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
