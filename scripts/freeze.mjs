// Freezes the published forms of the standard under schemas/releases/<version>/, once for each release.
//   node scripts/freeze.mjs 0.1.0    the version must be that of package.json
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { freeze } from "./lib/freeze.mjs";
import { root } from "./lib/root.mjs";

const [version] = process.argv.slice(2);
const { version: current } = JSON.parse(
  await readFile(join(root, "package.json"), "utf8"),
);
if (version !== current)
  fail(
    `Say which release:  node scripts/freeze.mjs ${current}  (package.json has ${current}).`,
  );

const { status } = spawnSync(process.execPath, ["scripts/gen.mjs", "--check"], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) fail("What is frozen must be up to date.");

try {
  const schemas = join(root, "schemas");
  const { folder, files, digest } = await freeze({ schemas, version });
  console.log(
    `Froze ${files} files in ${folder.slice(root.length + 1)}. For the change log: SHA256SUMS.json is ${digest}.`,
  );
} catch (error) {
  fail(error.message);
}

function fail(words) {
  console.error(words);
  process.exit(1);
}
