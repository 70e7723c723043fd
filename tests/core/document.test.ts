import assert from "node:assert/strict";
import test from "node:test";
import {
  contentOf,
  createDocument,
  digestOf,
  kindFor,
  newDocumentId,
  newId,
  templateDigest,
  type Template,
} from "@askelmat/core";
import { idOf } from "./support/standard.js";

const template: Template = {
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://w3id.org/askelmat/content/tyotapa-1",
  version: "1.0.0",
  content: { title: { fi: "Työtapa 1" } },
};

test("a new document names its template, and nothing else", () => {
  const document = createDocument({
    template,
    by: "c-a",
    at: "2026-03-01T10:00:00Z",
  });
  assert.equal(document.kind, "worksheet");
  assert.deepEqual(contentOf(document), {
    template: {
      digest: templateDigest(template),
      uri: template.id,
      version: "1.0.0",
    },
  });
  assert.equal(document.entries.length, 1);
  assert.equal(document.entries[0]!.id, idOf(document.entries[0]!));
  const named = createDocument({
    template,
    by: "c-a",
    at: "x",
    id: "urn:uuid:1",
  });
  assert.equal(named.id, "urn:uuid:1");
});

test("each kind of template has its kind of document; another says what is wrong", () => {
  assert.equal(
    kindFor({ ...template, kind: "assessment-framework" }),
    "assessment",
  );
  assert.throws(
    () => kindFor({ ...template, kind: "worksheet" }),
    /pass a worksheet-template/,
  );
});

test("ids are random, and of one shape", () => {
  assert.match(newId("g"), /^g-[a-z2-7]{12}$/);
  const ids = new Set(Array.from({ length: 500 }, () => newId("g")));
  assert.equal(ids.size, 500);
  assert.match(
    newDocumentId(),
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test("a template's digest is over all but its own digest", () => {
  const digest = templateDigest(template);
  assert.equal(templateDigest({ ...template, digest }), digest);
  assert.notEqual(templateDigest({ ...template, version: "1.0.1" }), digest);
});

test("a document's digest is over id, kind and entries alone", () => {
  const document = createDocument({
    template,
    by: "c-a",
    at: "x",
    id: "urn:uuid:1",
  });
  const dressed = {
    ...document,
    holder: "c-b",
    provenance: [{ at: "1" }],
    drafts: [{ target: "x", by: "c-a", tab: "t", value: 1 }],
  };
  assert.equal(digestOf(dressed), digestOf(document));
  assert.notEqual(
    digestOf({ ...document, id: "urn:uuid:2" }),
    digestOf(document),
  );
  assert.notEqual(digestOf({ ...document, kind: "x" }), digestOf(document));
  assert.notEqual(digestOf({ ...document, entries: [] }), digestOf(document));
});
