/** A text as it stands in the store, and what tells this state of it from others. */
export interface VersionedText {
  readonly text: string;
  /** Another text has another version; compared by the store, shown to nobody. */
  readonly version: string;
}

/** What a list says of a record. Without `version` the record is read. */
export interface ListedRecord {
  readonly name: string;
  readonly version?: string;
}

/**
 * A place that keeps whole texts under names and can compare and swap: all that
 * a folder or a server needs to be for documents to be kept there.
 *
 * Names are made by {@link recordName}: `a-z`, `0-9` and `-`, at most 96
 * characters, so that they fit a file name and a path as they are. Every method
 * rejects with a `StorageError` only.
 */
export interface VersionedRecords {
  list(): Promise<readonly ListedRecord[]>;

  /** `undefined` when there is nothing under the name. */
  read(name: string): Promise<VersionedText | undefined>;

  /**
   * Puts a text in place of the one whose version is `expected`; `undefined`
   * expects none. All of it or nothing, and resolves only once it is kept.
   *
   * @returns what is kept now, or `"conflict"` when another version is there:
   *   then nothing is written
   */
  write(
    name: string,
    text: string,
    expected: string | undefined,
  ): Promise<{ readonly version: string } | "conflict">;

  /** Whatever the version; nothing under the name is as good. */
  remove(name: string): Promise<void>;

  /**
   * Does work on a record while none of us is at it; absent where the place has
   * no lock. It compares all the same, but nobody is late again and again.
   */
  alone?<T>(name: string, work: (held: HeldRecords) => Promise<T>): Promise<T>;
}

/** What can be done with a record whose lock is held. */
export type HeldRecords = Pick<VersionedRecords, "read" | "write">;
