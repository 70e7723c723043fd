import { sealDrafts, withVoices } from "../document.js";
import { currentEntries, isReadable } from "../entry.js";
import { asList, isObject, setMember } from "../json.js";
import { isOwn, parseTarget } from "../target.js";
import {
  columnsOf,
  fieldOf,
  rowsOf,
  sectionsOf,
  type Section,
} from "../template.js";
import type { AskelmatDocument, Entry, Template } from "../types.js";
import { contributorIn } from "./invitation.js";

/** What goes out with an invitation besides the question. */
export interface InvitationCopyOptions {
  /** What has been agreed so far goes along. */
  readonly shared?: boolean;
  /** What the invited person has answered before goes along. */
  readonly own?: boolean;
}

/** What a document says of itself that somebody who answers sees. */
const ABOUT = new Set(["group", "languages", "period", "template", "title"]);

/** What somebody who answers needs of their own row: the day they were asked on is the coordinator's. */
const ABOUT_ME = new Set(["asked", "language", "organisation", "role"]);

/** What shapes a form beside its template. */
const STRUCTURE = new Set(["hidden", "in", "label", "position"]);

/**
 * The document that an invited person gets: the same one with fewer entries,
 * and their id as its `holder`. It has what is asked, and who they are asked
 * as; nobody else's answers, no remarks, no history. So it is small, and what
 * comes back merges into the coordinator's.
 *
 * Standard: INV-1, ID-1.
 *
 * @param template what it is filled with: tells rows that are asked about from rows that are answers
 */
export function invitationCopy(
  document: AskelmatDocument,
  id: string,
  template: Template,
  options: InvitationCopyOptions = {},
): AskelmatDocument {
  const { shared = false, own = false } = options;
  const sealed = sealDrafts(document);
  const { organisation } = contributorIn(sealed, id);
  const isForm = formOf(template);
  const isSent = (entry: Entry): boolean => {
    const { target, by } = entry;
    if (isOwn(target)) return own && by === id;
    const path = pathOf(target);
    const [list, row, field] = path;
    if (ABOUT.has(list) || list === "periods") return true;
    if (list === "contributors")
      return row === id && field !== undefined && ABOUT_ME.has(field);
    if (list === "organisations")
      return shared
        ? field !== undefined
        : row === organisation && field === "name";
    return (shared && list !== "comments") || isForm(path);
  };
  const entries = currentEntries(sealed.entries.filter(isReadable));
  return copyWith(sealed, id, entries.filter(isSent));
}

/**
 * What a person sends back in little room: all that they have said, and what
 * tells which document it belongs to. The rest is where it came from.
 *
 * @param options.lean leaves out whose and of when the document is, too
 */
export function returnCopy(
  document: AskelmatDocument,
  by: string,
  options: { readonly lean?: boolean } = {},
): AskelmatDocument {
  const sealed = sealDrafts(document);
  const readable = sealed.entries.filter(isReadable);
  const current = new Set(currentEntries(readable));
  const { organisation } = contributorIn(sealed, by);
  const isNeeded = ({ target }: Entry) => {
    const [list, row, field] = pathOf(target);
    if (isOwn(target)) return false;
    if (list === "template") return true;
    if (options.lean) return false;
    if (list === "contributors")
      return row === by && field !== undefined && ABOUT_ME.has(field);
    if (list === "organisations")
      return row === organisation && field === "name";
    return ABOUT.has(list);
  };
  return copyWith(
    sealed,
    by,
    readable.filter(
      (entry) => entry.by === by || (current.has(entry) && isNeeded(entry)),
    ),
  );
}

/** A copy of a document with some of its entries: nothing else that others have put into it but what its form needs. */
function copyWith(
  document: AskelmatDocument,
  holder: string,
  entries: readonly Entry[],
): AskelmatDocument {
  const copy: Record<string, unknown> = {};
  for (const name of ["specVersion", "kind", "id", "mustUnderstand"])
    if (document[name] !== undefined) setMember(copy, name, document[name]);
  const names = asList(document.names).filter(
    (one) => isObject(one) && one["id"] === holder,
  );
  const { snapshots } = document;
  return withVoices(
    {
      ...copy,
      entries: [],
      ...(names.length > 0 && { names }),
      ...(snapshots !== undefined && { snapshots }),
      holder,
    } as unknown as AskelmatDocument,
    entries,
    [],
  );
}

type Path = readonly [string, ...string[]];

function pathOf(target: string): Path {
  const segments = parseTarget(target)?.segments ?? [];
  return segments.length > 0 ? (segments as unknown as Path) : [""];
}

/**
 * Tells what a worksheet's shared rows ask from what they answer: in a table of
 * given rows a further row, what it is called and where it stands are asked;
 * in a list that grows every row is an answer.
 */
function formOf(template: Template): (path: Path) => boolean {
  if (template.kind !== "worksheet-template") return () => false;
  const asked = new Map(
    sectionsOf(template)
      .filter(isTable)
      .map((section) => [section.id, labelsOf(section)]),
  );
  return ([list, row, field, ...more]) => {
    const labels = asked.get(list);
    if (!labels || row === undefined || more.length > 0) return false;
    return field === undefined || STRUCTURE.has(field) || labels.has(field);
  };
}

function isTable(section: Section): boolean {
  return (
    rowsOf(section, "rows").length > 0 ||
    columnsOf(section).some(({ periods }) => periods === true)
  );
}

function labelsOf(section: Section): ReadonlySet<string> {
  return new Set(
    columnsOf(section)
      .filter(({ type }) => type === "label")
      .map(fieldOf),
  );
}
