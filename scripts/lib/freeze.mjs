// What a release freezes, and whether a frozen release is as it was.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

const list = "SHA256SUMS.json";
/** The suite's right documents, one case on each line: later schemas must still accept them. */
const casesName = "valid-cases.ndjson";

/** Folders of schemas/, and which of their files are frozen. */
const frozen = {
  v1: /[.]json$/,
  "draft-07": /[.]json$/,
  codelists: /[.](json|csv)$/,
  examples: /[.]json$/,
};

/**
 * Copies the published forms to `releases/<version>/` and lists their digests.
 * @param {{schemas: string, version: string}} options `schemas`: the folder of that name
 * @returns {Promise<{folder: string, files: number, digest: string}>} `digest` is that of the list
 * @throws {Error} when the release is there already: a release is made once
 */
export async function freeze({ schemas, version }) {
  if (!/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/.test(version))
    throw new Error(`A release is called like 1.0.0, not ${version}.`);
  const folder = join(schemas, "releases", version);
  if (await exists(folder))
    throw new Error(`${folder} is frozen. A change needs a new version.`);
  const files = await filesToFreeze(schemas);
  const sums = Object.fromEntries(
    [...files].map(([path, bytes]) => [path, sha256(bytes)]),
  );
  const text = `${JSON.stringify({ release: version, algorithm: "SHA-256", files: sums }, null, 2)}\n`;
  // All or nothing: a half-made release would have to be unfrozen by hand.
  const unfinished = `${folder}.unfinished`;
  for (const [path, bytes] of [...files, [list, text]]) {
    await mkdir(dirname(join(unfinished, path)), { recursive: true });
    await writeFile(join(unfinished, path), bytes);
  }
  await rename(unfinished, folder);
  return { folder, files: files.size, digest: sha256(text) };
}

/**
 * What is not as it was frozen, in words; empty when all is.
 * @param {string} folder of one release
 * @returns {Promise<string[]>}
 */
export async function changesIn(folder) {
  const { files } = JSON.parse(await readFile(join(folder, list), "utf8"));
  const there = (await filesUnder(folder)).filter((path) => path !== list);
  const changes = there
    .filter((path) => !Object.hasOwn(files, path))
    .map((path) => `${path} was added`);
  for (const [path, digest] of Object.entries(files)) {
    if (!there.includes(path)) changes.push(`${path} is missing`);
    else if (sha256(await readFile(join(folder, path))) !== digest)
      changes.push(`${path} was changed`);
  }
  return changes.sort();
}

async function filesToFreeze(schemas) {
  const files = new Map();
  for (const [name, pattern] of Object.entries(frozen))
    for (const path of await filesUnder(join(schemas, name)))
      if (pattern.test(path))
        files.set(`${name}/${path}`, await readFile(join(schemas, name, path)));
  files.set(
    casesName,
    await validCases(join(schemas, "conformance", "schema")),
  );
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function validCases(folder) {
  const lines = [];
  for (const path of await filesUnder(folder)) {
    const text = await readFile(join(folder, path), "utf8");
    if (JSON.parse(text).expect.valid)
      // As it stands, numbers too; inside strings JSON has no raw line breaks.
      lines.push(`${text.trim().replace(/\s*[\r\n]\s*|\t/g, " ")}\n`);
  }
  return Buffer.from(lines.join(""));
}

async function filesUnder(folder) {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(join(folder, sep).length)
        .split(sep)
        .join("/"),
    )
    .sort();
}

async function exists(folder) {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
