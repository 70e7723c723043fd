import { isObject, member, type Json, type JsonObject } from "../json.js";
import { parseTarget } from "../target.js";
import type { Edit, Template } from "../types.js";
import { rowOfList, valueAt } from "./value-at.js";

/**
 * The edit by which somebody says why they do not answer a place, or takes it
 * back. On a scale it is the answer itself; in a worksheet it is said of the
 * row, for all its columns, or of a section that is not theirs at all.
 *
 * Standard: Not mine.
 *
 * @param place of a workshop item, or a section's id
 * @param code `not-mine`, `dont-know` …; `null` takes it back
 */
export function unansweredEdit(
  { kind }: Pick<Template, "kind">,
  place: string,
  code: string | null,
): Edit {
  if (kind === "assessment-framework") {
    const value = code === null ? null : { unanswered: code };
    return { type: "set", target: `own/${place}`, value };
  }
  return { type: "set", target: `own/${reasonPlace(place)}`, value: code };
}

/** Where a worksheet keeps why a place has no answer: in its row, else in its section. */
function reasonPlace(place: string): string {
  const [section, row] = place.split("/");
  return row === undefined
    ? `sections/${section!}/unanswered`
    : `${section!}/${row}/unanswered`;
}

/**
 * Why a speaker does not answer a place: what stands there itself, in its row
 * or for its section.
 *
 * @param view somebody's own answers in `content`
 */
export function unansweredIn(
  view: JsonObject,
  place: string,
): string | undefined {
  const [section, row] = parseTarget(place)?.segments ?? [];
  if (section === undefined) return undefined;
  const own = codeOf(valueAt(view, place));
  if (own !== undefined) return own;
  const inRow = row === undefined ? undefined : rowOfList(view, section, row);
  return codeIn(inRow) ?? codeIn(rowOfList(view, "sections", section));
}

/** The code of `{"unanswered": "…"}`. */
export function codeOf(value: Json | undefined): string | undefined {
  return isObject(value) ? codeIn(value) : undefined;
}

function codeIn(row: JsonObject | undefined): string | undefined {
  const code = row && member(row, "unanswered");
  return typeof code === "string" ? code : undefined;
}
