import { contentOf, voicesOf } from "./document.js";
import { flatten, type Statement } from "./flatten.js";
import type { Json, JsonObject } from "./json.js";
import { parseTarget } from "./target.js";
import type { AskelmatDocument, Template } from "./types.js";

/** What a file says, and of when it is: what {@link codeFaults} looks at. */
export interface Stated {
  readonly kind: string;
  /** By the first name of its targets; under `""` the whole file. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  readonly period?: Json | undefined;
  /** When something was said; undefined in a template, which has no time. */
  readonly times?: readonly (Json | undefined)[] | undefined;
}

/** A statement with its target read; the value of a row is what it is named by. */
export interface Said extends Statement {
  readonly segments: readonly string[];
}

/** Reads a file for {@link codeFaults}: shared and own answers, as content has them. */
export function statedIn(file: AskelmatDocument | Template): Stated {
  const document = isDocument(file) ? file : undefined;
  const content = document ? contentOf(document) : (file.content ?? {});
  return {
    kind: file.kind,
    said: saidIn(file, content),
    period: content["period"],
    times: document && voicesOf(document).map(({ at }) => at),
  };
}

function isDocument(
  file: AskelmatDocument | Template,
): file is AskelmatDocument {
  return Array.isArray(file["entries"]);
}

/**
 * What a content says, by the first name of its targets; under `""` the whole
 * file. A row with a heading of its own is in no need of a code, nor is a field
 * with a label beside it (`unitLabel`).
 */
function saidIn(
  file: AskelmatDocument | Template,
  content: JsonObject,
): ReadonlyMap<string, readonly Said[]> {
  const groups = new Map<string, Said[]>();
  groups.set("", [{ target: "", segments: [""], value: file }]);
  const statements = flatten(content);
  const worded = new Set(
    statements
      .map(({ target }) => /^(.*?)(?:\/label|\/title|Label)@/.exec(target)?.[1])
      .filter((row) => row !== undefined),
  );
  for (const statement of statements) {
    const { target } = statement;
    const parsed = parseTarget(target);
    if (!parsed || parsed.lang !== undefined || worded.has(target)) continue;
    const { segments, row } = parsed;
    const value = row ? segments.at(-1)! : statement.value;
    const name = segments[0]!;
    const group = groups.get(name) ?? [];
    if (group.length === 0) groups.set(name, group);
    group.push({ ...statement, segments, value });
  }
  return groups;
}
