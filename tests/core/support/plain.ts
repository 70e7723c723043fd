import type { Content, Json, OpenItem } from "@askelmat/core";
import { isEmpty, jcs } from "./standard.js";

/**
 * A content without the ids of entries, which differ when the same is said
 * again. What a half-deleted row still holds is not compared either: saying it
 * again gives it a new name, so the deletion no longer names it.
 */
export function plain(content: Content): Json {
  const { open, ...rest } = content;
  return open ? { ...rest, open: open.map(plainItem) } : rest;
}

function plainItem({ target, by, why, values }: OpenItem): Json {
  const segments = target.replace(/^own\//, "").split("/");
  const halfDeletedRow =
    why === "deleted-and-edited" && segments.length % 2 === 0;
  const shown = halfDeletedRow
    ? []
    : values.map(({ value }) => jcs(isEmpty(value) ? null : value));
  return {
    target,
    why,
    ...(by !== undefined && { by }),
    values: [...new Set(shown)].sort(),
  };
}
