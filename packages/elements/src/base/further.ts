// Ready templates that a page does not carry from the start: fetched when one is named.
import {
  contentOf,
  isObject,
  templateDigest,
  type Template,
} from "@askelmat/core";
import type { ReadResult } from "@askelmat/core/files.js";
import { templateOf } from "./templates.js";

/** @throws when what holds them does not load */
export async function furtherTemplate(
  name: string,
): Promise<Template | undefined> {
  const { furtherById } = await import("@askelmat/content/further");
  return furtherById(name);
}

/**
 * What was read; a document that names one of these and does not carry it
 * carries it from here on, so that its tool has it at once the next time.
 */
export async function withFurther(read: ReadResult): Promise<ReadResult> {
  if (!read.ok || !read.document || templateOf(read.document)) return read;
  const { document } = read;
  const named = contentOf(document)["template"];
  const uri = isObject(named) ? named["uri"] : undefined;
  if (typeof uri !== "string") return read;
  const template = await furtherTemplate(uri).catch(() => undefined);
  if (!template) return read;
  const snapshots = [
    ...(document.snapshots ?? []),
    { digest: templateDigest(template), template },
  ];
  return { ...read, document: { ...document, snapshots } };
}
