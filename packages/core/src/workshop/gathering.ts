import { canonical, same, wellFormed } from "../canonical.js";
import { decodeFile } from "../decode.js";
import { contentOf, sealDrafts, withVoices } from "../document.js";
import { isReadable, keyOf, union } from "../entry.js";
import { flatten } from "../flatten.js";
import { importContent } from "../import.js";
import {
  asList,
  isObject,
  member,
  type Json,
  type JsonObject,
} from "../json.js";
import { strippedWhy } from "../kinds.js";
import { LIMITS } from "../limits.js";
import { mergeFile } from "../merge-file.js";
import { mergeDocuments } from "../merge.js";
import { readJson } from "../read.js";
import type { AskelmatDocument, Entry, Problem } from "../types.js";
import { adopted } from "./adopted.js";
import { notesOn } from "./notes.js";
import {
  nothing,
  together,
  type ReceivedFile,
  type ReceiveOptions,
} from "./received-file.js";
import { Said } from "./said.js";
import { templateIn } from "./template-in.js";

/**
 * Brings many returned files home in linear time: each file costs what is in
 * it, and the document is put together once, when it is asked for. The result
 * is that of `mergeFile` for one after the other.
 */
export class Gathering {
  /** As it was given, or as it was when it was last put together. */
  #base: AskelmatDocument;
  /** All but entries. */
  #envelope: AskelmatDocument;
  #arrived: Entry[] = [];
  #changed = false;
  readonly #said: Said;

  constructor(document: AskelmatDocument) {
    this.#base = document;
    const sealed = sealDrafts(document);
    this.#envelope = { ...sealed, entries: [] };
    this.#said = new Said(sealed.entries);
  }

  /** The document with all that has come. The very one given when nothing has. */
  get document(): AskelmatDocument {
    if (this.#changed) {
      const entries = union(sealDrafts(this.#base).entries, this.#arrived);
      this.#base = withVoices({ ...this.#envelope, entries }, entries, []);
      this.#arrived = [];
      this.#changed = false;
    }
    return this.#base;
  }

  /** Takes in one file as it came. Never throws. */
  add(
    file: string | Uint8Array | JsonObject,
    options: ReceiveOptions = {},
  ): ReceivedFile {
    const decoded = isFileText(file) ? decodeFile(file) : undefined;
    if (decoded && "problem" in decoded) return nothing("bad", decoded.problem);
    const json = decoded ? decoded.json : (file as JsonObject);
    const received = this.#take(json, options);
    const problems = [...(decoded?.problems ?? []), ...received.problems];
    return { ...received, problems };
  }

  #take(given: JsonObject, options: ReceiveOptions): ReceivedFile {
    const { content } = given;
    const plain = isObject(content) ? { ...given, content: {} } : given;
    const read = readJson(plain, { ownCopy: true });
    // Half a letter in a name makes no target.
    const file = wellFormed(given) as JsonObject;
    if (!read.ok) return nothing("bad", ...read.problems);
    const fixed = read.readOnly ?? strippedWhy(this.#base);
    if (fixed) return nothing("bad", fixed);
    if (!read.document)
      return nothing("bad", { path: "/kind", code: "merge-template" });
    const members = membersOf(file);
    if (members > LIMITS.entries) {
      const params = { entries: members, limit: LIMITS.entries };
      return nothing("bad", {
        path: "/content",
        code: "file-too-many",
        params,
      });
    }
    const stranger = this.#stranger(read.document);
    if (stranger)
      return this.#takeStranger(file, read.document, stranger, options);
    const { document: said, added } = this.#withWords(read.document, file);
    const here = templateIn(this.#base);
    const there = templateIn(said);
    if (here && there && here.uri !== there.uri)
      return nothing("other-template");
    return added.length === 0
      ? this.#merge(read.document, read.problems)
      : this.#mergeForeign(file, said, added);
  }

  /** What a file's content says and its entries do not, which is nothing as a rule. */
  #withWords(document: AskelmatDocument, file: JsonObject) {
    const { content } = file;
    return !isObject(content) || same(contentOf(document), content)
      ? { document, added: [] }
      : importContent(document, file);
  }

  /** Why a document is no copy of this one. */
  #stranger({ id, kind }: AskelmatDocument): Problem | undefined {
    const code =
      id !== this.#base.id
        ? "merge-other-document"
        : kind !== this.#base.kind
          ? "merge-other-kind"
          : undefined;
    return code === undefined ? undefined : { path: "", code, params: { id } };
  }

  /** A package may hold copies of this document; another document may be adopted. */
  #takeStranger(
    file: JsonObject,
    document: AskelmatDocument,
    problem: Problem,
    options: ReceiveOptions,
  ): ReceivedFile {
    if (document.kind === "package" && this.#base.kind !== "package") {
      const copies = asList(file["files"])
        .filter(isObject)
        .filter(
          ({ id, kind }) => id === this.#base.id && kind === this.#base.kind,
        );
      if (copies.length > 0)
        return together(copies.map((copy) => this.#take(copy, options)));
    }
    const own = options.adopt ? adopted(this.#base, file) : undefined;
    if (!own) return nothing("other-document", problem);
    const received = this.#merge(own, []);
    const note = { note: "adopted", from: document.id } as const;
    return { ...received, notes: [note, ...received.notes] };
  }

  /** The union, but for putting the document together. */
  #merge(other: AskelmatDocument, problems: readonly Problem[]): ReceivedFile {
    const theirs = sealDrafts(other);
    const erased = new Set(asList(this.#base.erased));
    const added = this.#said
      .without(theirs.entries)
      .filter((entry) => !erased.has(keyOf(entry)));
    const { provenance: _, ...rest } = theirs;
    // When and where a copy was written is worth nothing if it says nothing new.
    const { document: envelope, report } = mergeDocuments(this.#envelope, {
      ...(added.length > 0 ? theirs : rest),
      entries: [],
    });
    if (added.length > 0 || isMore(this.#envelope, envelope)) {
      this.#changed = true;
      this.#envelope = envelope;
    }
    for (const entry of added) this.#arrived.push(entry);
    const received = this.#tell(theirs, added);
    return {
      ...received,
      offeredErasure: [
        ...asList(other.erased).filter(
          (id): id is string => typeof id === "string" && this.#said.has(id),
        ),
        ...report.offeredErasure,
      ],
      problems: [...problems, ...report.problems],
    };
  }

  /** What a simple system wrote meets what it said before, so all of that is needed. */
  #mergeForeign(
    file: JsonObject,
    said: AskelmatDocument,
    words: readonly Entry[],
  ): ReceivedFile {
    const { document, report } = mergeFile(this.document, file);
    const added = this.#said.without(document.entries);
    if (added.length > 0 || isMore(this.#base, document)) {
      this.#base = document;
      this.#envelope = { ...document, entries: [] };
    }
    const received = this.#tell(said, added, words);
    const { offeredErasure, problems } = report;
    return { ...received, offeredErasure, problems };
  }

  /**
   * Notes what came, and says what it was.
   *
   * @param words entries that were made of the file's content
   */
  #tell(
    theirs: AskelmatDocument,
    added: readonly Entry[],
    words: readonly Entry[] = [],
  ): ReceivedFile {
    const entries = theirs.entries.filter(isReadable);
    const { holder } = theirs;
    const by = this.#said.peopleIn(entries, holder);
    const whose = by[0] === holder ? by.slice(0, 1) : by;
    // What cannot be read is kept, and nobody's word.
    const read = added.filter(isReadable);
    const brought = this.#said.peopleIn(read, holder);
    const newcomers = brought.filter((one) => !this.#said.hasAnswered(one));
    const goingOn = brought.filter((one) => !newcomers.includes(one));
    this.#said.add(added);
    const outcome =
      added.length > 0
        ? newcomers.length > 0
          ? "new"
          : "more"
        : this.#said.hasSince(whose, entries, words)
          ? "older"
          : "same";
    return {
      outcome,
      by,
      newcomers,
      goingOn,
      added: added.length,
      offeredErasure: [],
      problems: [],
      notes: notesOn(this.#said, {
        brought,
        added: read,
        here: this.#base,
        theirs,
      }),
    };
  }
}

function isFileText(
  file: string | Uint8Array | JsonObject,
): file is string | Uint8Array {
  return typeof file === "string" || file instanceof Uint8Array;
}

function membersOf({ content }: JsonObject): number {
  return isObject(content) ? flatten(content).length : 0;
}

/** True when a merge brought members that were not there; their order is nothing new. */
function isMore(before: AskelmatDocument, after: AskelmatDocument): boolean {
  return Object.keys(after)
    .filter((name) => !NOT_OF_ENVELOPE.has(name))
    .some((name) => {
      const [a, b] = [member(before, name), member(after, name)];
      if (a === b) return false;
      if (!Array.isArray(a) || !Array.isArray(b)) return !same(a, b);
      const had = new Set((a as readonly Json[]).map(canonical));
      return (b as readonly Json[]).some((one) => !had.has(canonical(one)));
    });
}

/** Members that are no part of what a copy carries: they are written anew each time. */
const NOT_OF_ENVELOPE = new Set([
  "$schema",
  "entries",
  "drafts",
  "content",
  "digest",
]);
