import {
  contentOf,
  isObject,
  templateDigest,
  toFile,
  type AskelmatDocument,
  type JsonObject,
  type Template,
  type WriteOptions,
} from "@askelmat/core";
import { deflateSync } from "fflate";
import { withPart } from "./address.js";
import { writePart } from "./format.js";

/** Up to which size, in characters of the whole address, a link is what. */
export const LINK_SIZES = {
  /** What every mail program, chat and browser still takes. */
  fine: 2_000,
  /** What most take; to be tried before it is sent to thirty people. */
  long: 8_000,
} as const;

/** `fine`: send it. `long`: some programs cut it; a file is safer. `too-long`: send the file. */
export type LinkAdvice = "fine" | "long" | "too-long";

/** A link and how far it will get. */
export interface Link {
  readonly address: string;
  /** Characters of the address. */
  readonly size: number;
  readonly advice: LinkAdvice;
}

/** A document's link. */
export interface MadeLink extends Link {
  /**
   * The template that the document is filled from, when the link does not carry
   * it: who opens the link must have it. Absent when it travels along.
   */
  readonly needs?: { readonly uri: string; readonly version?: string };
}

/** How to write the file in a link. */
export interface LinkOptions extends WriteOptions {
  /**
   * Templates that every copy of the reader's program has, such as ready
   * content. Those of the document's snapshots that are exactly one of these,
   * by digest, stay out of the link; a changed or newer one travels along.
   */
  readonly leaveOut?: readonly Template[];
}

/**
 * A document as a link: drafts sealed, the whole file in the fragment, which a
 * browser sends to nobody. Whoever has the link has the document.
 *
 * @param pageAddress of a page with a tool that reads links; its own fragment is kept
 */
export function linkFor(
  document: AskelmatDocument,
  pageAddress: string,
  { leaveOut = [], ...write }: LinkOptions = {},
): MadeLink {
  const file = withoutSnapshots(toFile(document, write), leaveOut);
  const link = linkForText(JSON.stringify(file), pageAddress);
  const needs = missingTemplate(file, document);
  return needs ? { ...link, needs } : link;
}

/** The text of any file of the standard as a link. */
export function linkForText(text: string, pageAddress: string): Link {
  const bytes = new TextEncoder().encode(text);
  const part = writePart(bytes, deflateSync(bytes, { level: 9 }));
  const address = withPart(pageAddress, part);
  return { address, size: address.length, advice: adviceFor(address.length) };
}

function adviceFor(size: number): LinkAdvice {
  if (size <= LINK_SIZES.fine) return "fine";
  return size <= LINK_SIZES.long ? "long" : "too-long";
}

function withoutSnapshots(
  file: JsonObject,
  leaveOut: readonly Template[],
): JsonObject {
  const { snapshots, ...rest } = file;
  if (!Array.isArray(snapshots) || leaveOut.length === 0) return file;
  const known = new Set(leaveOut.map(templateDigest));
  // What the snapshot says of its digest is not believed.
  const kept = (snapshots as JsonObject[]).filter(
    ({ template }) =>
      !(isTemplate(template) && known.has(templateDigest(template))),
  );
  return kept.length > 0 ? { ...rest, snapshots: kept } : rest;
}

function isTemplate(value: unknown): value is Template {
  return isObject(value) && isObject(value["content"]);
}

function missingTemplate(
  file: JsonObject,
  document: AskelmatDocument,
): MadeLink["needs"] {
  const named = contentOf(document)["template"];
  if (!isObject(named) || typeof named["uri"] !== "string") return undefined;
  const { uri, version } = named;
  const carried = (
    Array.isArray(file["snapshots"]) ? file["snapshots"] : []
  ) as readonly JsonObject[];
  const isHere = carried.some(
    ({ template }) =>
      isTemplate(template) &&
      template.id === uri &&
      (version === undefined || template.version === version),
  );
  if (isHere) return undefined;
  return { uri, ...(typeof version === "string" && { version }) };
}
