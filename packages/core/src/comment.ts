import { contentOf, newId } from "./document.js";
import { isRows } from "./shape.js";
import type { JsonObject } from "./json.js";
import type { AskelmatDocument, Edit } from "./types.js";

/** A remark about a place in the document, or about all of it. */
export interface Comment extends JsonObject {
  readonly id: string;
  /** The target the remark is about; absent when it is about the whole. */
  readonly about?: string;
  readonly text?: JsonObject;
  /** True once somebody has settled it. */
  readonly settled?: boolean;
}

/** The edits that add a remark; one gesture. Remarks are rows, so they never tie. */
export function commentEdits(options: {
  readonly about?: string;
  readonly text: string;
  readonly lang: string;
  readonly id?: string;
  /** The round it is made in. */
  readonly round?: string;
}): readonly Edit[] {
  const row = `comments/${options.id ?? newId("k")}`;
  return [
    { type: "add-row", target: row },
    ...(options.about === undefined
      ? []
      : [
          {
            type: "set" as const,
            target: `${row}/about`,
            value: options.about,
          },
        ]),
    { type: "set", target: `${row}/text@${options.lang}`, value: options.text },
    ...(options.round === undefined
      ? []
      : [
          {
            type: "set" as const,
            target: `${row}/round`,
            value: options.round,
          },
        ]),
  ];
}

/**
 * The edit that marks a remark as settled, or opens it again, as readers of 0.1
 * know it. Two who do both at once tie: {@link settleEdits} does not.
 */
export function settleComment(id: string, settled = true): Edit {
  const value = settled ? true : null;
  return { type: "set", target: `comments/${id}/settled`, value };
}

/** The remarks about one place, or all of them; what was said to them is no remark (`remarksOf`). */
export function commentsOf(
  document: AskelmatDocument,
  about?: string,
): readonly Comment[] {
  const rows = contentOf(document)["comments"];
  const all = isRows(rows) ? (rows as readonly Comment[]) : [];
  const comments = all.filter(({ to }) => typeof to !== "string");
  return about === undefined
    ? comments
    : comments.filter((comment) => comment.about === about);
}
