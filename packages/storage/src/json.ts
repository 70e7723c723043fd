/**
 * Equal as JSON text, which is how both stores keep a value. Not core's `same`:
 * that one refuses half a surrogate pair, and a save must refuse nothing.
 */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
