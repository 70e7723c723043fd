/** Members of a document's content that no template asks for. */
export const OF_ITS_OWN: ReadonlySet<string> = new Set([
  "approvals",
  "authority",
  "by",
  "comments",
  "contributors",
  "group",
  "languages",
  "municipalities",
  "open",
  "organisations",
  "own",
  "period",
  "periods",
  "previous",
  "private",
  "regions",
  "rounds",
  "sections",
  "status",
  "template",
  "title",
]);

/** What is said of a row of the list of organisations itself; anything else in it is an answer. */
export const OF_ORGANISATION: ReadonlySet<string> = new Set([
  "name",
  "notSameAs",
  "sameAs",
  "sector",
  "type",
]);

/**
 * True for what a document says of itself and not as an answer.
 *
 * @param segments of a target
 * @param isAsked says whether the template asks for a member; a list of organisations that it asks for holds answers, too
 */
export function isOfItsOwn(
  [list = "", , inner]: readonly string[],
  isAsked: (member: string) => boolean,
): boolean {
  if (!OF_ITS_OWN.has(list)) return false;
  if (!isAsked(list)) return true;
  return (
    list === "organisations" &&
    inner !== undefined &&
    OF_ORGANISATION.has(inner)
  );
}
