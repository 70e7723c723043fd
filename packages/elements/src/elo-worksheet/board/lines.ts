import { isObject, type JsonObject } from "@askelmat/core";
import type { Zone } from "../boards.js";

/** The lines of an answer that one zone shows. */
export interface ZoneLines {
  readonly zone: Zone;
  /** Which lines of the whole text they are; empty ones are no cards. */
  readonly lines: readonly number[];
  /** The line that is the zone's heading, when it stands there. */
  readonly heading?: number;
  /** Where a new line would stand. */
  readonly end: number;
}

/** Tells which lines of an answer belong to which of the zones that share it. */
export function linesByZone(
  text: string,
  zones: readonly Zone[],
): readonly ZoneLines[] {
  const lines = text.split("\n");
  const headed = zones.filter(({ under }) => isObject(under));
  const first = zones.find((zone) => !headed.includes(zone));
  const found = new Map(
    zones.map((zone) => [
      zone,
      { lines: [] as number[], heading: undefined as number | undefined },
    ]),
  );
  let current = first;
  for (const [index, line] of lines.entries()) {
    const heading = headed.find((zone) => isHeading(zone.under!, line));
    if (heading) {
      current = heading;
      found.get(heading)!.heading ??= index;
    } else if (current && line.trim() !== "")
      found.get(current)!.lines.push(index);
  }
  const firstHeading = lines.findIndex((line) =>
    headed.some((zone) => isHeading(zone.under!, line)),
  );
  return zones.map((zone) => {
    const { lines: mine, heading } = found.get(zone)!;
    const last = mine.at(-1) ?? heading;
    const end =
      last !== undefined
        ? last + 1
        : zone === first && firstHeading >= 0
          ? firstHeading
          : lines.length;
    return {
      zone,
      lines: mine,
      end,
      ...(heading !== undefined && { heading }),
    };
  });
}

/** A text without one of its lines, and without a heading that nothing stands under any more. */
export function withoutLine(
  text: string,
  zones: readonly Zone[],
  index: number,
): string {
  const lines = text.split("\n");
  lines.splice(index, 1);
  const rest = lines.join("\n");
  const bare = linesByZone(rest, zones).find(
    ({ heading, lines: under }) => heading !== undefined && under.length === 0,
  );
  if (!bare) return rest;
  lines.splice(bare.heading!, 1);
  return lines.join("\n");
}

/** A text with one more line at the end of a zone, under its heading. */
export function withLine(
  text: string,
  zones: readonly Zone[],
  zone: Zone,
  line: string,
  lang: string,
): string {
  const at = linesByZone(text, zones).find((one) => one.zone === zone);
  const lines = text === "" ? [] : text.split("\n");
  const heading = at?.heading === undefined && zone.under;
  const added = heading ? [headingIn(heading, lang), line] : [line];
  lines.splice(heading ? lines.length : (at?.end ?? lines.length), 0, ...added);
  return lines.join("\n");
}

function headingIn(under: JsonObject, lang: string): string {
  const words = under[lang] ?? Object.values(under)[0];
  return typeof words === "string" ? words : "";
}

/** A heading counts in every language, with or without its marks. */
function isHeading(under: JsonObject, line: string): boolean {
  const said = bare(line);
  return (
    said !== "" &&
    Object.values(under).some(
      (words) => typeof words === "string" && bare(words) === said,
    )
  );
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/["”“:]/g, "")
    .replace(/\s+/g, " ")
    .trim();
