import type { AskelmatDocument } from "@askelmat/core";
import {
  StorageError,
  storageChange,
  type StorageAdapter,
  type StorageErrorCode,
} from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { now } from "./samples.js";

/** One store, any number of tabs that look at it, and a look behind their back. */
export interface Bench {
  /** A tab of its own. */
  open(): Promise<StorageAdapter>;
  /** Everything in the store, as text; `""` when not even the store exists. */
  dump(): Promise<string>;
  dispose(): Promise<void>;
  /** How many random orders are tried, where each write takes its time. */
  readonly runs?: number;
}

/** The store of the test that runs, and its first tab. */
export interface InUse {
  readonly bench: Bench;
  readonly adapter: StorageAdapter;
}

/** What a tab does: keep the document of the last write, write what changed since. */
export class Tab {
  readonly adapter: StorageAdapter;
  #stored: AskelmatDocument | undefined;

  constructor(adapter: StorageAdapter, stored?: AskelmatDocument) {
    this.adapter = adapter;
    this.#stored = stored;
  }

  async save(next: AskelmatDocument, me?: string): Promise<{ at: string }> {
    const saved = await this.adapter.write(
      storageChange(this.#stored, next, {
        at: now(),
        ...(me === undefined ? {} : { me }),
      }),
    );
    this.#stored = next;
    return saved;
  }

  get stored(): AskelmatDocument {
    return this.#stored!;
  }
}

export async function loaded(
  adapter: StorageAdapter,
  id = "urn:uuid:1",
): Promise<AskelmatDocument> {
  return (await adapter.load(id))!.document;
}

/** The code that a call rejects with, or `resolved`. */
export async function codeOf(
  call: Promise<unknown>,
): Promise<StorageErrorCode | "resolved"> {
  try {
    await call;
    return "resolved";
  } catch (error) {
    expect(error).to.be.instanceOf(StorageError);
    return (error as StorageError).code;
  }
}

export function ids(document: AskelmatDocument): string[] {
  return document.entries.map(({ id }) => id);
}
