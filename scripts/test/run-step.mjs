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

/** Runs steps that keep one core busy, two at a time; each says what it has to say when it is done. */
export async function runSideBySide(steps) {
  const waiting = [...steps];
  const results = new Map();
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const said = [];
      results.set(
        step,
        await runStep({ ...step, hear: (text) => said.push(text) }),
      );
      process.stdout.write(`\n-- ${step.name}\n${said.join("")}`);
    }
  };
  await Promise.all([work(), work()]);
  return steps.map((step) => results.get(step));
}

const write = (text) => process.stdout.write(text);

async function runCheck({ command, args, hint, hear }) {
  const code = await run(command, args, { hear });
  if (code === 0) return { counts: { ...noCounts(), passed: 1 } };
  if (hint) (hear ?? write)(`${hint}\n`);
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
    const { hear, longest: timeout } = step;
    const code = await run(command, args, { env, timeout, hear });
    const { reason, ...counts } = readCounts(path, code);
    return { counts, reason };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function failed(reason) {
  return { counts: { ...noCounts(), failed: 1 }, reason };
}

/**
 * The exit code, or null when the command could not run or had to be stopped.
 * What it says goes to `hear`, or straight on.
 */
function run(command, args, { env = {}, timeout = longest, hear } = {}) {
  return new Promise((resolve) => {
    const out = hear ? "pipe" : "inherit";
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", out, out],
      env: { ...process.env, ...env },
      timeout,
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", hear);
    child.once("error", (error) => {
      console.error(error.message);
      resolve(null);
    });
    child.once("close", (code) => resolve(code));
  });
}
