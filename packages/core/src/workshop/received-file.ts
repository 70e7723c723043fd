import type { Problem } from "../types.js";
import type { WorkshopNote } from "./notes.js";

/** What a returned file turned out to be. */
export type ReceivedOutcome =
  /** Answers of somebody who had none here before. */
  | "new"
  /** More from those who had, or shared things alone. */
  | "more"
  /** Nothing new, and nothing is missing from it. */
  | "same"
  /** Nothing new, and it lacks what its people have said since. */
  | "older"
  /** Of another document or kind. Untouched; see {@link ReceiveOptions.adopt}. */
  | "other-document"
  /** Of this document, but of another template. Untouched. */
  | "other-template"
  /** Cannot be read, is no document, or is of a newer standard. Untouched. */
  | "bad";

/** What came of one file. */
export interface ReceivedFile {
  readonly outcome: ReceivedOutcome;
  /** Whose answers are in it; whose copy it says it is comes first. */
  readonly by: readonly string[];
  /** Of those, the ones who had not answered here before. */
  readonly newcomers: readonly string[];
  /** Of those, the others of whom the file brought something. */
  readonly goingOn: readonly string[];
  /** How many entries were new. */
  readonly added: number;
  /** Entries that its holder erased: offered, not obeyed. */
  readonly offeredErasure: readonly string[];
  readonly problems: readonly Problem[];
  /** Of what the file brought; a file that brings nothing new is told of once. */
  readonly notes: readonly WorkshopNote[];
}

export interface ReceiveOptions {
  /**
   * Take people's own answers out of another document of the same template,
   * too: somebody began with a blank form of their own. Only after asking.
   */
  readonly adopt?: boolean;
}

/** A file that was not taken in. */
export function nothing(
  outcome: ReceivedOutcome,
  ...problems: readonly Problem[]
): ReceivedFile {
  const nobody = { by: [], newcomers: [], goingOn: [] };
  const none = { added: 0, offeredErasure: [], notes: [] };
  return { outcome, ...nobody, ...none, problems };
}

/** What several copies in one file were, the one that gave most first. */
export function together(files: readonly ReceivedFile[]): ReceivedFile {
  const outcomes: readonly ReceivedOutcome[] = ["new", "more", "older", "same"];
  const found = new Set(files.map(({ outcome }) => outcome));
  const newcomers = new Set(files.flatMap((one) => one.newcomers));
  const goingOn = new Set(files.flatMap((one) => one.goingOn));
  return {
    outcome: outcomes.find((one) => found.has(one)) ?? files[0]!.outcome,
    by: [...new Set(files.flatMap(({ by }) => by))],
    newcomers: [...newcomers],
    goingOn: [...goingOn].filter((one) => !newcomers.has(one)),
    added: files.reduce((sum, { added }) => sum + added, 0),
    offeredErasure: files.flatMap((one) => one.offeredErasure),
    problems: files.flatMap(({ problems }) => problems),
    notes: files.flatMap(({ notes }) => notes),
  };
}
