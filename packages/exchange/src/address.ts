/** Our part of a fragment, however often the address has been encoded on its way, and what parts it from the next. */
const PART =
  /((?:#|%(?:25)*23)(?:[^#&]*&(?:amp;)?)*?)askelmat(?:=|%(?:25)*3D)[^&]*(?:&(?:amp;)?)?/i;

/** What only stood before it. */
const LOOSE_END = /(?:#|&(?:amp;)?|%(?:25)*23)$/i;

/**
 * An address without our part of its fragment: for `history.replaceState`, so
 * that a reload does not open the link again and nobody copies it by mistake.
 * Everything else, other parts of the fragment too, stays as it is.
 */
export function withoutLink(address: string): string {
  const without = address.replace(PART, "$1");
  return without === address ? address : without.replace(LOOSE_END, "");
}

/** An address with our part in its fragment, in place of one that was there. */
export function withPart(address: string, part: string): string {
  const page = withoutLink(address).replace(/#$/, "");
  return `${page}${page.includes("#") ? "&" : "#"}${part}`;
}
