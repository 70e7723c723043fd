// Keeps a sample of every kind of file that this version writes in tests/corpus/<version>/, once for each version:
// every later version opens them (tests/security/frozen.test.ts).
//   node --conditions=askelmat-source --import tsx scripts/freeze-corpus.mjs 0.1.0    the version must be that of package.json
//   … scripts/freeze-corpus.mjs 0.1.0 --new    adds samples of what the version has learnt to write since; those that are there stay
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { option } from "./lib/options.mjs";
import { root } from "./lib/root.mjs";

const [version] = process.argv.slice(2);
const { version: current } = JSON.parse(
  await readFile(join(root, "package.json"), "utf8"),
);
if (version !== current)
  fail(
    `Say which version:  freeze-corpus.mjs ${current}  (that of package.json).`,
  );

const folder = join(option("--to") ?? join(root, "tests", "corpus"), version);
const isThere = existsSync(folder);
const adds = process.argv.includes("--new");
if (isThere && !adds)
  fail(
    `${folder} is frozen. What is written differently needs a new version; samples of new kinds are added with --new.`,
  );

// Only now: the sources are read by what they say today.
const { samples, recordOf } = await import("./lib/corpus.mjs");
const recorded = isThere
  ? JSON.parse(await readFile(join(folder, "record.json"), "utf8")).files
  : {};
const files = [...(await samples())].filter(
  ([name]) => !Object.hasOwn(recorded, name),
);
// All or nothing: half a corpus would look like a whole one.
const unfinished = `${folder}.unfinished`;
await mkdir(unfinished, { recursive: true });
if (isThere) await cp(folder, unfinished, { recursive: true });
for (const [name, text] of files) await writeFile(join(unfinished, name), text);
const record = {
  ...recorded,
  ...Object.fromEntries(
    files.map(([name, text]) => [name, recordOf(name, text)]),
  ),
};
await writeFile(
  join(unfinished, "record.json"),
  `${JSON.stringify({ version, files: record }, null, 2)}\n`,
);
await rm(folder, { recursive: true, force: true });
await rename(unfinished, folder);
console.log(`Froze ${files.length} files.`);

function fail(words) {
  console.error(words);
  process.exit(1);
}
