import {
  applyEdits,
  nameErasure,
  newId,
  type AskelmatDocument,
  type Context,
} from "@askelmat/core";

/**
 * The document with the speaker's name in `names`, which can be taken out of a
 * copy by itself, and the speaker among its contributors.
 */
export function withName(
  document: AskelmatDocument,
  name: string,
  context: Context,
): AskelmatDocument {
  const target = `contributors/${context.by}`;
  const listed = applyEdits(document, [{ type: "add-row", target }], context);
  const others = (document.names ?? []).filter(
    (row) => row["id"] !== context.by,
  );
  const id = context.by;
  // Given again by its owner after it was erased here: not what old copies hold.
  const isErased = document.erased?.includes(nameErasure({ id }));
  const given = isErased && { given: newId("n") };
  const mine = name === "" ? [] : [{ id, name, ...given }];
  const next: Record<string, unknown> = { ...listed.document };
  next["names"] = [...others, ...mine];
  if (others.length + mine.length === 0) delete next["names"];
  return next as AskelmatDocument;
}
