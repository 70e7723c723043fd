import { stat } from "node:fs/promises";
import { searchFolder } from "./folder.js";
import { hasLines, reasonOf, STDIN, type Input } from "./input.js";

/**
 * The inputs behind the paths somebody gave: a file is itself whatever it is
 * called, a folder is what is in it under our names, `-` is the standard input.
 *
 * @param asLines read every input as a document on each line
 */
export async function findInputs(
  paths: readonly string[],
  asLines: boolean,
): Promise<readonly Input[]> {
  const found = await Promise.all(paths.map((path) => behind(path)));
  return found
    .flat()
    .map((input) =>
      asLines && input.what === "document"
        ? { what: "lines", file: input.file }
        : input,
    );
}

async function behind(path: string): Promise<readonly Input[]> {
  if (path === STDIN) return [{ what: "document", file: STDIN }];
  try {
    if ((await stat(path)).isDirectory()) return await searchFolder(path);
  } catch (error) {
    return [
      { what: "trouble", file: path, code: "file-io", reason: reasonOf(error) },
    ];
  }
  return [{ what: hasLines(path) ? "lines" : "document", file: path }];
}
