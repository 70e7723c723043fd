import { checksum } from "./checksum.js";
import { dataOf, type LinkPart } from "./format.js";
import { inflate } from "./inflate.js";

/**
 * The text of a file, once its bytes are proved; or why there is none, and how
 * much was inflated for that.
 *
 * @param room bytes that may be inflated
 */
export function openLink(
  part: LinkPart,
  room: number,
):
  | { readonly text: string }
  | { readonly why: "damaged" | "too-large"; readonly made: number } {
  const deflated = dataOf(part);
  if (!deflated) return { why: "damaged", made: 0 };
  const inflated = inflate(deflated, room);
  if ("why" in inflated) return inflated;
  const { bytes } = inflated;
  const wrong = { why: "damaged", made: bytes.length } as const;
  if (checksum(bytes) !== part.checksum) return wrong;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text };
  } catch {
    return wrong;
  }
}
