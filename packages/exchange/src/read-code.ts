// Apart from the rest of the package: what reads pictures is three times as large as all that makes links.
import decodeQR from "qr/decode.js";

/** A picture, as a canvas gives it: four bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Milliseconds after which a picture gives way to the next one. */
const LONGEST = 40;

/**
 * The text of the QR code in a picture, such as a frame of a camera; undefined
 * when none is seen, which is what most frames of a moving hand are. Never throws.
 */
export function readCode(picture: Picture): string | undefined {
  try {
    return decodeQR(picture, {
      format: "RGBA",
      timeLimit: LONGEST,
    });
  } catch {
    // This is how the library says that there is none.
    return undefined;
  }
}
