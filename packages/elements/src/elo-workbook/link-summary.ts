import {
  currentEntries,
  isObject,
  parseTarget,
  type AskelmatDocument,
} from "@askelmat/core";

/** What a document says of itself, and who takes part: no answers. */
const ABOUT = new Set([
  "approvals",
  "authority",
  "contributors",
  "group",
  "languages",
  "municipalities",
  "organisations",
  "period",
  "regions",
  "rounds",
  "status",
  "template",
  "title",
]);

/** How many places each has answered, by whose they are; what has been cleared does not count. */
export function answersIn(
  document: AskelmatDocument,
): ReadonlyMap<string, number> {
  const places = new Map<string, Set<string>>();
  const readable = document.entries.filter(
    (entry) =>
      isObject(entry) &&
      typeof entry.target === "string" &&
      typeof entry.by === "string",
  );
  for (const { by, target, value } of currentEntries(readable)) {
    const parsed = parseTarget(target);
    const [first = ""] = parsed?.segments ?? [];
    const name = parsed?.segments.at(-1) ?? "";
    const isOrder = name === "position" || name === "in";
    if (!parsed || parsed.row || isOrder || ABOUT.has(first)) continue;
    if (value === null || value === "") continue;
    const at = `${parsed.own ? "own/" : ""}${parsed.segments.join("/")}`;
    places.set(by, (places.get(by) ?? new Set()).add(at));
  }
  return new Map([...places].map(([by, at]) => [by, at.size]));
}
