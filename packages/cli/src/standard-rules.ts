/** Where the standard says what a code is about: a rule of docs/standard.md. */
const RULES: Readonly<Record<string, string>> = {
  "code-outdated": "R10",
  "code-unknown": "R10",
  "content-differs": "CON-1",
  "content-lacks": "CON-1",
  "content-missing": "CON-1",
  "content-only": "FOR-1",
  "content-open": "CON-1",
  "date-impossible": "R8",
  "draft-unreadable": "DRF-2",
  "entry-id": "ENT-3",
  "entry-unreadable": "ENT-6",
  "file-bom": "ENV-7",
  "ends-before-start": "R13",
  "file-drafts": "DRF-2",
  "file-duplicate-member": "VAL-6",
  "file-encoding": "ENV-7",
  "file-foreign": "ENV-1",
  "file-foreign-content": "FOR-1",
  "file-lone-surrogate": "VAL-7",
  "file-must-understand": "CMP-4",
  "file-newer": "CMP-3",
  "file-number": "VAL-1",
  "file-stripped": "PRI-1",
  "file-too-deep": "ENV-5",
  "file-too-large": "ENV-5",
  "file-too-many": "ENV-5",
  "file-utf-16": "ENV-7",
  "in-dangling": "R5",
  "item-unknown": "R7",
  "level-unknown": "R6",
  "number-shape": "R11",
  "package-manifest": "PKG-2",
  "package-nested": "PKG-1",
  "package-template-differs": "PKG-4",
  "rating-shape": "R9",
  "row-value": "R3",
  "target-reserved": "R2",
  "target-shape": "R1",
  "template-differs": "TPL-1",
  "template-invalid": "ENV-1",
  "template-other-version": "TPL-1",
  "template-unknown": "TPL-1",
  "template-unnamed": "TPL-1",
  "text-value": "R4",
};

/** The rule that a code is about; none for what no rule of the standard names. */
export function ruleOf(code: string): string | undefined {
  return RULES[code];
}

/** Every rule named here, for the test that looks them up in the standard. */
export const namedRules: readonly string[] = [...new Set(Object.values(RULES))];
