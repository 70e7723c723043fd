import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usualPaths = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
  ],
};

const onPath = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/**
 * The path of a Chromium-like browser, or undefined.
 * CHROME_PATH wins and is never silently replaced by another browser.
 * @param {{env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, canRun?: (path: string) => boolean}} [system]
 * @returns {string | undefined}
 */
export function findChromium({
  env = process.env,
  platform = process.platform,
  canRun = isExecutable,
} = {}) {
  if (env.CHROME_PATH)
    return canRun(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
  return candidates(env, platform).find(canRun);
}

function candidates(env, platform) {
  if (platform === "win32") {
    const roots = [
      env.PROGRAMFILES,
      env["PROGRAMFILES(X86)"],
      env.LOCALAPPDATA,
    ].filter(Boolean);
    return roots.flatMap((dir) =>
      usualPaths.win32.map((path) => `${dir}\\${path}`),
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return [
    ...(usualPaths[platform] ?? usualPaths.linux),
    ...folders.flatMap((dir) => onPath.map((name) => join(dir, name))),
  ];
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Quiet, no background traffic; the sandbox needs rights that root and containers lack. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
