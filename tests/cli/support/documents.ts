import {
  fileText,
  seal,
  toFile,
  type AskelmatDocument,
  type Entry,
  type Json,
  type JsonObject,
} from "@askelmat/core";

export const uri = "https://w3id.org/askelmat/content/";
export const id = "urn:uuid:3f7a1c52-0d4e-4b8a-9e61-5c2d8f0a1b34";

/** An entry under its right id. */
export function said(target: string, value: Json, more: object = {}): Entry {
  return seal({ target, by: "c-1", value, ...more });
}

/** That a document follows a ready template. */
export const follows = (name: string): Entry =>
  said("template", { uri: uri + name, version: "1.0.0" });

/** A document of entries. */
export function holding(
  entries: readonly Entry[],
  more: object = {},
): AskelmatDocument {
  return { specVersion: "1.0", kind: "worksheet", id, entries, ...more };
}

/** A sound file: content and digest are computed. */
export function sound(...entries: readonly Entry[]): JsonObject {
  return toFile(holding([follows("tyotapa-1"), ...entries]));
}

export function soundText(...entries: readonly Entry[]): string {
  return fileText(holding([follows("tyotapa-1"), ...entries]));
}

export function soundAssessment(...entries: readonly Entry[]): JsonObject {
  const all = [follows("ohjausyhteistyon-kehittyminen"), ...entries];
  return toFile(holding(all, { kind: "assessment" }));
}

/** A file on one line. */
export function line(file: unknown): string {
  return `${JSON.stringify(file)}\n`;
}
