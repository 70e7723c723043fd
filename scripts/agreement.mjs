// Lets validators in several languages judge the same documents and writes what came of it to docs/agreement.md.
//   node scripts/agreement.mjs          the engines of the test run
//   node scripts/agreement.mjs --long   more documents, and engines in other languages; as root it installs them on Debian
//   ASKELMAT_SEED=7 node scripts/agreement.mjs   other documents; nothing is written
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { tsImport } from "tsx/esm/api";
import { root } from "./lib/root.mjs";

const page = "docs/agreement.md";
const long = process.argv.includes("--long");

process.chdir(root);
const support = (name) =>
  tsImport(`../tests/agreement/support/${name}.ts`, import.meta.url);
const { agreementRun, longRun, testRun } = await support("agreement");
const { isIJson } = await support("json-text");
const { longerPrograms } = await support("programs");
const { seedOfRun, usualSeed } = await support("random");
const { wordsFor } = await support("run");
const { blockOf, countsOf, tableOf, withBlock } = await support("table");

if (long) installMissing();
const seed = seedOfRun();
const report = await agreementRun(long ? longRun : testRun, seed);
console.log(`${countsOf(report.samples, seed)}\n\n${tableOf(report.rows)}`);
for (const why of report.missing.values()) console.log(`missing: ${why}`);

const against = report.disagreements.filter(({ sample }) =>
  isIJson(sample.text),
);
if (against.length > 0) {
  console.log(`\n${wordsFor(against)}`);
  process.exitCode = 1;
}
if (seed !== usualSeed) console.log("\nAnother seed: nothing is written.");
else if (report.missing.size > 0) {
  console.error(`\n${page} is not written: an engine is missing.`);
  process.exitCode = 1;
} else await write();

async function write() {
  const name = long ? "longer run" : "test run";
  const command = `node scripts/agreement.mjs${long ? " --long" : ""}`;
  const text = withBlock(
    await readFile(page, "utf8"),
    name,
    blockOf(report, seed, command),
  );
  await writeFile(page, await format(text, { parser: "markdown" }));
  console.log(`\nwrote ${page}`);
}

function installMissing() {
  const missing = longerPrograms.filter(({ probe: [command, ...args] }) => {
    return spawnSync(command, args, { stdio: "ignore" }).status !== 0;
  });
  const packages = missing.flatMap((program) => program.packages);
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0) {
    console.error(
      `Missing: ${packages.join(" ")}. Install them, or run this as root on Debian.`,
    );
    return;
  }
  const apt = (...args) =>
    spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=600", "-q", ...args], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...packages);
}
