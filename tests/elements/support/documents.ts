import { ohjausyhteistyonKehittyminen } from "@askelmat/content";
import {
  applyEdits,
  createDocument,
  sealDrafts,
  type AskelmatDocument,
  type Edit,
  type Template,
} from "@askelmat/core";
import { StorageError, type StorageAdapter } from "@askelmat/storage";

export const framework = ohjausyhteistyonKehittyminen as Template;
export const AT = "2026-01-31T08:02:00Z";

export function newDocument(by = "c-me"): AskelmatDocument {
  return createDocument({
    template: framework,
    by,
    at: AT,
    id: "urn:uuid:0b7e3c1a-6d55-4f0e-9a51-2f6c1d3e8b90",
  });
}

/** The document after edits by somebody. */
export function edited(
  document: AskelmatDocument,
  by: string,
  edits: readonly Edit[],
  at = AT,
): AskelmatDocument {
  return sealDrafts(
    applyEdits(document, edits, { by, at, tab: "t-x" }).document,
  );
}

/** The document after somebody rates an item. */
export function rated(
  document: AskelmatDocument,
  by: string,
  item: string,
  level: string,
): AskelmatDocument {
  const target = `own/ratings/${item}/rating`;
  return edited(document, by, [{ type: "set", target, value: { level } }]);
}

/** An adapter whose next writes fail as the test says. */
export class FaultyAdapter {
  failures: StorageError[] = [];
  /** What writes wait for, when the test wants to look at what is under way. */
  gate: Promise<void> | undefined;
  writes = 0;
  readonly adapter: StorageAdapter;

  constructor(adapter: StorageAdapter) {
    const write: StorageAdapter["write"] = async (change) => {
      this.writes++;
      await this.gate;
      const failure = this.failures.shift();
      if (failure) throw failure;
      return adapter.write(change);
    };
    this.adapter = new Proxy(adapter, {
      get: (target, name) => {
        if (name === "write") return write;
        const member: unknown = Reflect.get(target, name);
        return typeof member === "function"
          ? (member.bind(target) as unknown)
          : member;
      },
    });
  }
}
