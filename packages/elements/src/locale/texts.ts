import { offerTexts, setLocaleLoader, type TextLoader } from "./locale.js";

const swedish: TextLoader = () => import("./generated/sv.js");

/** Swedish for what all tools share; each tool's class offers its own part. */
export function offerSwedish(): void {
  offerTexts("sv", swedish);
}

/**
 * Lets English be loaded on first use. The one-file build marks the imported
 * module as external: it is a leaf file of its own.
 */
export function offerEnglish(): void {
  setLocaleLoader("en", () => import("./generated/en.js"));
}
