import { isDecimal } from "../figure.js";
import { member, type Json, type JsonObject } from "../json.js";

/** Where a network stands between bringing services together (0) and serving as one (100). */
export interface Placement {
  /** 0 to 100; undefined when nobody has said, or when what is said is no such place. */
  readonly value?: number;
  /** What is said, as it stands; undefined when nobody has said. */
  readonly asStored?: Json;
  /** Why what is said is no place. It is kept and shown as it is. */
  readonly fault?: "no-decimal" | "outside";
}

/**
 * The place that a map's content says. Nothing is clamped or rounded.
 * Standard: SVC-3.
 */
export function placementOf(content: JsonObject): Placement {
  const said = member(content, "placement");
  if (said === undefined || said === null) return {};
  if (typeof said !== "string" || !isDecimal(said))
    return { asStored: said, fault: "no-decimal" };
  const value = Number(said);
  return value >= 0 && value <= 100
    ? { value, asStored: said }
    : { asStored: said, fault: "outside" };
}
