import {
  openStorage,
  storageChange,
  StorageError,
  type StorageAdapter,
} from "@askelmat/storage";
import type { AskelmatDocument } from "@askelmat/core";

/** A browser that lets nothing be kept: what is written lives on this page only. */
export async function memoryOnly(
  documents: readonly AskelmatDocument[] = [],
): Promise<StorageAdapter> {
  const { adapter } = await openStorage({ prefer: "memory" });
  for (const document of documents)
    await adapter.write(
      storageChange(undefined, document, { at: "2026-10-14T09:30:00Z" }),
    );
  return adapter;
}

/** A device of the story's own, which keeps things as the browser's database does, and leaves nothing behind. */
export async function device(
  documents: readonly AskelmatDocument[] = [],
): Promise<StorageAdapter> {
  return changed(await memoryOnly(documents), { kind: "indexeddb" });
}

/** A device with no room left. */
export async function fullDevice(): Promise<StorageAdapter> {
  const write = () => Promise.reject(new StorageError("quota"));
  return changed(await device(), { write });
}

/** A device whose database cannot be read. */
export async function unreadableDevice(): Promise<StorageAdapter> {
  const list = () => Promise.reject(new StorageError("unknown"));
  return changed(await device(), { list });
}

/** A device that does not answer. */
export async function silentDevice(): Promise<StorageAdapter> {
  const never = () => new Promise<never>(() => undefined);
  return changed(await device(), { list: never });
}

function changed(
  adapter: StorageAdapter,
  other: Partial<StorageAdapter>,
): StorageAdapter {
  return new Proxy(adapter, {
    get: (target, name) => {
      if (name in other) return other[name as keyof StorageAdapter];
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function"
        ? (member.bind(target) as unknown)
        : member;
    },
  });
}
