import type { Template } from "@askelmat/core";
import { findTemplate } from "../base/templates.js";
import type { AtHand } from "./built-from.js";
import type { RecordForm } from "./form.js";

/** The ready code lists, and after them those of the page, which stand in their place. */
export async function codeLists(): Promise<readonly Template[]> {
  const { codeLists: ours, codeFields } =
    await import("@askelmat/content/code-lists.js");
  const offered = codeFields.flatMap(({ list }) => findTemplate(list) ?? []);
  return [...(ours as readonly unknown[] as readonly Template[]), ...offered];
}

/** The code lists and the ready templates that a form reads. */
export async function atHandFor(form: RecordForm): Promise<AtHand> {
  const [lists, ready] = await Promise.all([codeLists(), form.templates?.()]);
  return { lists, ready: ready ?? [] };
}
