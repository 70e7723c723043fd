import { rowsOf } from "@askelmat/core";
import { plainText } from "../shared/text.js";
import { codeLabel, codesFor, listAt } from "./codes.js";
import type { CodesAsked, RecordWords } from "./form.js";
import { rowName } from "./row-name.js";

/** What can be ticked in a set, by id, in the order it is offered. */
export function choicesOf(
  words: RecordWords,
  { choices = [], lists = [], of: list }: CodesAsked,
): ReadonlyMap<string, string> {
  const day = words.on ?? words.today;
  return new Map([
    ...choices.map(([id, label]) => [id, label()] as const),
    ...lists.flatMap((id) => {
      const found = listAt(words, id);
      return found
        ? codesFor(found, day).map(
            (code) => [code.id, plainText(code.label) || code.id] as const,
          )
        : [];
    }),
    ...(list
      ? rowsOf(words.content, list.id).map(
          (row) => [row.id, rowName(words, list, row)] as const,
        )
      : []),
  ]);
}

/** What one of a set is called, also when it is not offered any more; the id itself when nobody knows it. */
export function choiceText(
  words: RecordWords,
  field: CodesAsked,
  id: string,
): string {
  return (
    choicesOf(words, field).get(id) ?? codeLabel(words, field.lists ?? [], id)
  );
}
