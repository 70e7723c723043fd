import type { Content, Edit, JsonObject, Template } from "@askelmat/core";
import type { Locale } from "../locale/locale.js";
import type { Session } from "../session/session.js";

export type Mode = "fill" | "agree" | "read" | "print";

/** What templates need to know to draw a document. Made anew for each rendering. */
export interface View {
  readonly session: Session;
  readonly content: Content;
  readonly template: Template;
  readonly mode: Mode;
  readonly locale: Locale;
  /** True when the reader may answer: `fill` or `agree`. */
  readonly editable: boolean;
  /** What targets begin with: `own/` when the reader's own answers are written. */
  readonly prefix: "own/" | "";
  /** The answers being edited: one's own, or the shared ones. */
  readonly answers: JsonObject;
  /** Makes one gesture's edits; what does not fit is said in words. */
  readonly edit: (edits: readonly Edit[]) => void;
}

/** The answers of one person; an empty object before the first. */
export function answersOf(content: Content, by: string): JsonObject {
  return content.own?.find((own) => own.by === by) ?? {};
}
