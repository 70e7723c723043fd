/** Something that was asked for: one document, a file with a document on each line, or what could not be had. */
export type Input =
  | { readonly what: "document"; readonly file: string }
  | { readonly what: "lines"; readonly file: string }
  | {
      readonly what: "trouble";
      readonly file: string;
      /** `file-io`: cannot be read. `folder-empty`: nothing in it has a name of ours. */
      readonly code: "file-io" | "folder-empty";
      /** What the system calls the trouble: `ENOENT`, `EACCES` … */
      readonly reason?: string;
    };

/** The name that stands for the standard input. */
export const STDIN = "-";

/** True for the name of a file that holds a document on each line. */
export function hasLines(name: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(name);
}

/** True for the names that a folder is searched for. */
export function isOurs(name: string): boolean {
  return /\.askelmat\.(?:json|ndjson)$/i.test(name);
}

/**
 * What the system calls a trouble with a file.
 *
 * @throws the error itself when it is of another sort: a fault of ours
 */
export function reasonOf(error: unknown): string {
  const code =
    error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code === "string" && /^E(?!RR_)[A-Z0-9]+$/.test(code)) return code;
  throw error;
}
