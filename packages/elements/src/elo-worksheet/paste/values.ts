/**
 * A date as people in Finland write it (31.1.2026), or as the standard does.
 *
 * @returns undefined for anything else, and for days there are not
 */
export function dateIn(text: string): string | undefined {
  const [, day, month, year] =
    /^(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})\.?$/.exec(text) ?? [];
  const [, ...iso] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const [y = "", m = "", d = ""] = year ? [year, month, day] : iso;
  const date = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === date
    ? date
    : undefined;
}

/** The names in a cell of organisations. */
export function namesIn(text: string): readonly string[] {
  return withoutBlanks(text.split(/[,;\n]/));
}

/** The items in a cell of a list, without the marks that stand before them. */
export function itemsIn(text: string): readonly string[] {
  return withoutBlanks(
    text.split("\n").map((line) => line.replace(/^\s*[•·‣▪◦–*-]\s+/, "")),
  );
}

function withoutBlanks(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}
