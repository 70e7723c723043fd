// `npm run gen` writes everything that is generated; `npm run gen -- --check` only says what is stale.
// A generator is a file in scripts/gen/ with `name` and `generate()`: a Map from path (from the root) to text.
// Names after the command choose generators: `npm run gen -- types`.
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./lib/root.mjs";

const check = process.argv.includes("--check");
const chosen = process.argv.slice(2).filter((word) => !word.startsWith("-"));

const stale = [];
const made = new Set();
for (const { name, generate } of await generators()) {
  for (const [path, text] of await generate()) {
    made.add(path);
    const old = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (old === text) continue;
    stale.push(`${path} (${name})`);
    if (check) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
if (chosen.length === 0) {
  for (const path of await generatedFiles()) {
    if (made.has(path)) continue;
    stale.push(`${path} (no generator makes it any more)`);
    if (!check) await rm(join(root, path));
  }
}

for (const line of stale) console.log(`${check ? "stale" : "wrote"}  ${line}`);
if (stale.length === 0) console.log("Everything generated is up to date.");
else if (check) {
  console.error("\nGenerated files are not up to date. Run:  npm run gen");
  process.exitCode = 1;
}

async function generators() {
  const dir = join(root, "scripts", "gen");
  const names = (await readdir(dir)).filter((name) => name.endsWith(".mjs"));
  const modules = await Promise.all(
    names.sort().map((name) => import(pathToFileURL(join(dir, name)).href)),
  );
  // Modules that generators share stand beside them and have no `generate`.
  const found = modules.filter((module) => module.generate);
  const unknown = chosen.filter((name) => !found.some((g) => g.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No generator is called ${unknown.join(", ")}; there are ${found.map((g) => g.name).join(", ")}.`,
    );
  return chosen.length > 0
    ? found.filter((generator) => chosen.includes(generator.name))
    : found;
}

async function generatedFiles() {
  const dir = join(root, "packages");
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join("/"),
    )
    .filter((path) => /^packages\/[^/]+\/src\/(.*\/)?generated\//.test(path));
}
