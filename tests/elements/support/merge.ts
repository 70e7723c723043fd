import "@askelmat/elements/define/elo-merge.js";
import type { AskelmatDocument } from "@askelmat/core";
import type { EloMerge } from "@askelmat/elements";
import { mount, settle, type Attributes } from "./mount.js";
import { textIn } from "./roles.js";

/** A merge on the page, on a document when one is given. */
export async function mergeOn(
  value?: AskelmatDocument,
  attributes: Attributes & { width?: string } = {},
): Promise<EloMerge> {
  const merge = await mount("elo-merge", attributes);
  if (value) merge.value = value;
  await settle(merge);
  return merge;
}

/** Drops files, as a person does, and waits until they have been read. */
export async function drop(
  merge: EloMerge,
  ...files: readonly File[]
): Promise<void> {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const options = {
    bubbles: true,
    cancelable: true,
    composed: true,
    dataTransfer,
  };
  merge
    .shadowRoot!.querySelector(".merge")!
    .dispatchEvent(new DragEvent("drop", options));
  await read(merge);
}

/** Waits until no file is being read. */
export async function read(merge: EloMerge): Promise<void> {
  await settle(merge);
  while (merge.work!.intake.progress)
    await new Promise((resolve) => setTimeout(resolve, 5));
  await settle(merge);
}

/** What is said of a file, by its name. */
export function lineOf(merge: EloMerge, name: string): string {
  const lines = [...merge.shadowRoot!.querySelectorAll(".files li")];
  const line = lines.find(
    (one) => one.querySelector("b")?.textContent === name,
  );
  if (!line) throw new Error(`${name} is in no list`);
  return textIn(line).slice(name.length).trim();
}

/** All that is told of a document: who has answered, the places, the decisions. */
export function told(merge: EloMerge): string {
  const parts = merge.shadowRoot!.querySelectorAll(
    ".merge > section:not(.intake)",
  );
  return [...parts].map(textIn).join(" ");
}
