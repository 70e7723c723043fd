import { spawn } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.mjs";
import { isStale } from "./stale.mjs";

/** Where the stories stand once they are built. */
export const storiesFolder = "storybook-static";

const done = `${storiesFolder}/complete.txt`;
const sources = [
  ".storybook",
  "stories",
  "packages",
  "schemas/examples",
  "scripts/lib/stories.mjs",
  "tsconfig.base.json",
  "package-lock.json",
];

/** Builds the stories when they are missing, or older than anything they are made from. */
export async function buildStoriesIfStale() {
  if (!(await isStale(done, sources))) return;
  console.log("Building the stories …");
  await rm(join(root, storiesFolder), { recursive: true, force: true });
  const args = ["--quiet", "--loglevel=warn", "--output-dir", storiesFolder];
  const { code, words } = await storybook("build", args, "pipe");
  if (code !== 0) throw new Error(`The stories were not built.\n${words}`);
  // Written last: its presence says that the build is whole.
  await writeFile(join(root, done), "");
}

/**
 * Runs Storybook's program by this same Node. Nothing is told to anybody about it.
 * @param {"build" | "dev"} command
 * @param {string[]} args
 * @param {"pipe" | "inherit"} output
 * @returns {Promise<{code: number | null, words: string}>}
 */
export function storybook(command, args, output) {
  const program = join(root, "node_modules/storybook/dist/bin/dispatcher.js");
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [program, command, "--disable-telemetry", ...args],
      {
        cwd: root,
        stdio: ["ignore", output, output],
        env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: "1" },
      },
    );
    let words = "";
    child.stdout?.on("data", (text) => (words += text));
    child.stderr?.on("data", (text) => (words += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, words }));
  });
}
