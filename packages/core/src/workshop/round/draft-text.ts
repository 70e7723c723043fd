import { digestOfValue, same, wellFormed } from "../../canonical.js";
import { compile } from "../../compile.js";
import { contentOf, sealDrafts } from "../../document.js";
import { currentEntries, isReadable } from "../../entry.js";
import { flatten, type Statement } from "../../flatten.js";
import { byCodeUnit, type Json, type JsonObject } from "../../json.js";
import { OF_ORGANISATION } from "../../own-members.js";
import { isRows } from "../../shape.js";
import { parseTarget } from "../../target.js";
import type { AskelmatDocument, Entry } from "../../types.js";

/** The text that is commented on and approved: all that is shared but what is said about it. */
export interface DraftText {
  /** Of what it says, so that what is written and taken back changes nothing. */
  readonly digest: string;
  /** Ids of the entries it consists of. */
  readonly basis: readonly string[];
}

/** A place where the text says something else than it did. */
export interface TextChange {
  readonly target: string;
  /** Absent when it said nothing here. */
  readonly before?: Json;
  /** Absent when it says nothing here now. */
  readonly after?: Json;
}

/** Members that are no part of the text: own answers, who takes part, what is said about it. */
const BESIDE: ReadonlySet<string> = new Set([
  "approvals",
  "comments",
  "contributors",
  "open",
  "own",
  "rounds",
  "status",
]);

const texts = new WeakMap<AskelmatDocument, DraftText>();

/** The text as it stands now; computed once per document. Standard: RND-3. */
export function draftTextOf(document: AskelmatDocument): DraftText {
  let found = texts.get(document);
  if (!found) texts.set(document, (found = draftText(document)));
  return found;
}

function draftText(document: AskelmatDocument): DraftText {
  const sealed = sealDrafts(document);
  const { id, kind } = sealed;
  const content = wellFormed(textOf(contentOf(sealed)));
  return {
    digest: digestOfValue({ id, kind, content }),
    basis: currentEntries(sealed.entries.filter(isReadable))
      .filter(isOfText)
      .map((entry) => entry.id)
      .sort(byCodeUnit),
  };
}

/** What of a content is the text. */
export function textOf(content: JsonObject): JsonObject {
  const text: Record<string, Json> = {};
  for (const [name, value] of Object.entries(content)) {
    if (BESIDE.has(name) || value === undefined) continue;
    const kept =
      name === "organisations" && isRows(value) ? answersIn(value) : value;
    if (kept !== undefined) text[name] = kept;
  }
  return text;
}

function answersIn(rows: readonly JsonObject[]): Json | undefined {
  const kept = rows
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([name]) => !isOfOrganisation(name)),
      ),
    )
    .filter((row) => Object.keys(row).length > 1);
  return kept.length > 0 ? kept : undefined;
}

/** What an organisation is called is no part of the text; what it is said to do is. */
function isOfOrganisation(name: string): boolean {
  return name === "position" || OF_ORGANISATION.has(name);
}

function isOfText({ target }: Entry): boolean {
  const parsed = parseTarget(target);
  if (!parsed || parsed.own) return false;
  const [list = "", , inner = ""] = parsed.segments;
  return (
    !BESIDE.has(list) && !(list === "organisations" && isOfOrganisation(inner))
  );
}

/** Where the text says something else than the entries of `basis` did. */
export function changesSince(
  document: AskelmatDocument,
  basis: readonly string[],
): readonly TextChange[] {
  const named = new Set(basis);
  const then = compile(
    document.entries.filter(
      (entry) => isReadable(entry) && named.has(entry.id),
    ),
  );
  const before = statementsIn(textOf(then));
  const after = statementsIn(textOf(contentOf(document)));
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(byCodeUnit)
    .flatMap((target) => {
      const [old, now] = [before.get(target), after.get(target)];
      if (same(old?.value, now?.value)) return [];
      return [
        {
          target,
          ...(old && { before: old.value }),
          ...(now && { after: now.value }),
        },
      ];
    });
}

function statementsIn(text: JsonObject): ReadonlyMap<string, Statement> {
  return new Map(flatten(text).map((one) => [one.target, one]));
}
