import {
  codesOf,
  codesOn,
  isObject,
  labelOf,
  rowIn,
  type Code,
  type CodeReference,
  type Json,
  type Template,
} from "@askelmat/core";
import { plainText } from "../shared/text.js";
import type { RecordWords } from "./form.js";

/** A code list by its id: one of the file's stands in the place of the page's, and that in ours. */
export function listAt(
  { lists }: Pick<RecordWords, "lists">,
  id: string,
): Template | undefined {
  return lists.findLast((list) => list.id === id);
}

/** What a code is called on the day of the document; the code itself when no list has it. */
export function codeLabel(
  words: RecordWords,
  lists: readonly string[],
  code: string,
): string {
  const labels = lists.flatMap((id) => {
    const list = listAt(words, id);
    return list ? [labelOf(list, code, { on: words.on })] : [];
  });
  return labels.map(plainText).find(Boolean) ?? code;
}

/** True when a list is here and none of them has the code. */
export function isForeign(
  words: RecordWords,
  lists: readonly string[],
  code: string,
): boolean {
  const here = lists.flatMap((id) => listAt(words, id) ?? []);
  return (
    here.length > 0 &&
    !here.some((list) => rowIn<Code>(list.content, "codes", code))
  );
}

/** What can be chosen of a list on a day; all of it when there is no day. */
export function codesFor(
  list: Template,
  day: string | undefined,
): readonly Code[] {
  return day === undefined ? codesOf(list) : codesOn(list, day);
}

/** A stored code with its list; undefined for another shape. */
export function codeReference(
  value: Json | undefined,
): CodeReference | undefined {
  if (!isObject(value)) return undefined;
  const { list, code } = value;
  return typeof list === "string" && typeof code === "string"
    ? { list, code }
    : undefined;
}
