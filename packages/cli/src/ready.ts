import { readyContent } from "@askelmat/content";
import type { Template } from "@askelmat/core";
import { isCodeList, type Known } from "./check/known.js";
import type { TemplateSource } from "./templates.js";

/**
 * What files are checked against: templates that somebody gave, then the ready
 * ones, then those of `last`; and the code lists of the standard, in whose
 * place those given stand.
 */
export async function readyKnown(
  given: readonly Template[],
  last: TemplateSource = () => [],
): Promise<Known> {
  const { codeFields, codeLists } =
    await import("@askelmat/content/code-lists.js");
  const { furtherContent } = await import("@askelmat/content/further");
  const { programmes } = await import("@askelmat/content/programme");
  const ready = asTemplates([
    ...readyContent,
    ...furtherContent,
    ...programmes,
  ]);
  return {
    templates: [
      (uri) => given.filter(({ id }) => id === uri),
      (uri) => ready.filter(({ id }) => id === uri),
      last,
    ],
    codes: {
      codeFields,
      codeLists: [...asTemplates(codeLists), ...given.filter(isCodeList)],
    },
  };
}

/** Ready content is typed more exactly than core needs it. */
function asTemplates(files: readonly object[]): readonly Template[] {
  return files as readonly Template[];
}
