import type { Finding } from "./finding.js";
import type { InLanguages, Language } from "./language.js";
import { CHANGES } from "./words/changes.js";
import { DECODING } from "./words/decoding.js";
import { DOCUMENTS } from "./words/documents.js";
import { fill } from "./words/fill.js";
import { RULES } from "./words/rules.js";
import { schemaWords } from "./words/schema.js";
import { systemWords } from "./words/system.js";

/** For each code what is wrong and what to do. A test compares the codes with core's sources. */
export const WORDS: Readonly<Record<string, InLanguages>> = {
  ...CHANGES,
  ...DECODING,
  ...DOCUMENTS,
  ...RULES,
};

/** For a code that came later than these words. */
const OTHER: InLanguages = {
  fi: "Jokin on pielessä ({code}).",
  sv: "Något är fel ({code}).",
  en: "Something is wrong ({code}).",
};

/** A finding in words, on one line and safe to show. */
export function wordsFor(finding: Finding, language: Language): string {
  const { code, params = {} } = finding;
  if (code === "schema") return schemaWords(finding, language);
  const words = WORDS[code] ?? OTHER;
  const why = systemWords(params["reason"], language);
  return fill(words, language, { ...params, code }, { why });
}
