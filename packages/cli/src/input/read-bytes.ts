import { createReadStream } from "node:fs";
import { STDIN } from "./input.js";

/** A stream of bytes: a file's, or the standard input's. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** The bytes behind a file's name. */
export function open(file: string, stdin: ByteStream): ByteStream {
  return file === STDIN ? stdin : createReadStream(file);
}

/**
 * All bytes of a stream, or, when there are more, one more than `limit`: enough
 * to see that it is too much.
 *
 * @throws what the stream throws
 */
export async function readBytes(
  stream: ByteStream,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks, Math.min(length, limit + 1));
}
