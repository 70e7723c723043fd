#!/usr/bin/env node
// In a checkout the program runs from its sources, so that nothing has to be built first: Node is started once more,
// with the condition that leads to them. As a package it runs the one file that was built of them.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Only a checkout has it: it does not travel with the package. */
const isCheckout = existsSync(new URL("../tsconfig.json", import.meta.url));

if (isCheckout) {
  const { status, signal, error } = spawnSync(
    process.execPath,
    [
      ...process.execArgv,
      "--conditions=askelmat-source",
      `--import=${import.meta.resolve("tsx")}`,
      fileURLToPath(new URL("../src/main.ts", import.meta.url)),
      ...process.argv.slice(2),
    ],
    { stdio: "inherit" },
  );
  if (error) throw error;
  if (signal) process.kill(process.pid, signal);
  process.exitCode = status ?? 1;
} else {
  await import("../dist/askelmat.mjs");
}
