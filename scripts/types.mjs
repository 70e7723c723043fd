// Checks all TypeScript: each package under its own settings (core without the DOM), then everything with the tests.
// Packages with the same settings are one program: what they share is then checked once.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { root } from "./lib/root.mjs";

const host = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => ts.sys.newLine,
};

/** Settings and files, packages with equal settings together. */
function programs() {
  const groups = new Map();
  for (const path of configs()) {
    const { options, fileNames, errors } = settingsOf(path);
    if (errors.length > 0) return tell(errors) ?? [];
    const same = { ...options, configFilePath: undefined };
    const key = JSON.stringify(same);
    const group = groups.get(key) ?? { options, names: [] };
    group.names.push(...fileNames);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function configs() {
  const packages = readdirSync(join(root, "packages"));
  return [...packages.map((name) => join("packages", name)), "."]
    .map((folder) => join(root, folder, "tsconfig.json"))
    .filter((path) => existsSync(path));
}

function settingsOf(path) {
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error) return { errors: [error] };
  return ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    dirname(path),
    undefined,
    path,
  );
}

function tell(diagnostics) {
  process.exitCode = 1;
  console.error(ts.formatDiagnosticsWithColorAndContext(diagnostics, host));
}

const found = programs();
// A fault deep down shows in every program above it; the first that has it says it best.
for (const { options, names } of process.exitCode ? [] : found) {
  const program = ts.createProgram(names, options);
  const diagnostics = ts.getPreEmitDiagnostics(program);
  if (diagnostics.length === 0) continue;
  tell(ts.sortAndDeduplicateDiagnostics(diagnostics));
  break;
}
