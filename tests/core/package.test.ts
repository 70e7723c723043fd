import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  addToPackage,
  applyEdits,
  checkDocument,
  contentOf,
  createPackage,
  digestOf,
  fileDigest,
  fileText,
  filesOf,
  isObject,
  LIMITS,
  manifestOf,
  mergeDocuments,
  mergeFile,
  readFile,
  readJson,
  templateDigest,
  toFile,
  type AskelmatDocument,
  type Json,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { after, anna, blank, bo, set, type } from "./support/people.js";
import { idOf, jcs } from "./support/standard.js";

const form: Template = {
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://example.org/t",
  version: "1.0.0",
  content: { title: { fi: "Pohja" } },
};
const codes: Template = {
  ...form,
  kind: "code-list",
  id: "https://example.org/codes",
};
const filled = after(
  blank,
  anna,
  set("template", { uri: form.id, version: form.version }),
  set("goals/g-1/state@fi", "Tila"),
);
const other: AskelmatDocument = {
  ...after(blank, bo, set("status", "draft")),
  id: "urn:uuid:00000000-0000-4000-8000-000000000002",
};
const empty = after(
  createPackage("urn:uuid:00000000-0000-4000-8000-0000000000ff"),
  anna,
  set("title@fi", "Kaikki"),
);

const filesIn = (pack: AskelmatDocument) => pack["files"] as readonly Json[];
const told = (file: JsonObject) => {
  const read = readFile(JSON.stringify(file));
  assert.ok(read.ok && read.document);
  const problems = read.problems.map(({ code, path }) => `${code} ${path}`);
  return { document: read.document, problems, read };
};
/** A package file with these files and no manifest, as a simple system writes it. */
const bare = (...files: readonly Json[]): JsonObject => ({
  specVersion: "1.0",
  kind: "package",
  id: empty.id,
  files,
});

test("a package is a document: its own title is said by entries", () => {
  assert.deepEqual(contentOf(empty), { title: { fi: "Kaikki" } });
  assert.match(createPackage().id, /^urn:uuid:[0-9a-f-]{36}$/);
  const named = applyEdits(empty, [set("period", "2026")], bo()).document;
  assert.equal(contentOf(named)["period"], "2026");
  assert.deepEqual(checkDocument(named), []);
  assert.deepEqual(told(toFile(named)).problems, []);
});

test("documents come with the templates and code lists they name, and with no others", () => {
  const coded = after(
    other,
    bo,
    set("authority", { list: codes.id, code: "01" }),
  );
  const unused = { ...form, id: "https://example.org/unused" };
  const pack = addToPackage(empty, [filled, coded], [unused, codes, form]);
  assert.deepEqual(
    manifestOf(pack).map(({ kind, id }) => [kind, id]),
    [
      ["code-list", codes.id],
      ["worksheet", blank.id],
      ["worksheet", other.id],
      ["worksheet-template", form.id],
    ],
  );
});

test("a template that a document carries comes along as a file too", () => {
  const carried = toFile(filled, { snapshots: [form] });
  assert.deepEqual(
    manifestOf(addToPackage(empty, [carried])).map(({ kind }) => kind),
    ["worksheet", "worksheet-template"],
  );
});

test("taken out, a document carries the templates it names", () => {
  const pack = addToPackage(empty, [filled, other], [form]);
  for (const source of [pack, toFile(pack)]) {
    const [one, two, template] = filesOf(source) as readonly JsonObject[];
    assert.deepEqual(one!["snapshots"], [
      { digest: templateDigest(form), template: form },
    ]);
    assert.equal(two!["snapshots"], undefined);
    assert.deepEqual(template, form);
  }
});

test("what is being typed in a document is sealed when it is packed", () => {
  const typed = after(filled, anna, type("conclusions@fi", "Kesken"));
  const [file] = filesIn(addToPackage(empty, [typed])) as readonly JsonObject[];
  assert.equal(file!["drafts"], undefined);
  assert.deepEqual((file!["content"] as JsonObject)["conclusions"], {
    fi: "Kesken",
  });
  const read = told(bare({ ...toFile(filled), drafts: typed.drafts as Json }));
  assert.doesNotMatch(JSON.stringify(read.document), /"drafts"/);
  assert.match(JSON.stringify(read.document), /Kesken/);
});

test("a copy of a document that is in the package already is merged with it", () => {
  const pack = addToPackage(addToPackage(empty, [filled]), [
    after(filled, bo, set("status", "draft")),
  ]);
  assert.equal(filesIn(pack).length, 1);
  assert.match(fileText(pack), /"status": "draft"/);
});

test("nobody packs a package; one inside is kept as it is and said", () => {
  assert.throws(() => addToPackage(empty, [empty]), /filesOf/);
  const inner = { ...bare(toFile(filled)), note: "säilyy" };
  const { document, problems } = told(bare(toFile(other), inner));
  assert.deepEqual(problems, ["package-nested /files/1"]);
  assert.equal(jcs(filesIn(document)[0]), jcs(inner));
  assert.ok(
    filesIn(document).some((one) => isObject(one) && one["id"] === other.id),
  );
});

test("each file inside is read by the rules for its own, and problems say where it stood", () => {
  const [entry] = filled.entries;
  const forged = {
    ...toFile(filled),
    entries: [{ ...entry!, value: "changed" }],
    content: {},
  };
  const newer = { ...toFile(other), specVersion: "2.1", odd: 1 };
  const { document, problems } = told(
    bare(7, newer, forged, { ...form, content: 0 }, { name: "left-pad" }),
  );
  assert.deepEqual(problems, [
    "file-foreign /files/0",
    "file-newer /files/1/specVersion",
    "entry-id /files/2/entries/0",
    "template-invalid /files/3/content",
    "file-foreign /files/4",
  ]);
  for (const kept of [7, newer, { ...form, content: 0 }, { name: "left-pad" }])
    assert.ok(filesIn(document).some((one) => jcs(one) === jcs(kept)));
  const right = filesIn(document).find(
    (one) => isObject(one) && one["id"] === blank.id,
  ) as AskelmatDocument;
  assert.deepEqual(
    right.entries.map(({ id }) => id),
    [idOf({ ...entry!, value: "changed" })],
  );
});

test("content that a simple system wrote becomes entries, inside a package too", () => {
  const { document, problems } = told(
    bare({
      specVersion: "1.0",
      kind: "worksheet",
      id: other.id,
      content: { status: "draft" },
    }),
  );
  assert.deepEqual(problems, []);
  const [file] = filesIn(document) as readonly AskelmatDocument[];
  assert.deepEqual(
    file!.entries.map(({ target, value }) => [target, value]),
    [["status", "draft"]],
  );
});

test("a manifest that does not fit is said, file by file, and nothing is refused", () => {
  const pack = addToPackage(empty, [filled, other], [form]);
  const file = toFile(pack);
  const manifest = file["manifest"] as readonly JsonObject[];
  const files = filesIn(pack) as readonly JsonObject[];
  const check = (changed: JsonObject) => told({ ...file, ...changed }).problems;
  assert.deepEqual(check({}), []);
  assert.deepEqual(check({ manifest: manifest.toReversed() }), []);
  assert.deepEqual(check({ files: files.toReversed() }), []);
  assert.deepEqual(
    check({ files: [{ ...files[0]!, names: [] }, ...files.slice(1)] }),
    ["package-manifest /manifest/0"],
    "a change that the file's own digest does not cover",
  );
  assert.deepEqual(check({ files: files.slice(1) }), [
    "package-manifest /manifest/0",
  ]);
  assert.deepEqual(check({ manifest: manifest.slice(1) }), [
    "package-manifest /files/0",
  ]);
  assert.deepEqual(check({ manifest: [...manifest.slice(1), "x"] }), [
    "package-manifest /manifest/2",
    "package-manifest /files/0",
  ]);
  assert.deepEqual(
    check({ manifest: manifest.map((one) => ({ ...one, note: "oma" })) }),
    [],
  );
  const again = toFile(told({ ...file, manifest: [] }).document);
  assert.deepEqual(again["manifest"], manifest, "it is made anew");
});

test("the digest of a package sees what is in it, not how it is carried", () => {
  const pack = addToPackage(empty, [filled], [form]);
  const more = addToPackage(pack, [after(filled, bo, set("status", "x"))]);
  assert.notEqual(digestOf(more), digestOf(pack));
  const noted = addToPackage(empty, [{ ...filled, holder: "c-anna" }], [form]);
  assert.equal(digestOf(noted), digestOf(pack));
  assert.notDeepEqual(manifestOf(noted), manifestOf(pack));
});

test("a file in a package counts with its own digest, or with the whole", () => {
  assert.equal(fileDigest(toFile(filled)), digestOf(filled));
  assert.equal(fileDigest(form), templateDigest(form));
  const contentOnly = { ...toFile(filled) } as Record<string, Json>;
  delete contentOnly["entries"];
  assert.equal(fileDigest(contentOnly), digestOf({ ...filled, entries: [] }));
  const [entry] = filled.entries;
  const { id: _, ...body } = entry!;
  assert.equal(
    fileDigest({ ...toFile(filled), entries: [body] }),
    digestOf({ ...filled, entries: [entry!] }),
  );
  for (const odd of [null, 7, {}, { kind: "x", id: "y" }])
    assert.match(fileDigest(odd), /^sha256-/);
});

test("two templates under one version are both kept, and said", () => {
  const changed = { ...form, content: { title: { fi: "Toinen" } } };
  const { document, problems } = told(bare(form, changed, codes));
  assert.equal(problems.length, 1);
  assert.match(problems[0]!, /^package-template-differs \/files\/[01]$/);
  assert.equal(filesIn(document).length, 3);
  const both = mergeDocuments(
    addToPackage(empty, [form]),
    addToPackage(empty, [changed]),
  );
  assert.equal(filesIn(both.document).length, 2);
  assert.deepEqual(both.report.problems, [
    {
      path: "/files/1",
      code: "package-template-differs",
      params: { id: form.id, version: form.version },
    },
  ]);
});

test("merging says what came to each document, and what must be settled there", () => {
  const mine = addToPackage(empty, [after(filled, anna, set("status", "a"))]);
  const theirs = addToPackage(empty, [
    after(filled, bo, set("status", "b")),
    other,
  ]);
  const results = [
    mergeDocuments(mine, theirs),
    mergeFile(mine, toFile(theirs)),
  ];
  for (const { report } of results) {
    assert.deepEqual(
      report.inside!.map(({ id, report: { added, opened } }) => [
        id,
        added.map(({ value }) => value),
        opened.map(({ target }) => target),
      ]),
      [
        [blank.id, ["b"], ["status"]],
        [other.id, ["draft"], []],
      ],
    );
    assert.equal(report.added.length, 2);
    assert.deepEqual(report.opened, []);
    assert.deepEqual(report.problems, []);
  }
});

test("a package of too many files is refused, a newer one is read only, and odd files are kept", () => {
  const many = bare(...Array.from({ length: LIMITS.files + 1 }, () => ({})));
  const refused = readJson(many);
  assert.ok(!refused.ok);
  assert.deepEqual(
    refused.problems.map(({ code, path }) => [code, path]),
    [["file-too-many", "/files"]],
  );
  const newer = told({ ...bare(toFile(filled)), specVersion: "2.0" });
  assert.equal(newer.read.readOnly?.code, "file-newer");
  assert.deepEqual(told({ ...bare(), files: null }).problems, [
    "file-foreign /files/0",
  ]);
});

test("members that nobody knows are kept, in the package and in what it says of itself", () => {
  const file = { ...toFile(addToPackage(empty, [filled])), "x-new": [1] };
  const { document } = told(file);
  const merged = mergeFile(document, file).document;
  assert.deepEqual(merged["x-new"], [1]);
  assert.deepEqual(toFile(merged), file);
});

test("the example: two worksheets and their templates, with a manifest that fits", () => {
  const text = readFileSync("schemas/examples/package.askelmat.json", "utf8");
  const file = JSON.parse(text) as JsonObject;
  const { document, problems } = told(file);
  assert.deepEqual(problems, []);
  assert.equal(jcs(toFile(document)), jcs(file));
  assert.deepEqual(
    manifestOf(file).map(
      ({ kind, id }) => `${kind} ${id!.replace(/^.*[/-]7f1|^.*\//, "")}`,
    ),
    [
      "worksheet f2a9e0002",
      "worksheet f2a9e0003",
      "worksheet-template tyotapa-2",
      "worksheet-template tyotapa-3",
    ],
  );
});
