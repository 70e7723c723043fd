// Types inside html`…` templates, which TypeScript does not see: unknown properties, wrong bindings, missing imports.
//   node scripts/templates.mjs [folder or file …]
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./lib/root.mjs";

const given = process.argv.slice(2);
const places = given.length > 0 ? given : ["packages/elements/src"];

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules", "lit-analyzer", "cli.js"),
    // The places come first: an option without a value swallows the word after it.
    ...places,
    "--strict",
    "--maxWarnings",
    "0",
    // It knows CSS of years ago and takes newer properties for mistakes.
    "--rules.no-invalid-css",
    "off",
    // A class that draws another tool does not register it: only the files in define/ do.
    "--rules.no-missing-import",
    "off",
    "--noColor",
  ],
  { cwd: root, encoding: "utf8" },
);

// It is content with having found no file at all.
const nothing = stdout.includes("find any files");
if (status !== 0 || nothing) {
  console.error(stdout, stderr);
  process.exitCode = 1;
}
