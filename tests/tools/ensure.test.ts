import assert from "node:assert/strict";
import test from "node:test";
import {
  browserPlan,
  needsInstall,
  nodeProblem,
} from "../../scripts/ensure.mjs";
import { findChromium } from "../../scripts/lib/chromium.mjs";

test("Node 20.19, 22.12 and newer will do", () => {
  for (const version of ["20.19.0", "20.20.2", "22.12.0", "24.1.0"])
    assert.equal(nodeProblem(version), undefined, version);
});

test("an older Node is refused with what to do", () => {
  for (const version of ["16.20.0", "18.20.4", "20.18.3", "21.7.3", "22.11.0"])
    assert.match(
      nodeProblem(version) ?? "",
      /needs Node\.js 20\.19 or newer.*\nInstall a newer Node/,
    );
});

/** A clock for two files: what is installed and what is wanted. */
function times(installed: number | undefined, wanted: number) {
  return (path: string) => (path.includes("node_modules") ? installed : wanted);
}

test("dependencies are installed when there are none", () => {
  assert.equal(needsInstall("/x", times(undefined, 1)), true);
});

test("dependencies are installed again when the lock file is newer", () => {
  assert.equal(needsInstall("/x", times(1, 2)), true);
});

test("nothing is installed a second time, so that it works offline", () => {
  assert.equal(needsInstall("/x", times(2, 2)), false);
});

test("CHROME_PATH wins over a browser in a usual place", () => {
  const found = findChromium({
    env: { CHROME_PATH: "/opt/mine", PATH: "" },
    platform: "linux",
    canRun: () => true,
  });
  assert.equal(found, "/opt/mine");
});

test("a wrong CHROME_PATH is not replaced by another browser", () => {
  const found = findChromium({
    env: { CHROME_PATH: "/opt/gone", PATH: "" },
    platform: "linux",
    canRun: (path: string) => path !== "/opt/gone",
  });
  assert.equal(found, undefined);
});

const places: [
  platform: NodeJS.Platform,
  env: Record<string, string>,
  path: string,
][] = [
  ["linux", { PATH: "" }, "/usr/bin/google-chrome"],
  ["linux", { PATH: "/nix/bin" }, "/nix/bin/chromium"],
  [
    "darwin",
    { PATH: "" },
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  [
    "win32",
    { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
];
for (const [platform, env, path] of places)
  test(`on ${platform} a browser is found at ${path}`, () => {
    const found = findChromium({
      env,
      platform,
      canRun: (name: string) => name === path,
    });
    assert.equal(found, path);
  });

const plan = {
  env: {},
  platform: "linux" as NodeJS.Platform,
  isRoot: false,
  osRelease: "ID=debian\n",
};

test("on Debian as root the package is installed", () => {
  assert.deepEqual(browserPlan({ ...plan, isRoot: true }), {
    install: ["chromium"],
  });
});

test("on Debian as somebody else the command is said", () => {
  assert.match(browserPlan(plan).say ?? "", /apt-get install chromium/);
});

test("on another Linux nothing is installed, even as root", () => {
  const { install, say } = browserPlan({
    ...plan,
    isRoot: true,
    osRelease: "ID=ubuntu\nID_LIKE=debian\n",
  });
  assert.equal(install, undefined);
  assert.match(say ?? "", /package manager,\nor set CHROME_PATH/);
});

test("a wrong CHROME_PATH is said, not worked around", () => {
  const { install, say } = browserPlan({
    ...plan,
    isRoot: true,
    env: { CHROME_PATH: "/opt/gone" },
  });
  assert.equal(install, undefined);
  assert.match(say ?? "", /\/opt\/gone/);
});
