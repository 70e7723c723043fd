import type { JsonObject } from "../json.js";
import type { AskelmatDocument } from "../types.js";
import { Gathering } from "./gathering.js";
import type { ReceivedFile, ReceiveOptions } from "./received-file.js";

/** One returned file brought home. */
export interface Received extends ReceivedFile {
  /** The very one given when nothing has come. */
  readonly document: AskelmatDocument;
}

/**
 * Brings one returned file home, in any order and any number of times: the
 * result is that of `mergeFile`, with a word for what the file was. Never
 * throws. For many files take {@link Gathering}.
 *
 * Standard: Workshop.
 */
export function receive(
  document: AskelmatDocument,
  file: string | Uint8Array | JsonObject,
  options: ReceiveOptions = {},
): Received {
  const gathering = new Gathering(document);
  const received = gathering.add(file, options);
  return { ...received, document: gathering.document };
}
