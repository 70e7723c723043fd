import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "../lib/build.mjs";
import { noCounts, readCounts } from "../lib/counts.mjs";
import { root } from "../lib/root.mjs";
import { buildStoriesIfStale } from "../lib/stories.mjs";

/** Longer than any step takes on two slow cores; a hanging browser must not hang the whole run. */
const longest = 10 * 60 * 1000;

/** Runs one step of scripts/test/steps.mjs and says what came of it. */
export async function runStep(step) {
  console.log(`\n== ${step.name}`);
  const start = Date.now();
  const result =
    step.kind === "check" ? await runCheck(step) : await runSuite(step);
  const seconds = Math.round((Date.now() - start) / 1000);
  return { name: step.name, seconds, ...result };
}

async function runCheck({ command, args, hint }) {
  const code = await run(command, args);
  if (code === 0) return { counts: { ...noCounts(), passed: 1 } };
  if (hint) console.log(hint);
  return { counts: { ...noCounts(), failed: 1 } };
}

async function runSuite(step) {
  const { command, args, files, needsBuild, needsStories } = step;
  if (files.length === 0) return failed("there is no test file");
  if (needsBuild || needsStories) {
    try {
      await (needsBuild ? buildIfStale() : buildStoriesIfStale());
    } catch (error) {
      console.error(error);
      return failed("the build failed");
    }
  }
  const dir = mkdtempSync(join(tmpdir(), "askelmat-test-"));
  const path = join(dir, "counts.json");
  try {
    const env = { ...step.env, ASKELMAT_COUNTS: path };
    const code = await run(command, args, env, step.longest);
    const { reason, ...counts } = readCounts(path, code);
    return { counts, reason };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function failed(reason) {
  return { counts: { ...noCounts(), failed: 1 }, reason };
}

/** The exit code, or null when the command could not run or had to be stopped. */
function run(command, args, env = {}, timeout = longest) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      timeout,
    });
    child.once("error", (error) => {
      console.error(error.message);
      resolve(null);
    });
    child.once("close", (code) => resolve(code));
  });
}
