/** A text as it is compared, and where each of its characters stands in the original. */
export interface Folded {
  readonly text: string;
  /** For each character the index in the original; one more for the end. */
  readonly at: readonly number[];
}

/** Letters of Finnish and Swedish, which are no variants of others. */
const LETTERS = /^[åäö]/;
/** What shows nothing: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/**
 * A text without what does not matter when searching: case, accents other than
 * å, ä and ö, kinds of space, quotation marks and dashes.
 */
export function fold(original: string): Folded {
  const at: number[] = [];
  let text = "";
  for (const { 0: cluster, index } of original.matchAll(/.\p{M}*/gsu)) {
    const folded = foldOne(cluster);
    if (folded === " " && text.endsWith(" ")) continue;
    for (let i = 0; i < folded.length; i++) at.push(index);
    text += folded;
  }
  at.push(original.length);
  return { text, at };
}

function foldOne(cluster: string): string {
  if (UNSEEN.test(cluster)) return "";
  if (/\s/.test(cluster)) return " ";
  if (/[”“„"«»]/.test(cluster)) return '"';
  if (/[’‘´`']/.test(cluster)) return "'";
  if (/[–—‑−]/.test(cluster)) return "-";
  const letter = cluster.normalize("NFC").toLowerCase();
  const [own] = LETTERS.exec(letter) ?? [];
  return own ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Where a folded query stands in a folded text: from and to, in the original. */
export function placesOf(
  { text, at }: Folded,
  query: string,
): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  if (query === "") return places;
  for (
    let from = text.indexOf(query);
    from >= 0;
    from = text.indexOf(query, from + query.length)
  )
    places.push([at[from]!, at[from + query.length]!]);
  return places;
}
