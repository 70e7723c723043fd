import { same } from "../canonical.js";
import { contentOf } from "../document.js";
import { historyOf } from "../history.js";
import { isObject, member, type Json } from "../json.js";
import { placeRow } from "../placing.js";
import { isLanguageMap, type Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument, Edit, LanguageMap } from "../types.js";
import { statementsIn } from "./statements.js";
import { valueAt } from "./value-at.js";

/** Something that a worksheet has agreed on and that a group can take over. */
export interface Liftable {
  /** Where it stands: `prompts/definition`, as an origin names it. */
  readonly row: string;
  /** `definition`, `nonnegotiable` or `principle`. */
  readonly sort: string;
  readonly text: LanguageMap;
  /** What the group's own row of the form is called. */
  readonly label?: Json;
  /** The day on which it was last said. */
  readonly date?: string;
  /** `same`: the group has it in these words. `changed`: in other words. */
  readonly standing: "new" | "same" | "changed";
}

/**
 * What a worksheet of Työtapa 1 has agreed that a group can take over: the
 * definition, what is not given up, and as principles what else was agreed,
 * the conclusions last. Only what stands: no own answers and nothing in a tie.
 */
export function liftableFrom(
  worksheet: AskelmatDocument,
  group: AskelmatDocument,
): readonly Liftable[] {
  const content = contentOf(worksheet);
  const prompts = rowsOf(content, "prompts").flatMap((row) => {
    const isAsked = row.id === "definition" || row.id === "nonnegotiable";
    const isTheirs = member(row, "label") !== undefined;
    if (!isAsked && !isTheirs) return [];
    return [
      {
        row: `prompts/${encodeSegment(row.id)}`,
        place: `prompts/${encodeSegment(row.id)}/text`,
        sort: isAsked ? row.id : "principle",
        ...(isTheirs && { label: row["label"]! }),
      },
    ];
  });
  const conclusions = {
    row: "conclusions",
    place: "conclusions",
    sort: "principle",
  };
  return [...prompts, conclusions].flatMap(({ place, ...one }) => {
    const text = wordsIn(valueAt(content, place));
    if (!text) return [];
    const date = dayOf(worksheet, place);
    const now = successorTo(group, worksheet, one);
    const standing = !now
      ? ("new" as const)
      : same(member(now, "text") ?? null, text)
        ? ("same" as const)
        : ("changed" as const);
    return [{ ...one, text, ...(date !== undefined && { date }), standing }];
  });
}

/**
 * The edits by which a group takes statements over from a worksheet. Each is a
 * row with its origin; one that says something in other words than before
 * names the earlier wording, which stays. What the group has already in these
 * words is not said again.
 *
 * @param newId makes the ids of rows
 */
export function liftStatementEdits(
  group: AskelmatDocument,
  worksheet: AskelmatDocument,
  wanted: readonly Liftable[],
  newId: () => string,
): readonly Edit[] {
  let order: readonly Row[] = rowsOf(contentOf(group), "statements");
  return wanted
    .filter(({ standing }) => standing !== "same")
    .flatMap((one) => {
      const id = newId();
      const target = `statements/${encodeSegment(id)}`;
      const before = successorTo(group, worksheet, one);
      const places = placeRow([...order, { id }], id);
      order = [...order, { id }].map((row) => ({
        ...row,
        ...places.find((place) => place.id === row.id),
      }));
      const set = (field: string, value: Json): Edit => ({
        type: "set",
        target: `${target}/${field}`,
        value,
      });
      return [
        { type: "add-row", target } as const,
        ...places.map(({ id: placed, position }): Edit => ({
          type: "move-row",
          target: `statements/${encodeSegment(placed)}`,
          position,
        })),
        set("sort", one.sort),
        ...Object.entries(one.text).map(([lang, text]) =>
          set(`text@${lang}`, text),
        ),
        ...(one.date === undefined ? [] : [set("date", one.date)]),
        set("origin", { document: worksheet.id, row: one.row, text: one.text }),
        ...(before
          ? [set("earlier", `statements/${encodeSegment(before.id)}`)]
          : []),
      ];
    });
}

/**
 * The statement of a group that a new wording takes the place of: that which
 * came from the same row of the form, be it of another year; and of
 * definitions, of which there is one, whichever it is.
 */
function successorTo(
  group: AskelmatDocument,
  worksheet: AskelmatDocument,
  { row, sort }: Pick<Liftable, "row" | "sort">,
): Row | undefined {
  const alike = statementsIn(contentOf(group))
    .map((one) => one.row)
    .filter((one) => one["sort"] === sort);
  const from = alike.filter(
    ({ origin }) => isObject(origin) && origin["row"] === row,
  );
  return (
    from.find(
      ({ origin }) => isObject(origin) && origin["document"] === worksheet.id,
    ) ??
    from.at(-1) ??
    (sort === "definition" && alike.length === 1 ? alike[0] : undefined)
  );
}

function wordsIn(value: Json | undefined): LanguageMap | undefined {
  if (!isLanguageMap(value)) return undefined;
  const texts = Object.entries(value).filter(
    (pair): pair is [string, string] =>
      typeof pair[1] === "string" && pair[1] !== "",
  );
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

/** The day on which what stands at a place was last said. */
function dayOf(document: AskelmatDocument, place: string): string | undefined {
  const days = historyOf(document)
    .filter(
      ({ target, current }) =>
        current && target.replace(/@[^@/]*$/, "") === place,
    )
    .flatMap(({ at }) => (typeof at === "string" ? [at.slice(0, 10)] : []))
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));
  return days.sort().at(-1);
}
