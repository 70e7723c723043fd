import {
  commentsOf,
  historyOf,
  type AskelmatDocument,
  type Comment,
} from "@askelmat/core";

/** A remark, with who made it and when. */
export interface Remark {
  readonly comment: Comment;
  readonly by: string;
  readonly at?: string;
}

/** All remarks of a document, oldest first. */
export function remarksOf(document: AskelmatDocument): readonly Remark[] {
  const comments = new Map(commentsOf(document).map((one) => [one.id, one]));
  const remarks = new Map<string, Remark>();
  // The first thing said at a remark is who made it.
  for (const { target, by, at } of historyOf(document)) {
    const [list, id = ""] = target.split("/");
    const comment = comments.get(id);
    if (list === "comments" && comment && !remarks.has(id))
      remarks.set(id, { comment, by, ...(at !== undefined && { at }) });
  }
  return [...remarks.values()];
}

export function isOpen({ comment }: Remark): boolean {
  return comment.settled !== true;
}
