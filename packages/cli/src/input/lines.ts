import type { ByteStream } from "./read-bytes.js";

/** A line's bytes without its end, and its number, counted from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const END = 0x0a;

/**
 * The lines of a stream, one at a time, so that a file of any size needs the
 * memory of its longest line. Lines with nothing but blanks are passed over. Of
 * a line longer than `limit` one byte more than that is kept, enough to see
 * that it is too long.
 *
 * @throws what the stream throws
 */
export async function* linesOf(
  stream: ByteStream,
  limit: number,
): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (piece: Uint8Array) => {
    const room = Math.max(0, limit + 1 - length);
    const kept = piece.subarray(0, room);
    // A copy: the stream may use its buffer again, and a slice would keep all of it.
    if (kept.length > 0) pieces.push(Uint8Array.from(kept));
    length += kept.length;
  };
  const take = (): Line => {
    const line = { number, bytes: Buffer.concat(pieces, length) };
    pieces = [];
    length = 0;
    number++;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(END, start);
      if (end < 0) break;
      add(chunk.subarray(start, end));
      start = end + 1;
      const line = take();
      if (!isBlank(line.bytes)) yield line;
    }
    add(chunk.subarray(start));
  }
  const last = take();
  if (!isBlank(last.bytes)) yield last;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
