import { daysBetween } from "./days.js";
import { contentOf, voicesOf } from "./document.js";
import type { AskelmatDocument } from "./types.js";

/**
 * The day whose labels a document shows, `YYYY-MM-DD`: the last day of its
 * period (of the first year, when the period has several), or else of the
 * latest time something was said. Undefined when neither is known.
 * Standard: Code lists.
 */
export function documentDate(document: AskelmatDocument): string | undefined {
  const times = voicesOf(document).map(({ at }) => at);
  return daysBetween(contentOf(document)["period"], times)?.on;
}
