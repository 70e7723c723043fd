import type { Row } from "../template.js";

/** How far a consultation has come: asked, advised, and what followed. */
export type ConsultationState = "asked" | "advised" | "followed-up";

/** Told by what has been written of it; nothing is stored. Standard: PRG-5. */
export function consultationState(row: Row): ConsultationState {
  if (row["followUp"] !== undefined) return "followed-up";
  return row["advice"] === undefined ? "asked" : "advised";
}
