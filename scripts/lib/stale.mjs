import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * True when a file that is written last is missing, or older than anything it is made from.
 * @param {string} made
 * @param {string[]} sources  files and folders, all from the root
 */
export async function isStale(made, sources) {
  const built = (await stat(join(root, made)).catch(() => undefined))?.mtimeMs;
  const times = await Promise.all(
    sources.map((path) => newest(join(root, path))),
  );
  return built === undefined || built <= Math.max(...times);
}

async function newest(path) {
  const info = await stat(path).catch(() => undefined);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const names = (await readdir(path)).filter(
    (name) => name !== "node_modules" && name !== "dist",
  );
  const times = await Promise.all(
    names.map((name) => newest(join(path, name))),
  );
  // The folder's own time tells of removed files.
  return Math.max(info.mtimeMs, ...times);
}
