import assert from "node:assert/strict";
import fc from "fast-check";
import type {
  AskelmatDocument,
  Json,
  JsonObject,
  Template,
} from "@askelmat/core";
import { anyJson, objectOf } from "../support/json.js";
import { law, type Law } from "../support/law.js";
import { digestOf, jcs, sha256, standing } from "../support/standard.js";
import { EMPTY, live, trace } from "../support/trace.js";
import type { Core } from "../support/types.js";

const PACK: AskelmatDocument = {
  specVersion: "1.0",
  kind: "package",
  id: "urn:uuid:00000000-0000-4000-8000-0000000000ff",
  entries: [],
};
const OTHER = "urn:uuid:00000000-0000-4000-8000-000000000002";

const template = (version: string, words: string): Template => ({
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://example.org/t",
  version,
  content: { title: { fi: words } },
});
/** Two of them say to be the same version. */
const TEMPLATES = [
  template("1.0.0", "A"),
  template("1.0.0", "B"),
  template("2.0.0", "A"),
  { ...template("2.0.0", "A"), digest: "sha256-of-its-own" },
];

/** What no program of this version can read or change. */
const stranger: fc.Arbitrary<Json> = fc.oneof(
  anyJson,
  fc.constantFrom<Json>(
    { ...EMPTY, specVersion: "2.0", content: { odd: 1.5 } },
    { ...EMPTY, mustUnderstand: ["https://example.org/x"], drafts: [] },
    { ...PACK, files: [{ ...EMPTY }] },
    { kind: "worksheet-template", specVersion: "1.0", id: "no-content" },
  ),
);
const envelope = objectOf(
  fc.constantFrom("x-list", "x-any", "__proto__", "manifest-note"),
  fc.oneof(anyJson, fc.array(anyJson, { maxLength: 3, size: "max" })),
);
const extra = fc.record({
  envelope,
  inner: envelope,
  templates: fc.subarray(TEMPLATES),
  strangers: fc.array(stranger, { maxLength: 2, size: "max" }),
  /** Which of the two documents this copy of the package holds. */
  holds: fc.subarray([true, false]),
  again: fc.boolean(),
});
type Extra = typeof extra extends fc.Arbitrary<infer T> ? T : never;

/** What holds for files that travel together. */
export function packing(core: Core): readonly Law[] {
  const merge = (a: AskelmatDocument, b: AskelmatDocument) =>
    core.mergeDocuments(a, b).document;
  const written = (pack: AskelmatDocument) => jcs(core.toFile(pack));
  const opened = (file: JsonObject, ownCopy = false) => {
    const read = core.readFile(JSON.stringify(file), { ownCopy });
    assert.ok(read.ok && read.document, "read.ok && read.document");
    return read.document;
  };
  /** A copy of the package in somebody's hands: their copies of two documents, and more. */
  const packOf = (copy: AskelmatDocument, some: Extra): AskelmatDocument => {
    const mine = { ...some.inner, ...copy };
    const documents = some.holds.map((first) =>
      first ? mine : { ...mine, id: OTHER, kind: "assessment" },
    );
    const empty = { ...some.envelope, ...PACK };
    const pack = core.addToPackage(empty, [...documents, ...some.templates]);
    const files = pack["files"] as readonly Json[];
    const { strangers } = some;
    // A careless program puts in what is there already, and an earlier copy.
    const twice = some.again
      ? [...strangers, ...files, core.toFile(core.sealDrafts(start(copy)))]
      : [];
    const all = [...files, ...strangers, ...twice];
    return opened(core.toFile({ ...pack, files: all }));
  };

  return [
    law(
      "copies of a package merge alike in any order, any number of times",
      60,
      fc.tuple(trace({ liars: true }), fc.tuple(extra, extra, extra)),
      ([events, extras]) => {
        const { copies } = live(core, events.slice(0, 14), { checked: false });
        const [a, b, c] = extras.map((some, at) => packOf(copies[at]!, some));
        assert.ok(a && b && c, "a && b && c");
        assert.equal(written(merge(a, b)), written(merge(b, a)));
        assert.equal(
          written(merge(merge(a, b), c)),
          written(merge(a, merge(b, c))),
        );
        assert.equal(written(merge(a, a)), written(a));
        const all = merge(merge(a, b), c);
        assert.equal(written(merge(all, b)), written(all));
        assert.equal(
          written(core.mergeFile(a, core.toFile(b)).document),
          written(merge(a, b)),
        );
      },
    ),
    law(
      "merging packages merges what is in them, and loses no file",
      60,
      fc.tuple(trace({ liars: true }), fc.tuple(extra, extra)),
      ([events, extras]) => {
        const { copies } = live(core, events.slice(0, 14), { checked: false });
        const [a, b] = extras.map((some, at) => packOf(copies[at]!, some));
        assert.ok(a && b, "a && b");
        const all = filesIn(merge(a, b));
        const names = new Set(all.map(nameOf));
        for (const file of [...filesIn(a), ...filesIn(b)]) {
          assert.ok(names.has(nameOf(file)), "a file is gone");
          if (!isDocument(file)) continue;
          const [found, ...more] = all
            .filter(isDocument)
            .filter(({ id }) => id === file.id);
          assert.deepEqual(more, [], "a document stands twice");
          const ids = new Set(found!.entries.map(({ id }) => id));
          for (const { id } of file.entries)
            assert.ok(ids.has(id), "an answer is gone");
        }
      },
    ),
    law(
      "a package is read back as it was written, its manifest fits, and no draft is in it",
      60,
      fc.tuple(trace({ liars: true }), extra),
      ([events, some]) => {
        const { copies } = live(core, events, { checked: false });
        const pack = packOf(copies[0]!, some);
        const file = core.toFile(pack);
        const read = core.readFile(JSON.stringify(file));
        assert.ok(read.ok && read.document, "read.ok && read.document");
        assert.equal(written(read.document), jcs(file));
        const codes = read.problems.map(({ code }) => code);
        assert.ok(!codes.includes("package-manifest"), "its own manifest");
        for (const one of filesIn(pack).filter(isDocument))
          assert.equal(one["drafts"], undefined);
        const manifest = file["manifest"] as readonly JsonObject[];
        const files = filesIn(read.document);
        assert.deepEqual(
          manifest.map(({ whole }) => whole),
          files.map(sha256),
        );
        for (const [at, one] of files.entries())
          if (isDocument(one))
            assert.equal(manifest[at]!["digest"], digestOf(one));
        const digests = manifest.map(({ digest }) => digest as string).sort();
        const entries = read.document.entries.map(({ id }) => id).sort();
        assert.equal(
          file["digest"],
          sha256({ id: PACK.id, kind: "package", entries, files: digests }),
        );
      },
    ),
    law(
      "what was erased in a document of a package stays away, and nothing is erased by another",
      60,
      fc.tuple(trace({ liars: false }), fc.nat(), fc.boolean()),
      ([events, pick, asFile]) => {
        const { copies } = live(core, events, { checked: false });
        const all = copies.reduce((a, b) => core.mergeDocuments(a, b).document);
        const words = standing(all.entries).filter(
          ({ value }) => value !== null,
        );
        if (words.length === 0) return;
        const { id } = words[pick % words.length]!;
        const erased = core.erase(all, [id]);
        const mine = core.addToPackage(PACK, [erased]);
        const theirs = core.addToPackage(PACK, [all]);
        const bring = (to: AskelmatDocument, from: AskelmatDocument) =>
          asFile
            ? core.mergeFile(to, core.toFile(from))
            : core.mergeDocuments(to, from);
        const home = bring(mine, theirs).document;
        const kept = opened(core.toFile(home), true);
        for (const pack of [home, kept, bring(kept, theirs).document]) {
          const [document] = filesIn(pack).filter(isDocument);
          assert.deepEqual(document!.erased, erased.erased);
          assert.ok(
            !document!.entries.some((entry) => entry.id === id),
            "!document!.entries.some((entry) => entry.id === id)",
          );
        }
        const { document, report } = bring(theirs, mine);
        const [there] = filesIn(document).filter(isDocument);
        assert.ok(
          there!.entries.some((entry) => entry.id === id),
          "there!.entries.some((entry) => entry.id === id)",
        );
        assert.equal(there!.erased, undefined);
        assert.ok(
          report.offeredErasure.includes(id),
          "report.offeredErasure.includes(id)",
        );
        const [taken] = filesIn(bring(PACK, mine).document).filter(isDocument);
        assert.equal(taken!.erased, undefined, "taken in with its erasures");
      },
    ),
    law(
      "foreign content in a package is taken in as in a file of its own",
      60,
      fc.tuple(
        trace({ liars: false }),
        fc.array(fc.constantFrom("A", "B", "C"), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
      ([events, said]) => {
        const { copies } = live(core, events.slice(0, 8), { checked: false });
        let document = core.sealDrafts(copies[0]!);
        let pack = opened(core.toFile(core.addToPackage(PACK, [document])));
        for (const status of said) {
          const { entries: _, ...rest } = core.toFile(document);
          const file = { ...rest, content: { status } } as JsonObject;
          document = core.mergeFile(document, file).document;
          pack = core.mergeFile(pack, { ...PACK, files: [file] }).document;
          assert.equal(jcs(filesIn(pack)[0]), jcs(core.toFile(document)));
        }
      },
    ),
  ];
}

/** What a document said at its beginning. */
function start(copy: AskelmatDocument): AskelmatDocument {
  return { ...copy, entries: copy.entries.slice(0, 2) };
}

function filesIn(pack: AskelmatDocument): readonly Json[] {
  return pack["files"] as readonly Json[];
}

function isFile(file: Json): file is JsonObject {
  return file !== null && typeof file === "object" && !Array.isArray(file);
}

function isDocument(file: Json): file is AskelmatDocument {
  return (
    isFile(file) &&
    (file["kind"] === "worksheet" || file["kind"] === "assessment") &&
    file["specVersion"] === "1.0" &&
    file["mustUnderstand"] === undefined
  );
}

/** What a file is told by: a template's own `digest` says nothing. */
function nameOf(file: Json): string {
  if (isDocument(file)) return file.id;
  if (!isFile(file) || file["kind"] !== "worksheet-template") return jcs(file);
  const { digest: _, ...rest } = file;
  return jcs(rest);
}
