import { type Json } from "./json.js";

/** What a file may measure. A larger one is refused before anything reads it. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 10_000_000,
  /** Objects and arrays inside each other. */
  depth: 64,
  /** Entries of one document. */
  entries: 100_000,
  /** Files of one package. */
  files: 1_000,
  /** Names and ids in one target: what nests deeper could not be read back. */
  segments: 16,
  /** Characters of one target. */
  target: 4_000,
  /** Objects and arrays inside each other in one value. */
  valueDepth: 40,
} as const;

/** True when a value nests no deeper than `limit`. */
export function isShallow(value: Json | undefined, limit: number): boolean {
  if (value === null || typeof value !== "object") return true;
  return (
    limit > 0 &&
    Object.values(value).every((inner) => isShallow(inner as Json, limit - 1))
  );
}
