import type { Problem } from "@askelmat/core";
import { encode } from "uqr";

/**
 * The largest code that is made: version 25, 117 modules a side, some 1,000
 * characters at level M. At 6 cm on paper a module is half a millimetre, which
 * the camera of an old phone still reads at arm's length; larger ones it does not.
 */
export const QR_LIMIT = { version: 25, bytes: 997 } as const;

/** The largest code there is, level M: for paper, where it has 10 cm and more on a side. */
export const QR_ON_PAPER = { version: 40, bytes: 2331 } as const;

/** Light modules on each side, without which a reader does not find the code. */
const QUIET = 4;

/** A QR code: rows of modules, `true` for dark, the quiet zone around them included. */
export interface Qr {
  /** Modules on a side. */
  readonly size: number;
  readonly dark: readonly (readonly boolean[])[];
}

export type QrResult =
  | ({ readonly ok: true } & Qr)
  | { readonly ok: false; readonly problem: Problem };

/**
 * The QR code of a text, a link as a rule. Level M at least: it bears a fold
 * or a stain, 15 % of it. Never throws.
 *
 * @param largest what a reader still takes: more on paper than on a screen
 *
 * Code: `qr-too-long` (with `bytes` and `limit`).
 */
export function qrOf(
  text: string,
  largest: typeof QR_LIMIT | typeof QR_ON_PAPER = QR_LIMIT,
): QrResult {
  // As bytes: the library refuses half a letter, and its other alphabets have no small letters.
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > largest.bytes) return tooLong(bytes.length, largest.bytes);
  const { size, data } = encode([...bytes], {
    ecc: "M",
    boostEcc: true,
    border: QUIET,
    maxVersion: largest.version,
  });
  return { ok: true, size, dark: data };
}

function tooLong(bytes: number, limit: number): QrResult {
  const params = { bytes, limit };
  return { ok: false, problem: { path: "", code: "qr-too-long", params } };
}

/**
 * A code as the `d` of one SVG path, a unit for each module: a bar for each
 * run of dark ones. To be filled dark on a light ground, whatever the theme.
 *
 * @example svg`<svg viewBox="0 0 ${size} ${size}"><path d=${qrPath(qr)} /></svg>`
 */
export function qrPath({ dark }: Qr): string {
  return dark
    .flatMap((row, y) =>
      runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
    )
    .join("");
}

function runs(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else found.push([x, 1]);
  });
  return found;
}
