import { contentOf } from "../document.js";
import { encodeSegment, isOwn, parseTarget } from "../target.js";
import { positionBetween } from "../placing.js";
import { rowsOf } from "../template.js";
import type {
  AskelmatDocument,
  Edit,
  LanguageMap,
  Template,
} from "../types.js";
import { itemsOfWorkshop } from "../workshop/items.js";
import { ledgerOf, type Decision } from "../workshop/ledger.js";
import { decisionWords } from "./decision-words.js";
import { textEdits } from "./text-edits.js";

export interface CollectOptions {
  /** What the document is filled with: its headings and levels. */
  readonly template?: Template | undefined;
  /** RFC 3339; from this moment on. The beginning of the meeting's day when neither is given. */
  readonly since?: string;
  /** RFC 3339; before this moment. */
  readonly until?: string;
  /** True also takes what was written to a shared place directly, without a reason or answers behind it. */
  readonly written?: boolean;
  /** The languages that headings and levels are written in; the meeting's own when absent. */
  readonly languages?: readonly string[];
  /** Words for a code that stands in the place of an answer. */
  readonly codeWords?: (code: string, lang: string) => string | undefined;
}

/** A decision of a document, in words. */
export interface CollectedDecision {
  /** The first of them, when one text was decided in several languages at once. */
  readonly decision: Decision;
  readonly text: LanguageMap;
  /** What it rests on, in all its languages. */
  readonly basis: readonly string[];
  readonly reason?: LanguageMap;
}

/**
 * The decisions of a document that belong to a meeting and are not in it yet,
 * oldest first: those made on its day, or in the time that is chosen. One that
 * somebody has taken out of the meeting stays out.
 */
export function decisionsToCollect(
  meeting: AskelmatDocument,
  document: AskelmatDocument,
  options: CollectOptions = {},
): readonly CollectedDecision[] {
  const known = decisionsKnown(meeting);
  const content = contentOf(document);
  const languages = options.languages ?? languagesOf(meeting, options.template);
  const ground = {
    content,
    items: itemsOfWorkshop(sharedAlone(document), options.template),
    template: options.template,
    languages,
    ...(options.codeWords && { codeWords: options.codeWords }),
  };
  const all = ledgerOf(document);
  const isInTime = timeFilter(meeting, options);
  const told = all.filter(
    (decision) =>
      isInTime(decision) &&
      isTold(decision, options.written ?? false) &&
      !reasonOf(decision, all),
  );
  return atOnce(told)
    .filter((group) => !group.some(({ entry }) => known.has(entry)))
    .map((group) => {
      const [decision] = group;
      const { reason } = decision;
      return {
        decision,
        text: Object.assign(
          {},
          ...group.map((one) => decisionWords(one, ground)),
        ) as LanguageMap,
        basis: [...new Set(group.flatMap(({ basis }) => basis))],
        ...(reason !== undefined && {
          reason: { [langOfReason(decision, all)]: reason },
        }),
      };
    });
}

/** Decisions, those together that say one text in several languages in one gesture. */
function atOnce(
  decisions: readonly Decision[],
): readonly (readonly [Decision, ...Decision[]])[] {
  const groups = new Map<string, [Decision, ...Decision[]]>();
  for (const decision of decisions) {
    const { entry, target, by, at } = decision;
    const place = target.replace(/@[^@]*$/, "");
    const key = place === target ? entry : JSON.stringify([place, by, at]);
    const group = groups.get(key);
    // The same text twice at one moment is two decisions.
    if (group && !group.some((one) => one.target === target))
      group.push(decision);
    else groups.set(group ? entry : key, [decision]);
  }
  return [...groups.values()];
}

/**
 * The edits that copy them into the meeting, each as a row named by its entry,
 * so that whoever copies them, and however often, there is one of each.
 */
export function decisionsFrom(
  meeting: AskelmatDocument,
  document: AskelmatDocument,
  options: CollectOptions = {},
): readonly Edit[] {
  let last = rowsOf(contentOf(meeting), "decisions")
    .map(({ position }) => position)
    .filter((one): one is string => typeof one === "string")
    .sort()
    .at(-1);
  return decisionsToCollect(meeting, document, options).flatMap(
    ({ decision, text, reason, basis }) => {
      const target = `decisions/${encodeSegment(decision.entry)}`;
      last = positionBetween(last);
      return [
        { type: "add-row", target, position: last },
        ...textEdits(`${target}/text`, text),
        ...textEdits(`${target}/reason`, reason),
        {
          type: "set",
          target: `${target}/about`,
          value: { document: document.id, target: decision.target },
        },
        { type: "set", target: `${target}/decidedBy`, value: decision.by },
        ...(decision.at === undefined
          ? []
          : [
              {
                type: "set" as const,
                target: `${target}/at`,
                value: decision.at,
              },
            ]),
        ...basis.map((id) => ({
          type: "add-row" as const,
          target: `${target}/basis/${encodeSegment(id)}`,
        })),
      ] satisfies readonly Edit[];
    },
  );
}

/**
 * Whether the decisions that a meeting has copied still stand, as far as the
 * documents are at hand: by the id of the row. A decision that has been
 * replaced since is kept in the meeting, and is shown as replaced.
 */
export function standingOf(
  meeting: AskelmatDocument,
  documents: readonly AskelmatDocument[],
): ReadonlyMap<string, "standing" | "replaced"> {
  const ids = new Set(
    rowsOf(contentOf(meeting), "decisions").map(({ id }) => id),
  );
  const found = new Map<string, "standing" | "replaced">();
  for (const document of documents)
    for (const { entry, standing } of ledgerOf(document))
      if (ids.has(entry)) found.set(entry, standing ? "standing" : "replaced");
  return found;
}

/** What people say of their own gives no decision other words: whoever copies one gets the same. */
function sharedAlone(document: AskelmatDocument): AskelmatDocument {
  const entries = document.entries.filter(
    ({ target }) => typeof target !== "string" || !isOwn(target),
  );
  const rest: Record<string, unknown> = { ...document, entries };
  delete rest["drafts"];
  return rest as AskelmatDocument;
}

/** Rows that are in the meeting, or have been and were taken out. */
function decisionsKnown(meeting: AskelmatDocument): ReadonlySet<string> {
  return new Set(
    meeting.entries.flatMap(({ target }) => {
      const parsed =
        typeof target === "string" ? parseTarget(target) : undefined;
      const [list, id] = parsed?.segments ?? [];
      return list === "decisions" && id !== undefined ? [id] : [];
    }),
  );
}

function timeFilter(
  meeting: AskelmatDocument,
  { since, until }: CollectOptions,
): (decision: Decision) => boolean {
  const { date } = contentOf(meeting);
  const day =
    since === undefined && until === undefined && typeof date === "string"
      ? Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
      : NaN;
  const from = since === undefined ? day : Date.parse(since);
  const to = until === undefined ? day + 86_400_000 : Date.parse(until);
  if (Number.isNaN(from) && Number.isNaN(to)) return () => true;
  return ({ at }) => {
    const time = at === undefined ? NaN : Date.parse(at);
    return !(Number.isNaN(time) || time < from || time >= to);
  };
}

/** That a row was born is told by what stands in it; a member of a set is an answer. */
function isTold({ how, target }: Decision, written: boolean): boolean {
  if (how === "agreed" || how === "settled") return true;
  const segments = parseTarget(target)?.segments ?? [];
  return written && !(how === "added" && segments.length === 2);
}

/** The decision that a text in a field for reasons is the reason of. */
function reasonOf(
  { target, value, by, at }: Decision,
  all: readonly Decision[],
): Decision | undefined {
  return /\/reason@[^/]*$/.test(target)
    ? all.find(
        (other) => other.reason === value && other.by === by && other.at === at,
      )
    : undefined;
}

/** A reason is in no language of its own; the form's field beside it may say which it is. */
function langOfReason(
  { reason, by, at }: Decision,
  all: readonly Decision[],
): string {
  const beside = all.find(
    (other) =>
      other.value === reason &&
      other.by === by &&
      other.at === at &&
      /\/reason@[^/]*$/.test(other.target),
  );
  return (beside && parseTarget(beside.target)?.lang) ?? "und";
}

function languagesOf(
  meeting: AskelmatDocument,
  template: Template | undefined,
): readonly string[] {
  const own = rowsOf(contentOf(meeting), "languages").map(({ id }) => id);
  if (own.length > 0) return own;
  const title = template?.content["title"];
  const named = Object.keys((title ?? {}) as object);
  return named.length > 0 ? named : ["fi"];
}
