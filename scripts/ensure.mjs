// Installs what is missing, so that `npm start` and `npm test` are the only commands anyone needs.
// Uses nothing from node_modules: on a fresh clone there is none.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium } from "./lib/chromium.mjs";
import { root } from "./lib/root.mjs";

/**
 * Undefined when this Node will do, else what to tell the person.
 * @param {string} version
 */
export function nodeProblem(version) {
  const [major, minor] = version.split(".").map(Number);
  const fits =
    (major === 20 && minor >= 19) ||
    (major === 22 && minor >= 12) ||
    major > 22;
  if (fits) return undefined;
  return `Askelmat needs Node.js 20.19 or newer (22.12 or newer in the 22 series); this is ${version}.\nInstall a newer Node.js and run the same command again.`;
}

/**
 * True when node_modules does not hold what package-lock.json says.
 * @param {string} dir
 * @param {(path: string) => number | undefined} modified
 */
export function needsInstall(dir, modified = modifiedAt) {
  const installed = modified(join(dir, "node_modules", ".package-lock.json"));
  const wanted = modified(join(dir, "package-lock.json"));
  return installed === undefined || (wanted ?? 0) > installed;
}

/**
 * What to do when no browser is found: packages to install, or words to print.
 * @param {{env: NodeJS.ProcessEnv, platform: NodeJS.Platform, isRoot: boolean, osRelease: string}} system
 * @returns {{install?: string[], say?: string}}
 */
export function browserPlan({ env, platform, isRoot, osRelease }) {
  if (env.CHROME_PATH) {
    return {
      say: `CHROME_PATH names a browser that is not there or cannot be run: ${env.CHROME_PATH}\nCorrect it, or unset it so that the usual places are searched.`,
    };
  }
  const debian = /^ID="?debian"?$/m.test(osRelease);
  if (debian && isRoot) return { install: ["chromium"] };
  const how = debian
    ? "Install it once as root:  apt-get install chromium"
    : platform === "linux"
      ? "Install Chromium, Google Chrome or Microsoft Edge with your system's package manager,"
      : "Install Google Chrome, Microsoft Edge or Chromium,";
  return {
    say: `The tests need a Chromium browser, and none was found.\n${how}\nor set CHROME_PATH to the browser's program file, and run the same command again.`,
  };
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

function run(command, args, options = {}) {
  console.log(`> ${command} ${args.join(" ")}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    ...options,
  });
  if (status !== 0)
    stop(
      `\`${command} ${args.join(" ")}\` did not succeed${error ? `: ${error.message}` : ""}. Its own words stand above.`,
    );
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function installDependencies() {
  console.log("Installing what is missing (only the first time) …");
  // npm is a script on Windows, which only a shell can start there.
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    shell: process.platform === "win32",
  });
}

function installBrowser() {
  const plan = browserPlan({
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    osRelease: existsSync("/etc/os-release")
      ? readFileSync("/etc/os-release", "utf8")
      : "",
  });
  if (plan.say) stop(plan.say);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const wait = ["-o", "DPkg::Lock::Timeout=600"];
  run("apt-get", [...wait, "update", "-q"], { env });
  run(
    "apt-get",
    [
      ...wait,
      "install",
      "-y",
      "-q",
      "--no-install-recommends",
      ...plan.install,
    ],
    { env },
  );
  if (!findChromium())
    stop(
      "Chromium was installed but cannot be found. Set CHROME_PATH to its program file and run the same command again.",
    );
}

function main() {
  const problem = nodeProblem(process.versions.node);
  if (problem) stop(problem);
  if (needsInstall(root)) installDependencies();
  if (process.argv.includes("--browsers") && !findChromium()) installBrowser();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main();
