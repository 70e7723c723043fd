import { newId } from "../../document.js";
import { encodeSegment } from "../../target.js";
import type { AskelmatDocument, Edit, LanguageMap } from "../../types.js";
import { remarksOf } from "./remarks.js";

/** What is said to a remark. */
export interface AnswerOptions {
  readonly text?: LanguageMap;
  /** The id of the new row; a random one when absent. */
  readonly id?: string;
}

/** The edits that answer a remark without settling it; one gesture. */
export function answerEdits(
  remark: string,
  { text = {}, id = newId("k") }: AnswerOptions,
): readonly Edit[] {
  const row = `comments/${encodeSegment(id)}`;
  return [
    { type: "add-row", target: row },
    { type: "set", target: `${row}/to`, value: remark },
    ...textEdits(row, text),
  ];
}

/**
 * The edits that settle a remark, or with the outcome `open` open it again. It
 * takes the place of the outcomes that stand in this copy; one that somebody
 * gives elsewhere meanwhile will stand beside it.
 */
export function settleEdits(
  document: AskelmatDocument,
  remark: string,
  { outcome, ...answer }: AnswerOptions & { readonly outcome: string },
): readonly Edit[] {
  const id = answer.id ?? newId("k");
  const row = `comments/${encodeSegment(id)}`;
  const found = remarksOf(document).find((one) => one.id === remark);
  const standing = found?.answers.filter(({ stands }) => stands) ?? [];
  return [
    ...answerEdits(remark, { ...answer, id }),
    { type: "set", target: `${row}/outcome`, value: outcome },
    ...standing.map((old) => ({
      type: "add-row" as const,
      target: `${row}/insteadOf/${encodeSegment(old.id)}`,
    })),
  ];
}

/** Each language's text of a new row; what is only space is nothing said. */
export function textEdits(
  row: string,
  text: LanguageMap,
  name = "text",
): readonly Edit[] {
  return Object.entries(text)
    .filter(([, words]) => words.trim() !== "")
    .map(([lang, value]) => ({
      type: "set",
      target: `${row}/${name}@${lang}`,
      value,
    }));
}
