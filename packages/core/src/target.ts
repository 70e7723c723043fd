import { LIMITS } from "./limits.js";

/** A target, read. Standard: Targets. */
export interface Target {
  /** True for the speaker's own answer, false for what is shared. */
  readonly own: boolean;
  /** Decoded: `name, id, name, id, …` and, for a field, its name last. */
  readonly segments: readonly string[];
  /** The language of a text field. */
  readonly lang?: string;
  /** True when the target is a row, false when it is a field. */
  readonly row: boolean;
}

const SEGMENT = "(?:[A-Za-z0-9-]|%[0-9A-F]{2})+";
const LANGUAGE = "[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*";
const SHAPE = new RegExp(
  `^(own/)?(${SEGMENT}(?:/${SEGMENT})*)(?:@(${LANGUAGE}))?$`,
);
const LANGUAGE_TAG = new RegExp(`^${LANGUAGE}$`);

const cache = new Map<string, Target | undefined>();
const CACHE_LIMIT = 20_000;

/**
 * Reads a target by its syntax alone.
 *
 * @returns undefined when it has another shape: such an entry is kept and
 *   reported, not compiled.
 */
export function parseTarget(target: string): Target | undefined {
  if (cache.has(target)) return cache.get(target);
  const parsed = parse(target);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(target, parsed);
  return parsed;
}

function parse(target: string): Target | undefined {
  if (target.length > LIMITS.target) return undefined;
  const match = SHAPE.exec(target);
  if (!match) return undefined;
  const segments: string[] = [];
  for (const encoded of match[2]!.split("/")) {
    const segment = decodeSegment(encoded);
    if (segment === undefined) return undefined;
    segments.push(segment);
  }
  if (segments.length > LIMITS.segments) return undefined;
  const row = segments.length % 2 === 0;
  const lang = match[3];
  if (row && lang !== undefined) return undefined;
  const own = match[1] !== undefined;
  return lang === undefined
    ? { own, segments, row }
    : { own, segments, lang, row };
}

/** Writes the parts of a target back; the inverse of {@link parseTarget}. */
export function formatTarget(target: Omit<Target, "row">): string {
  return (
    (target.own ? "own/" : "") +
    target.segments.map(encodeSegment).join("/") +
    (target.lang === undefined ? "" : "@" + target.lang)
  );
}

/** Encodes a name or id: every byte but `A-Z a-z 0-9 -` becomes `%XX`. */
export function encodeSegment(segment: string): string {
  if (/^[A-Za-z0-9-]*$/.test(segment)) return segment;
  return encodeURIComponent(segment).replace(
    /[^A-Za-z0-9%-]/g,
    (mark) => "%" + mark.charCodeAt(0).toString(16).toUpperCase(),
  );
}

/** Decodes a segment; undefined when it is not the one way to write it. */
function decodeSegment(encoded: string): string | undefined {
  if (!encoded.includes("%")) return encoded;
  try {
    const segment = decodeURIComponent(encoded);
    return encodeSegment(segment) === encoded ? segment : undefined;
  } catch {
    return undefined;
  }
}

/** True for a target that is the speaker's own. */
export function isOwn(target: string): boolean {
  return target.startsWith("own/");
}

/** The target without `own/`. */
export function withoutOwn(target: string): string {
  return isOwn(target) ? target.slice(4) : target;
}

/** The innermost row that a target stands in, or is. */
export function rowOf(target: string): string | undefined {
  const parsed = parseTarget(target);
  if (!parsed) return undefined;
  const length = parsed.segments.length - (parsed.row ? 0 : 1);
  if (length === 0) return undefined;
  return formatTarget({
    own: parsed.own,
    segments: parsed.segments.slice(0, length),
  });
}

/** True when `text` has the shape of a language tag: `fi`, `sv-FI`, `und`. */
export function isLanguageTag(text: string): boolean {
  return LANGUAGE_TAG.test(text);
}
