import { setLocaleLoader } from "./locale.js";

/**
 * Lets English be loaded on first use. The one-file build marks the imported
 * module as external: it is a leaf file of its own.
 */
export function offerEnglish(): void {
  setLocaleLoader("en", () => import("./generated/en.js"));
}
