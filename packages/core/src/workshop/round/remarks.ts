import { standingOutcomes } from "../../settled.js";
import { contentOf } from "../../document.js";
import { byCodeUnit, isObject, type JsonObject } from "../../json.js";
import { isRows, type Row } from "../../shape.js";
import type { AskelmatDocument } from "../../types.js";
import { byMade, madeIn, type Made } from "./made.js";

/** What somebody said to a remark. */
export interface RemarkAnswer extends Made {
  readonly id: string;
  readonly text?: JsonObject;
  /** A code: `accepted`, `partly`, `not-accepted`, `noted`, `settled`, or `open` again. */
  readonly outcome?: string;
  /** True of an outcome that no other answer has taken the place of. */
  readonly stands: boolean;
}

/** A remark with what has been said to it. */
export interface Remark extends Made {
  readonly id: string;
  /** The place it is about; absent when it is about the whole. */
  readonly about?: string;
  readonly text?: JsonObject;
  /** The round it was made in. */
  readonly round?: string;
  readonly settled: boolean;
  /** The outcomes that stand, each once; several when people settled it apart. */
  readonly outcomes: readonly string[];
  /** In the order they were given. */
  readonly answers: readonly RemarkAnswer[];
  /** True when its author has taken it back, and somebody had answered it. */
  readonly removed?: true;
}

/**
 * All remarks with their answers, in the order they were made. Answers are rows
 * of their own beside the remark, so taking the one back leaves the other alone
 * and two who settle it at once do not tie. Standard: RND-1, RND-2.
 */
export function remarksOf(document: AskelmatDocument): readonly Remark[] {
  const rows = commentRows(document);
  if (rows.length === 0) return [];
  const made = madeIn(document, "comments");
  const byId = new Map(rows.map((row) => [row.id, row]));
  const answers = new Map<string, Row[]>();
  const roots = new Map<string, Row | undefined>();
  for (const row of rows) {
    const root = rootOf(row, byId);
    if (root === row.id) roots.set(root, row);
    else {
      if (!roots.has(root)) roots.set(root, byId.get(root));
      answers.set(root, [...(answers.get(root) ?? []), row]);
    }
  }
  const unknown: Made = { by: "" };
  const madeOf = (id: string) => made.get(id) ?? unknown;
  return [...roots]
    .map(([id, row]) => remarkOf(id, row, answers.get(id) ?? [], madeOf))
    .sort(byMade);
}

/** Remarks and answers as they stand in content. */
export function commentRows(document: AskelmatDocument): readonly Row[] {
  const rows = contentOf(document)["comments"];
  return isRows(rows) ? rows : [];
}

/** The remark that an answer leads to; its own id for a remark, and for rows that lead round. */
function rootOf(row: Row, byId: ReadonlyMap<string, Row>): string {
  const passed = new Set([row.id]);
  let at = row.id;
  for (;;) {
    const to = byId.get(at)?.["to"];
    if (typeof to !== "string" || to === "") return at;
    if (passed.has(to)) return row.id;
    passed.add(to);
    at = to;
  }
}

function remarkOf(
  id: string,
  row: Row | undefined,
  said: readonly Row[],
  madeOf: (id: string) => Made,
): Remark {
  const standing = new Set(standingOutcomes(said));
  const codes = [
    ...new Set([...standing].map((one) => textOf(one, "outcome")!)),
  ];
  return {
    id,
    ...madeOf(id),
    ...textMember(row, "about"),
    ...mapMember(row),
    ...textMember(row, "round"),
    settled:
      codes.length > 0
        ? codes.some((code) => code !== "open")
        : row?.["settled"] === true,
    outcomes: codes.sort(byCodeUnit),
    answers: said
      .map((one) => ({
        id: one.id,
        ...madeOf(one.id),
        ...mapMember(one),
        ...textMember(one, "outcome"),
        stands: standing.has(one),
      }))
      .sort(byMade),
    ...(row === undefined && { removed: true as const }),
  };
}

function textOf(row: Row | undefined, name: string): string | undefined {
  const value = row?.[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function textMember<Name extends string>(
  row: Row | undefined,
  name: Name,
): { readonly [key in Name]?: string } {
  const value = textOf(row, name);
  return (value === undefined ? {} : { [name]: value }) as {
    readonly [key in Name]?: string;
  };
}

function mapMember(row: Row | undefined): { readonly text?: JsonObject } {
  const text = row?.["text"];
  return isObject(text) ? { text } : {};
}
