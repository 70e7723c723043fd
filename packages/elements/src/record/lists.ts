import type { Template } from "@askelmat/core";
import { findTemplate } from "../base/templates.js";

/** The ready code lists, and after them those of the page, which stand in their place. */
export async function codeLists(): Promise<readonly Template[]> {
  const { codeLists: ours, codeFields } =
    await import("@askelmat/content/code-lists.js");
  const offered = codeFields.flatMap(({ list }) => findTemplate(list) ?? []);
  return [...(ours as readonly unknown[] as readonly Template[]), ...offered];
}
