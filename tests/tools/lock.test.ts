import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

interface LockEntry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, LockEntry>;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

/** What npm would find for `name` when the package at `path` asks for it. */
function resolve({ packages }: Lock, path: string, name: string) {
  for (let at = path; ;) {
    const found = packages[`${at ? `${at}/` : ""}node_modules/${name}`];
    if (found) return found;
    if (!at) return undefined;
    const parent = at.lastIndexOf("/node_modules/");
    at = parent < 0 ? "" : at.slice(0, parent);
  }
}

/**
 * Optional packages that the lock leaves out. A release without some of its platform packages makes npm
 * write such a lock without a word; it then fails on other systems and with newer npm.
 */
function missing(candidate: Lock): string[] {
  return Object.entries(candidate.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(
      ([name, wanted]) => {
        const found = resolve(candidate, path, name);
        const exact = /^\d/.test(wanted);
        return found && (!exact || found.version === wanted)
          ? []
          : [
              `${path} wants ${name}@${wanted}, the lock has ${found?.version ?? "nothing"}`,
            ];
      },
    ),
  );
}

test("the lock file holds every platform's optional packages", () => {
  assert.deepEqual(missing(lock), []);
});

test("a lock file without one platform's package is noticed", () => {
  const name = Object.keys(lock.packages).find((path) =>
    path.startsWith("node_modules/@rollup/rollup-"),
  );
  assert.ok(name);
  const others = Object.entries(lock.packages).filter(
    ([path]) => path !== name,
  );
  assert.equal(missing({ packages: Object.fromEntries(others) }).length, 1);
});

test("the lock file names no registry", () => {
  const hosts = Object.entries(lock.packages).filter(([, { resolved }]) =>
    /^\w+:/.test(resolved ?? ""),
  );
  assert.deepEqual(hosts, []);
});

test("every dependency is pinned to one version", () => {
  const { devDependencies, overrides } = JSON.parse(
    readFileSync("package.json", "utf8"),
  ) as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({
    ...devDependencies,
    ...overrides,
  }))
    assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
});
