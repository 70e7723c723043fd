// Texts that somebody hopes will do something, put into real files; and what would show that one did.
import {
  isObject,
  readJson,
  templateDigest,
  wellFormed,
  type AskelmatDocument,
  type Json,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { inside } from "./mount.js";

export interface HostileText {
  readonly sort: string;
  readonly text: string;
}

/** Members whose strings name things for programs: with another value there the file says nothing. */
const NAMES = new Set([
  "$schema",
  "at",
  "based",
  "between",
  "by",
  "code",
  "codeList",
  "date",
  "digest",
  "duration",
  "format",
  "id",
  "kind",
  "languages",
  "level",
  "list",
  "order",
  "parent",
  "rank",
  "ranks",
  "scale",
  "specVersion",
  "subject",
  "target",
  "type",
  "unanswered",
  "unit",
  "uri",
  "version",
]);

/** The same value with a hostile text for each of people's texts. */
export function hostileValue(
  value: Json | undefined,
  next: () => string,
): Json {
  if (typeof value === "string") return next();
  if (Array.isArray(value))
    return (value as readonly Json[]).map((one) => hostileValue(one, next));
  if (!isObject(value)) return value as Json;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      NAMES.has(name) ? inner : hostileValue(inner, next),
    ]),
  );
}

/** What a target's last member names is a code or a date there, not a text. */
const isNamed = (target: string) =>
  NAMES.has(target.split("@")[0]!.split("/").at(-1)!) || target === "template";

export function hostileTemplate(
  template: Template,
  next: () => string,
): Template {
  const { content } = template;
  return { ...template, content: hostileValue(content, next) as JsonObject };
}

/** A document with a hostile text for each that people wrote, its templates' too. */
export function hostileDocument(
  given: JsonObject,
  next: () => string,
): AskelmatDocument {
  // What has content alone gets entries.
  const file = opened(given) as unknown as JsonObject;
  const entries = (file["entries"] ?? []) as readonly JsonObject[];
  const snapshots = (file["snapshots"] ?? []) as readonly JsonObject[];
  const names = (file["names"] ?? []) as readonly JsonObject[];
  return opened({
    ...file,
    entries: entries.map((entry) => ({
      ...entry,
      value: isNamed(entry["target"] as string)
        ? entry["value"]
        : hostileValue(entry["value"], next),
      ...(entry["basis"] !== undefined && {
        basis: hostileValue(entry["basis"], next),
      }),
      // An entry with another value is another entry: what it replaced stands too.
      replaces: [],
    })),
    names: names.map((one) => hostileValue(one, next)),
    snapshots: snapshots.map(({ template, ...rest }) => {
      const hostile = hostileTemplate(template as Template, next);
      return {
        ...rest,
        template: hostile,
        digest: templateDigest(wellFormed(hostile) as Template),
      };
    }),
  });
}

function opened(file: JsonObject): AskelmatDocument {
  const read = readJson(file);
  if (!read.ok || !read.document) throw new Error("the file does not open");
  return read.document;
}

/** What hostile texts would call. */
export class Trap {
  count = 0;
  readonly #page = window as unknown as Record<string, unknown>;
  constructor() {
    for (const name of ["ran", "alert", "confirm", "prompt"])
      this.#page[name] = () => {
        this.count++;
      };
  }
}

/** Addresses in the corpus that would tell of a request. */
export function leaks(): readonly string[] {
  return performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /leak[./]/.test(name));
}

const SAFE = /^(?:https?:\/\/|mailto:)/i;
/** Attributes that a browser opens or loads. */
const ADDRESSES = new Set([
  "href",
  "xlink:href",
  "src",
  "srcset",
  "action",
  "formaction",
  "data",
  "poster",
  "background",
  "ping",
]);

/** Every tag that is drawn; templates are the only ones that may name one. */
export function tagsIn(element: Element): ReadonlySet<string> {
  return new Set([...inside(element)].map(({ localName }) => localName));
}

/** What no text may bring onto a page: handlers, styles, addresses that are not plain ones. */
export function dangersIn(element: Element): readonly string[] {
  return [...inside(element)].flatMap((one) =>
    [...one.attributes].flatMap(({ name, value }) => {
      const where = `${one.localName} ${name}=${value.slice(0, 80)}`;
      if (/^on|^srcdoc$/i.test(name)) return [where];
      if (ADDRESSES.has(name) && !SAFE.test(value)) return [where];
      return [];
    }),
  );
}

/** All text that is drawn, in fields too. */
export function drawnText(element: Element): string {
  const pieces: string[] = [];
  for (const one of inside(element)) {
    for (const node of one.childNodes)
      if (node.nodeType === Node.TEXT_NODE) pieces.push(node.nodeValue!);
    if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)
      pieces.push(one.value);
  }
  return pieces.join("\n");
}
