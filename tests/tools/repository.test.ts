import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";

/** Every file that is or would be committed. */
function files(): string[] {
  const list = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  return list
    .split("\0")
    .filter((path) => path && existsSync(path) && statSync(path).isFile());
}

const skip = existsSync(".git") ? false : "not a git checkout";

const forbidden: [what: string, pattern: RegExp][] = [
  ["a folder outside the repository", /\.\.\/shared\b|(?<![\w.])\/work\//],
  ["somebody's home folder", /\/home\/[a-z]|\/Users\/[A-Za-z]|\/root\//],
  [
    "a package registry's host",
    /registry\.[a-z]+\.(org|com)|npmjs\.org|_auth[T]oken/,
  ],
];

for (const [what, pattern] of forbidden)
  test(`no file names ${what}`, { skip }, () => {
    const found = files()
      .filter((path) => !/\.(png|jpg|woff2|docx|pdf|xlsx)$/.test(path))
      .filter((path) => pattern.test(withoutOwnImports(path)));
    assert.deepEqual(found, []);
  });

/** A file's text less its imports from inside the repository, where a folder may have any name. */
function withoutOwnImports(path: string): string {
  const text = readFileSync(path, "utf8");
  return text.replace(
    /(?:from|import\(?)\s*"(\.[^"]*)"/g,
    (statement, specifier: string) =>
      join(dirname(path), specifier).startsWith("..") ? statement : "",
  );
}
