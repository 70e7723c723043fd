import type { DocumentElement } from "../../base/document-element.js";
import { msg, str, withLocale } from "../../locale/locale.js";

/** What was done to a remark. */
export type Said = "added" | "answered" | "settled" | "reopened" | "deleted";

/** How many open remarks there are at a place. */
export function countWords(tool: DocumentElement, count: number): string {
  return withLocale(tool.locale, () =>
    count === 1
      ? msg("1 huomautus", { id: "remarks.one" })
      : msg(str`${count} huomautusta`, { id: "remarks.many" }),
  );
}

/** What is said to those who listen when something was done. */
export function saidWords(tool: DocumentElement, what: Said): string {
  const words: Record<Said, () => string> = {
    added: () => msg("Huomautus lisätty", { id: "remarks.added" }),
    answered: () => msg("Vastaus tallennettu", { id: "round.answered" }),
    settled: () => msg("Huomautus ratkaistu", { id: "remarks.now-settled" }),
    reopened: () => msg("Huomautus avattu", { id: "remarks.now-open" }),
    deleted: () => msg("Huomautus poistettu", { id: "remarks.deleted" }),
  };
  return withLocale(tool.locale, words[what]);
}
