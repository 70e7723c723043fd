import type { Mutation } from "./harness.js";
import { groupMutants } from "./group.js";
import { invitingMutants } from "./inviting.js";
import { meetingMutants } from "./meeting.js";
import { planMutants } from "./plan.js";
import { programmeMutants } from "./programme.js";
import { programmeRunMutants } from "./programme-run.js";
import { serviceMapMutants } from "./service-map.js";
import { roundMutants } from "./rounds.js";
import { workshopMutants } from "./workshop.js";

/** A fault that tests must see, and a law that sees it. */
export interface Mutant {
  readonly name: string;
  readonly law: string;
  readonly faults: readonly Mutation[];
}

const LOST = "what stands is shown, open, or in a row whose deletion named it";
const BACK =
  "old copies bring back nothing that was knowingly replaced or deleted";
const OPEN =
  "only what people must settle is open, and nothing of it is chosen meanwhile";
const UNKNOWN =
  "unknown members live through reading, editing, saving and merging";
const EDIT =
  "every edit does what it says, has an inverse and leaves its input alone";
const PACKED =
  "copies of a package merge alike in any order, any number of times";
const TRAVELS =
  "a package is read back as it was written, its manifest fits, and no draft is in it";

export const mutants: readonly Mutant[] = [
  {
    name: "a delete ignores what stands inside the row",
    law: LOST,
    faults: [
      {
        file: "tree.ts",
        find: "unnamedIn(node, children, gone).length === 0",
        put: "true",
      },
    ],
  },
  {
    name: "replaces works across targets",
    law: "a row that is deleted and restored is as it was",
    faults: [
      {
        file: "entry.ts",
        find: "older?.target === newer.target && maySpeakFor(newer, older)",
        put: "older && maySpeakFor(newer, older)",
      },
    ],
  },
  {
    name: "a hostile replaces silences another's own answer",
    law: "no entry of another changes what a person's own answers look like",
    faults: [
      {
        file: "entry.ts",
        find: "if (!isOwn(older.target)) return true;",
        put: "if (older) return true;",
      },
    ],
  },
  {
    name: "replaces is not transitive",
    law: BACK,
    faults: [
      {
        file: "work.ts",
        find: "[ entry.id, ...replacedIds(entry), ]",
        put: "[entry.id].filter((id) => currentEntries(this.#at(target)).some((one) => one.id === id))",
      },
    ],
  },
  {
    name: "the last writer wins by its clock",
    law: LOST,
    faults: [
      {
        file: "compile.ts",
        find: "const standing = standingValues(entries);",
        put: `entries = [entries.reduce((a, b) => ((a.at ?? "") > (b.at ?? "") ? a : b))];
          const standing = standingValues(entries);`,
      },
    ],
  },
  {
    name: "the last writer wins by its clock, though the tie is listed",
    law: OPEN,
    faults: [
      {
        file: "compile.ts",
        find: "if (tie && !structural) return undefined;",
        put: `if (tie && !structural)
          return entries.reduce((a, b) => ((a.at ?? "") > (b.at ?? "") ? a : b)).value;`,
      },
    ],
  },
  {
    name: "the importer rebuilds the envelope from known members",
    law: UNKNOWN,
    faults: [
      {
        file: "read.ts",
        find: "const rest: Record<string, unknown> = { ...json };",
        put: `const rest: Record<string, unknown> = Object.fromEntries(
          ["$schema", "specVersion", "kind", "id", "provenance", "snapshots",
            "names", "erased", "holder", "mustUnderstand", "extensions", "drafts"]
            .filter((name) => Object.hasOwn(json, name))
            .map((name) => [name, json[name]]));`,
      },
    ],
  },
  {
    name: "the importer rebuilds entries from known members",
    law: UNKNOWN,
    faults: [
      {
        file: "read.ts",
        find: "const sealed = seal(item);",
        put: `const { target, by, via, at, value, replaces, basis, reason } = item;
          const sealed = seal(JSON.parse(JSON.stringify(
            { target, by, via, at, value, replaces, basis, reason })));`,
      },
    ],
  },
  {
    name: "the importer takes in known members of content alone",
    law: "whatever another system wrote is in content, its rows in its order",
    faults: [
      {
        file: "import.ts",
        find: 'spreadNulls(flatten(file["content"]), said)',
        put: `spreadNulls(flatten(file["content"]), said).filter(({ target }) =>
          /^(own\\/)?(title|status|period|goals|measures|prompts|ratings)/.test(target))`,
      },
    ],
  },
  {
    name: "another's erasure is obeyed",
    law: "a hostile file erases nothing, seals nothing shut and is no other's copy",
    faults: [
      {
        file: "merge.ts",
        find: "union( mine.entries,",
        put: "union(mine.entries.filter((entry) => !(other.erased ?? []).includes(entry.id)),",
      },
    ],
  },
  {
    name: "a later copy brings back what was erased",
    law: "no later copy or file brings an erased entry back",
    faults: [
      {
        file: "merge.ts",
        find: "theirs.entries.filter((entry) => !erased.has(keyOf(entry)))",
        put: "theirs.entries",
      },
    ],
  },
  {
    name: "the entries of an imported file bring back what was erased",
    law: "no later copy or file brings an erased entry back",
    faults: [
      {
        file: "import.ts",
        find: "return entries.filter((entry) => !erased.has(entry.id));",
        put: "return erased ? entries : [];",
      },
    ],
  },
  {
    name: "erasing lets an older answer stand again",
    law: "no later copy or file brings an erased entry back",
    faults: [
      {
        file: "erase.ts",
        find: "if (!stood.has(entry.id)) going.add(entry.id);",
        put: "if (!stood.has(entry.id)) continue;",
      },
    ],
  },
  {
    name: "a tie of positions is reported",
    law: OPEN,
    faults: [
      {
        file: "compile.ts",
        find: '!(structural && name === "position")',
        put: "true",
      },
    ],
  },
  {
    name: "equal values of two people are a tie",
    law: OPEN,
    faults: [
      {
        file: "compile.ts",
        find: "const tie = values.length > 1;",
        put: "const tie = entries.filter((entry) => !isCleared(entry.value)).length > 1;",
      },
    ],
  },
  {
    name: "undo ignores what others built on it",
    law: "undo is refused once somebody has built on it",
    faults: [
      {
        file: "undo.ts",
        find: "(isAboutGone(change) || isStillMine(next, change, context))",
        put: "next !== undefined",
      },
    ],
  },
  {
    name: "undo of an addition takes along what others wrote in the row",
    law: "undo is refused once somebody has built on it",
    faults: [
      {
        file: "undo.ts",
        find: "entry.by === by || known.has(entry.id)",
        put: "known.size >= 0 || entry.by === by",
      },
    ],
  },
  {
    name: "undo of a settled tie keeps one value",
    law: "a tie that is settled and undone is the tie again",
    faults: [
      {
        file: "work.ts",
        find: "if (values.length <= 1) {",
        put: "if (values.length >= 0) {",
      },
    ],
  },
  {
    name: "a merge drops what is being typed",
    law: "copies merge alike in any order, any number of times",
    faults: [
      {
        file: "merge.ts",
        find: "const mine = sealDrafts(local);",
        put: "const mine = local;",
      },
    ],
  },
  {
    name: "of two envelopes the local one wins",
    law: "copies merge alike in any order, any number of times",
    faults: [
      {
        file: "merge.ts",
        find: "> 0 ? a : b;",
        put: "> 2 ? b : a;",
      },
    ],
  },
  {
    name: "a typist silences what a person said directly",
    law: "a person's word typed by another does not silence what they said themselves",
    faults: [
      {
        file: "entry.ts",
        find: "(newer.via === undefined || newer.via === older.via)",
        put: "true",
      },
    ],
  },
  {
    name: "an id is believed",
    law: "an entry whose id does not fit is taken under its right id, and said",
    faults: [
      {
        file: "read.ts",
        find: "const sealed = seal(item);",
        put: "const sealed = item;",
      },
    ],
  },
  {
    name: "what a foreign file leaves out is deleted",
    law: "what is absent is not deleted, null clears",
    faults: [
      {
        file: "import.ts",
        find: 'spreadNulls(flatten(file["content"]), said)',
        put: `spreadNulls([
          ...flatten(file["content"]),
          ...[...said.values()]
            .filter((one) => !flatten(file["content"] as JsonObject)
              .some((two) => keyOf(two) === keyOf(one)))
            .map((one) => ({ ...one, value: null })),
        ], said)`,
      },
    ],
  },
  {
    name: "what a foreign system has said before is taken in again",
    law: "the same file twice changes nothing, on any clock",
    faults: [
      {
        file: "import.ts",
        find: "latest.length === 1 && same",
        put: "latest.length > 99 && same",
      },
    ],
  },
  {
    name: "a member called __proto__ is assigned",
    law: "whatever another system wrote is in content, its rows in its order",
    faults: [
      {
        file: "json.ts",
        find: 'if (name === "__proto__")',
        put: 'if (name === "")',
      },
    ],
  },
  {
    name: "every pause in typing makes an entry",
    law: "typing is one draft, and typed back leaves no trace",
    faults: [
      {
        file: "edit.ts",
        find: "() => work.type(target, value)",
        put: "() => work.write({ target, value })",
      },
    ],
  },
  {
    name: "a text that was typed empty is forgotten when it leaves",
    law: "sealing drafts does not change content",
    faults: [
      {
        file: "document.ts",
        find: "draft.value !== null || (draft.replaces ?? []).length > 0",
        put: "draft.value !== null",
      },
    ],
  },
  {
    name: "what is shown depends on who came first",
    law: "content does not depend on the order of entries",
    faults: [
      {
        file: "canonical.ts",
        find: ".sort(([a], [b]) => byCodeUnit(a, b))",
        put: "",
      },
    ],
  },
  {
    name: "undoing in a deleted row brings the row back",
    law: EDIT,
    faults: [
      {
        file: "edit.ts",
        find: "changes.unshift(...revivedRows(document, next, changes, context.by));",
        put: "",
      },
    ],
  },
  {
    name: "an edit writes into what it was given",
    law: EDIT,
    faults: [
      {
        file: "work.ts",
        find: "this.#drafts = [...(document.drafts ?? [])];",
        put: "this.#drafts = (document.drafts ?? []) as Draft[];",
      },
    ],
  },
  {
    name: "what cannot be read as an entry is dropped",
    law: UNKNOWN,
    faults: [
      {
        file: "work.ts",
        find: "union([...this.#entries.values()], this.#unreadable)",
        put: "union([...this.#entries.values()])",
      },
    ],
  },
  {
    name: "half a letter has no digest",
    law: "a damaged file is read as far as it goes, and never throws",
    faults: [
      {
        file: "read.ts",
        find: "const json = wellFormed(input) as JsonObject;",
        put: "const json = input;",
      },
    ],
  },
  {
    name: "a quotation mark ends a text, whatever stands before it",
    law: "JSON without faults is read as any parser reads it, and nothing is said",
    faults: [
      {
        file: "marks.ts",
        find: "if ((at - first) % 2 === 0) return at;",
        put: "return at;",
      },
    ],
  },
  {
    name: "of two copies of a document in packages the first is kept",
    law: PACKED,
    faults: [
      {
        file: "unite.ts",
        find: "shelf.set(name, result ? toFile(result.document) : copy);",
        put: "shelf.set(name, known ?? copy);",
      },
    ],
  },
  {
    name: "of two templates under one version one is kept",
    law: "merging packages merges what is in them, and loses no file",
    faults: [
      {
        file: "unite.ts",
        find: "[kind, id, version, fileDigest(file)]",
        put: "[kind, id, version]",
      },
    ],
  },
  {
    name: "what cannot be read in a package is dropped",
    law: "merging packages merges what is in them, and loses no file",
    faults: [
      {
        file: "unite.ts",
        find: "keep(given); continue;",
        put: 'if (sortOf(given) === "template") keep(given); continue;',
      },
    ],
  },
  {
    name: "the files of a package stand in the order they came in",
    law: PACKED,
    faults: [
      {
        file: "manifest.ts",
        find: ".sort((a, b) => byCodeUnit(orderOf(a.item), orderOf(b.item)))",
        put: "",
      },
    ],
  },
  {
    name: "which of two templates with the same digest is kept depends on who came first",
    law: PACKED,
    faults: [
      {
        file: "unite.ts",
        find: "return byCodeUnit(canonical(a), canonical(b)) > 0 ? a : b;",
        put: "return byCodeUnit(canonical(a), canonical(b)) > 1 ? b : a;",
      },
    ],
  },
  {
    name: "a document in a package is kept with its drafts",
    law: TRAVELS,
    faults: [
      {
        file: "package.ts",
        find: "return read.ok && read.document ? toFile(read.document) : file;",
        put: "return read.ok && read.document ? { ...toFile(read.document), drafts: file['drafts'] } : file;",
      },
      {
        file: "read-inside.ts",
        find: "file: toFile(result.document),",
        put: "file,",
      },
    ],
  },
  {
    name: "the digest of a package does not see its files",
    law: TRAVELS,
    faults: [
      {
        file: "digest-file.ts",
        find: 'if (document.kind !== "package") return documentDigest(document);',
        put: 'if (document.kind !== "") return documentDigest(document);',
      },
    ],
  },
  {
    name: "a manifest is believed",
    law: TRAVELS,
    faults: [
      {
        file: "read.ts",
        find: 'if (json["kind"] === "package") delete rest["manifest"];',
        put: "",
      },
      {
        file: "to-file.ts",
        find: '...packed(document["files"])',
        put: '...packed(document["files"]), manifest: file["manifest"] ?? []',
      },
    ],
  },
  {
    name: "a document taken out of another's package brings its erasures along",
    law: "what was erased in a document of a package stays away, and nothing is erased by another",
    faults: [
      {
        file: "unite.ts",
        find: "const copy = withoutErased(withEntries(given));",
        put: "const copy = withEntries(given) ?? withoutErased(given);",
      },
    ],
  },
  {
    name: "foreign content in a package does not meet what its source said before",
    law: "foreign content in a package is taken in as in a file of its own",
    faults: [
      {
        file: "merge-file.ts",
        find: "mergeInside(mine, rawCopies(file, theirs))",
        put: "mergeInside(mine, rawCopies(file, theirs).slice(0, 0).concat(theirs))",
      },
    ],
  },
  ...workshopMutants,
  ...invitingMutants,
  ...roundMutants,
  ...meetingMutants,
  ...planMutants,
  ...programmeMutants,
  ...programmeRunMutants,
  ...serviceMapMutants,
  ...groupMutants,
];
