import { isObject } from "@askelmat/core";
import type { Files } from "../base/files.js";
import { piecesIn } from "../workshop/pieces.js";
import { pathOf } from "./folder.js";

/** Files that came out of others: a list in a list is no list of documents. */
const ours = new WeakSet<File>();

/** Where a package says that it is one, as programs write it. */
const PACKAGE = /"kind"\s*:\s*"package"/;

/**
 * The documents of a package, an array or NDJSON, each as a file of its own;
 * undefined when the file is one document, or whatever else it is.
 */
export function piecesOf(
  files: Files,
  file: File,
  bytes: Uint8Array,
): readonly File[] | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart();
  const isList = head.startsWith("[") || /\.(ndjson|jsonl)$/i.test(file.name);
  const texts =
    isList && !ours.has(file)
      ? piecesIn(new TextDecoder().decode(bytes))
      : PACKAGE.test(head)
        ? packed(files, bytes)
        : undefined;
  if (!texts || texts.length === 0) return undefined;
  return texts.map((text, at) => {
    const piece = new File([text], `${pathOf(file)} ${at + 1}`);
    ours.add(piece);
    return piece;
  });
}

/** Templates and packages stay: the documents carry what they are filled with. */
function packed(
  { decodeFile, filesOf, readJson }: Files,
  bytes: Uint8Array,
): readonly string[] | undefined {
  const decoded = decodeFile(bytes);
  if ("problem" in decoded || decoded.json["kind"] !== "package")
    return undefined;
  return filesOf(decoded.json).flatMap((file) => {
    if (!isObject(file) || file["kind"] === "package") return [];
    const read = readJson(file);
    return read.ok && read.template ? [] : [JSON.stringify(file)];
  });
}
