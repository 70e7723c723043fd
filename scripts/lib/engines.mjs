// The browser engines that `npm run test:engines` drives, where they are, and what to say when they are not.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { findChromium } from "./chromium.mjs";

/**
 * @typedef {object} Engine
 * @property {string} name  as in `--only firefox`
 * @property {string} label  for people
 * @property {Record<string, {find: () => string | undefined, debian: string}>} programs
 *   what must be on the machine, and the Debian package that brings it
 */

/** @type {Engine[]} */
export const engines = [
  {
    name: "chromium",
    label: "Chromium",
    programs: { chromium: { find: findChromium, debian: "chromium" } },
  },
  {
    name: "firefox",
    label: "Firefox ESR",
    programs: {
      firefox: {
        find: () => named("FIREFOX_PATH", onPath("firefox-esr", "firefox")),
        debian: "firefox-esr",
      },
    },
  },
  {
    name: "webkit",
    label: "WebKitGTK",
    programs: {
      driver: {
        find: () => named("WEBKIT_DRIVER_PATH", onPath("WebKitWebDriver")),
        debian: "webkit2gtk-driver",
      },
      browser: {
        find: () => named("MINIBROWSER_PATH", miniBrowsers()),
        debian: "webkit2gtk-driver",
      },
      display: {
        find: () => named("XVFB_PATH", onPath("Xvfb")),
        debian: "xvfb",
      },
    },
  },
];

/** The paths of an engine's programs; throws when one is missing: see {@link missing}. */
export function programsOf({ label, programs }) {
  return Object.fromEntries(
    Object.entries(programs).map(([name, { find }]) => {
      const path = find();
      if (!path) throw new Error(`${label} is not all here: ${name}.`);
      return [name, path];
    }),
  );
}

/**
 * What is not on this machine, in words, with how to get it; undefined when all is here.
 * @param {Engine[]} wanted
 * @returns {string | undefined}
 */
export function missing(wanted) {
  const lacking = wanted
    .map(({ label, programs }) => ({
      label,
      packages: Object.values(programs)
        .filter(({ find }) => !find())
        .map(({ debian }) => debian),
    }))
    .filter(({ packages }) => packages.length > 0);
  if (lacking.length === 0) return undefined;
  const packages = new Set(lacking.flatMap((engine) => engine.packages));
  const lines = lacking.map(
    (engine) =>
      `  ${engine.label}: ${[...new Set(engine.packages)].join(", ")}`,
  );
  const here = wanted
    .filter(({ label }) => !lacking.some((one) => one.label === label))
    .map(({ name }) => name);
  return [
    "These engines are not all on this machine (what is missing, by the names of Debian's packages):",
    ...lines,
    "Install them once as root on Debian or Ubuntu:",
    `  apt-get install --no-install-recommends ${[...packages].join(" ")}`,
    ...(here.length > 0
      ? [
          "or run the engines that are here:",
          `  npm run test:engines -- --only ${here.join(",")}`,
        ]
      : []),
  ].join("\n");
}

function onPath(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return [...folders, "/usr/bin"].flatMap((dir) =>
    names.map((name) => join(dir, name)),
  );
}

/** Where distributions put WebKitGTK's small browser. */
function miniBrowsers() {
  const libraries = [
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/libexec",
    "/usr/lib64",
    "/usr/lib",
  ];
  return ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"].flatMap((api) =>
    libraries.map((dir) => join(dir, api, "MiniBrowser")),
  );
}

/** What the environment names, which is never silently replaced; else the first that can be run. */
function named(variable, paths) {
  const wish = process.env[variable];
  return (wish ? [wish] : paths).find(canRun);
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
