import type { Json } from "@askelmat/core";

/**
 * `error`: the file breaks the standard, or could not be checked. `warning`:
 * it can be read, but something in it is lost, doubtful or not as it should be.
 * `note`: worth knowing, nothing to mend.
 */
export type Severity = "error" | "warning" | "note";

/** Something found at a place of a file. Has no words: see words.ts. */
export interface Finding {
  readonly code: string;
  /** A JSON Pointer into the file, `""` for the whole. */
  readonly path: string;
  /** A member's name: the finding is about that name in the object at `path`. */
  readonly member?: string;
  /** The target an entry names, when the finding is about what was said there. */
  readonly target?: string;
  /** Where it is set down: a rule of docs/standard.md, such as `R6` or `ENT-3`. */
  readonly rule?: string;
  /** Instead of what {@link severityOf} says for the code. */
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, Json>>;
}

/** A finding with its weight, and where it stands in the file's text. */
export interface PlacedFinding extends Finding {
  readonly severity: Severity;
  /** Counted from 1. */
  readonly line: number;
  /** In UTF-16 code units, as editors count; from 1. */
  readonly column: number;
}

/** What came of one document: a file, or a line of a file with many. */
export interface Report {
  /** The path as it was given or found, `-` for the standard input. */
  readonly file: string;
  /** In a file with a document on each line: which line. */
  readonly line?: number;
  readonly kind?: string;
  readonly id?: string;
  readonly version?: string;
  /** The code of why a program must not change the file. */
  readonly readOnly?: string;
  /** False when the file itself could not be had. */
  readonly read: boolean;
  readonly findings: readonly PlacedFinding[];
}
