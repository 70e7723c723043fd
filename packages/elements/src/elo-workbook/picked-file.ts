import { LIMITS, type JsonObject } from "@askelmat/core";
import type { ReadResult } from "@askelmat/core/files.js";
import type { Files } from "../base/files.js";
import { withFurther } from "../base/further.js";

/** A file that somebody picked or dropped, and what it turned out to be. */
export interface PickedFile {
  readonly name: string;
  readonly blob: Blob;
  readonly read: ReadResult;
  /** The file's JSON, when it is a document or a template. */
  readonly json?: JsonObject;
}

/** Reads a picked file; whatever it is, this resolves. */
export async function readPicked(
  { decodeFile, readJson }: Files,
  file: File,
): Promise<PickedFile> {
  const { name, size } = file;
  const refused = (code: string, params = {}): PickedFile => ({
    name,
    blob: file,
    read: { ok: false, problems: [{ path: "", code, params }] },
  });
  // A film picked by mistake is not read into memory.
  if (size > LIMITS.bytes)
    return refused("file-too-large", { bytes: size, limit: LIMITS.bytes });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused("file-unreadable");
  }
  const decoded = decodeFile(bytes);
  if ("problem" in decoded)
    return { ...refused(""), read: { ok: false, problems: [decoded.problem] } };
  const { json } = decoded;
  const read = readJson(json);
  const problems = [...decoded.problems, ...read.problems];
  const whole = await withFurther({ ...read, problems });
  return { name, blob: file, json, read: whole };
}
