// Documents to send: lives of the core's laws, and texts that a mail would trip over.
import fc from "fast-check";
import * as core from "@askelmat/core";
import type { AskelmatDocument, Template } from "@askelmat/core";
import { frozen } from "../../core/support/freeze.js";
import { EMPTY, live, trace } from "../../core/support/trace.js";

export const PAGE = "https://elo.example.fi/tyokirja/?kieli=fi";

const words = fc.constantFrom(
  "Ohjaus kuuluu kaikille.",
  "Vägledning i livets alla skeden – ett gemensamt språk",
  "a=b&c=3D #askelmat=1.5.00000000.abcde %23 &amp; <b>",
  "\u00AD\u200B😀\u2014\n> rivi\r\n",
  "0123456789".repeat(30),
);

/** Somebody's short answers: what a member sends back from a phone. */
export const small: fc.Arbitrary<AskelmatDocument> = fc
  .array(words, { minLength: 1, maxLength: 4, size: "max" })
  .map((texts) => {
    const edits = texts.map((value, at) => ({
      type: "set" as const,
      target: `own/prompts/p-${at}/text@fi`,
      value,
    }));
    const context = { by: "c-a", at: "2026-03-01T10:00:00Z" };
    return frozen(core.applyEdits(EMPTY, edits, context).document);
  });

/** A document that several have worked on, some of it only typed yet, with members we do not know. */
export const lived: fc.Arbitrary<AskelmatDocument> = trace({
  liars: true,
}).map(
  (events) =>
    live(core, events, {
      checked: false,
      start: { "x-new": { ä: ["😀", null] } },
    }).copies[0]!,
);

/** A template of a region's own. */
export const template = frozen({
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://example.org/oma-pohja",
  version: "1.0.0",
  content: { title: { fi: "Oma pohja" } },
}) as Template;

/** A document filled from {@link template}, which it carries. */
export function carrying(carried: Template = template): AskelmatDocument {
  const blank = core.createDocument({
    template: carried,
    by: "c-a",
    at: "2026-03-01T10:00:00Z",
    id: EMPTY.id,
  });
  const digest = core.templateDigest(carried);
  return { ...blank, snapshots: [{ digest, template: carried }] };
}
