// Checks all TypeScript: each package under its own settings (core without the DOM), then everything with the tests.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/root.mjs";

const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const projects = [
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`),
  ".",
];
// A fault deep down shows in every project above it; the first project that has it says it best.
const failing = projects.find((project) => {
  const { status } = spawnSync(
    process.execPath,
    [tsc, "--noEmit", "-p", project],
    { cwd: root, stdio: "inherit" },
  );
  return status !== 0;
});
if (failing) {
  console.error(`\nTypes do not fit in ${failing}.`);
  process.exitCode = 1;
}
