import { Inflate } from "fflate";

/** Deflate grows a byte to at most 1,032: this many are inflated before the size is looked at again. */
const STEP = 1_024;

/**
 * Inflates until it is done or `limit` is passed, whichever comes first: a
 * bomb costs no more than the limit and one step.
 *
 * @returns the bytes, or why there are none, and how many had been made by then
 */
export function inflate(
  deflated: Uint8Array,
  limit: number,
):
  | { readonly bytes: Uint8Array }
  | { readonly why: "damaged" | "too-large"; readonly made: number } {
  const pieces: Uint8Array[] = [];
  let made = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    made += piece.length;
  });
  try {
    for (let at = 0; at < deflated.length && made <= limit; at += STEP)
      stream.push(
        deflated.subarray(at, at + STEP),
        at + STEP >= deflated.length,
      );
  } catch {
    return { why: "damaged", made };
  }
  if (made > limit) return { why: "too-large", made };
  return { bytes: joined(pieces, made) };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
