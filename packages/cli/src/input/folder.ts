import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { hasLines, isOurs, reasonOf, type Input } from "./input.js";

/**
 * What a folder and the folders in it hold under our names, in the order of
 * their names. Hidden folders, `node_modules` and links to folders are left
 * out; a folder that cannot be opened is trouble, and the others are searched.
 */
export async function searchFolder(folder: string): Promise<readonly Input[]> {
  const found = await walk(folder);
  return found.length > 0
    ? found
    : [{ what: "trouble", file: folder, code: "folder-empty" }];
}

async function walk(folder: string): Promise<readonly Input[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const reason = reasonOf(error);
    return [{ what: "trouble", file: folder, code: "file-io", reason }];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const inputs: Input[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isLeftOut(entry.name)) inputs.push(...(await walk(path)));
    } else if (isOurs(entry.name) && (await isFile(entry, path)))
      inputs.push({ what: hasLines(path) ? "lines" : "document", file: path });
  }
  return inputs;
}

function isLeftOut(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

/** A link counts as what it leads to; one that leads nowhere is trouble when it is read. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const target = await stat(path).catch(() => undefined);
  return target === undefined || target.isFile();
}
