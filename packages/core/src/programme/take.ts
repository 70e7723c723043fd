import { base32, sha256 } from "../canonical.js";
import { contentOf } from "../document.js";
import { member, type JsonObject } from "../json.js";
import { textEdits } from "../meeting/text-edits.js";
import { lastPosition, positionBetween } from "../placing.js";
import { encodeSegment, parseTarget } from "../target.js";
import { rowIn, rowsOf, type Row } from "../template.js";
import type { AskelmatDocument, Edit, Template } from "../types.js";
import type { Suggestion } from "./suggest.js";

/** What a part of a programme is made from: a rule's suggestion, or a theme. */
export interface Taking {
  /** What the part's id follows from. */
  readonly key: string;
  /** The rating it answers to; none for a theme that somebody chose. */
  readonly origin?: JsonObject;
  readonly themes: readonly string[];
  readonly methods: readonly string[];
  readonly linkages: readonly string[];
  /** Why, as a text in languages. */
  readonly reason?: Suggestion["reason"];
}

/** Where a suggestion's part stands, stood or would stand in a programme, and which of these. */
export interface TakingState {
  /** `items/it-…` */
  readonly target: string;
  readonly standing: "new" | "taken" | "removed";
}

/** What a rule suggests, to be taken into a programme. */
export function takingOf(
  assessment: AskelmatDocument,
  { rule, item, themes, methods, linkages, reason }: Suggestion,
): Taking {
  return {
    key: `${assessment.id} ${rule}`,
    origin: {
      document: assessment.id,
      row: `ratings/${encodeSegment(item.id)}`,
      ...(item.label && { text: item.label }),
    },
    themes,
    methods,
    linkages,
    ...(reason !== undefined && { reason }),
  };
}

/** A theme of the template, to be taken into a programme as a part of its own. */
export function takingOfTheme(template: Template, theme: string): Taking {
  return {
    key: `${template.id} ${theme}`,
    themes: [theme],
    methods: [],
    linkages: [],
  };
}

/** Whether a programme has what a taking would make, had it, or has it not. */
export function takingState(
  programme: AskelmatDocument,
  { key }: Taking,
): TakingState {
  const id = `it-${shortId(key)}`;
  const target = `items/${id}`;
  if (rowIn(contentOf(programme), "items", id))
    return { target, standing: "taken" };
  const wasThere = programme.entries.some(
    (entry) => rowAt(entry.target) === target,
  );
  return { target, standing: wasThere ? "removed" : "new" };
}

/**
 * The edits that make a part of the programme for each taking that is not there
 * yet: named after its first theme, with themes, methods, linkages and
 * assignments that the template gives these themes, the reason and the origin;
 * texts in the languages that the group works in.
 * Ids follow from the places, so that two who take the same make one.
 * Standard: PRG-6.
 */
export function takingEdits(
  programme: AskelmatDocument,
  template: Template,
  takings: readonly Taking[],
): readonly Edit[] {
  const content = contentOf(programme);
  const languages = languagesIn(content);
  let items = lastPosition(rowsOf(content, "items"));
  let assignments = lastPosition(rowsOf(content, "assignments"));
  const made = new Set<string>();
  return takings.flatMap((taking): Edit[] => {
    const { target, standing } = takingState(programme, taking);
    if (standing === "taken" || made.has(target)) return [];
    made.add(target);
    items = positionBetween(items);
    const themes = taking.themes.flatMap(
      (id) => rowIn(template.content, "themes", id) ?? [],
    );
    return [
      { type: "add-row", target, position: items },
      ...textEdits(`${target}/title`, themes[0]?.["label"], languages),
      ...sets(target, taking),
      ...textEdits(`${target}/reason`, taking.reason, languages),
      ...(taking.origin
        ? [
            {
              type: "set" as const,
              target: `${target}/origin`,
              value: taking.origin,
            },
          ]
        : []),
      ...templatesOf(themes).flatMap((uri): Edit[] => {
        assignments = positionBetween(assignments);
        const row = `assignments/as-${shortId(`${target} ${uri}`)}`;
        return [
          { type: "add-row", target: row, position: assignments },
          { type: "set", target: `${row}/in`, value: target },
          { type: "set", target: `${row}/template`, value: uri },
        ];
      }),
    ];
  });
}

/** The languages the group works in; undefined, for all, where it has named none. */
function languagesIn(content: JsonObject): readonly string[] | undefined {
  const languages = rowsOf(content, "languages").map(({ id }) => id);
  return languages.length > 0 ? languages : undefined;
}

function sets(target: string, taking: Taking): readonly Edit[] {
  return (["themes", "methods", "linkages"] as const).flatMap((list) =>
    taking[list].map((id): Edit => ({
      type: "add-row",
      target: `${target}/${list}/${encodeSegment(id)}`,
    })),
  );
}

/** The templates that themes give as assignments, each once. */
function templatesOf(themes: readonly Row[]): readonly string[] {
  const uris = themes
    .flatMap((row) => rowsOf(row, "assignments"))
    .map((row) => member(row, "template"));
  return [...new Set(uris.filter((uri) => typeof uri === "string"))];
}

function shortId(text: string): string {
  return base32(sha256(text)).slice(0, 12);
}

function rowAt(target: unknown): string | undefined {
  const [list, id] =
    (typeof target === "string" && parseTarget(target)?.segments) || [];
  return list === "items" && id !== undefined
    ? `items/${encodeSegment(id)}`
    : undefined;
}
