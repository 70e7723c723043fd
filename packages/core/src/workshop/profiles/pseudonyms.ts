import { newDocumentId, newId } from "../../document.js";
import { asList, isObject, setMember, type Json } from "../../json.js";
import { formatTarget, parseTarget } from "../../target.js";
import type { AskelmatDocument, Template } from "../../types.js";

/** Lists whose rows are people or organisations, whatever their ids look like. */
const PEOPLE: readonly string[] = ["contributors", "participants"];
const NAMED: readonly string[] = [...PEOPLE, "organisations", "sameAs"];
/** Fields that hold the id of a person, and of an organisation. */
const SAYS_WHO: readonly string[] = [
  "contributor",
  "decidedBy",
  "by",
  "nothing",
];
const SAYS_WHERE = "organisation";

/** Lists whose rows are named by years, codes or what the template calls things. */
const OF_THE_WORLD: readonly string[] = [
  "periods",
  "regions",
  "municipalities",
  "languages",
  "asked",
];

/** What a random id looks like: `c-7q1nk2b5d3fa`, `g-1`; of an entry, of a document. */
const RANDOM = /^[a-z]{1,3}-[a-z2-7]{12}$/;
const SHORT = /^(?:[a-z]-[a-z0-9]+|[a-z]{2}-(?=[a-z]*[0-9])[a-z0-9]+)$/;
const IN_TEXT =
  /urn:uuid:[0-9A-Fa-f-]{36}|(?<![\p{L}\p{N}])[a-z]{1,3}-[a-z0-9]{4,}(?![\p{L}\p{N}-])/gu;
const ENTRY_ID = /^e-[a-z2-7]{26}$/;

/**
 * New ids for old ones: the same for the same within one copy, and nothing that
 * leads from one copy to another or back. Ids of the template, years and codes
 * stay, since they say what the answers are.
 */
export class Pseudonyms {
  readonly #ids = new Map<string, string>();
  readonly #ofTemplate: ReadonlySet<string>;
  readonly #people = new Set<string>();

  constructor(document: AskelmatDocument, template: Template | undefined) {
    this.#ofTemplate = idsIn(template?.content);
    this.#ids.set(document.id, newDocumentId());
    for (const { target, by, via, value } of document.entries) {
      for (const id of [by, via]) this.#person(id);
      const parsed = parseTarget(target);
      if (!parsed) continue;
      const { segments } = parsed;
      for (let at = 0; at + 1 < segments.length; at += 2)
        this.#row(segments[at]!, segments[at + 1]!);
      if (SAYS_WHO.includes(segments.at(-1)!)) this.#person(value);
      else if (segments.at(-1) === SAYS_WHERE && typeof value === "string")
        this.#row("organisations", value);
    }
    this.#person(document.holder);
    for (const row of asList(document.names).filter(isObject))
      this.#person(row["id"]);
  }

  /** How many people have another id. */
  get people(): number {
    return this.#people.size;
  }

  /** The new id of a document, a person, a row. */
  of(id: string): string {
    return this.#ids.get(id) ?? id;
  }

  /** A place with the ids of its rows changed; what it calls its lists and fields stays. */
  target(target: string): string {
    const parsed = parseTarget(target)!;
    const segments = parsed.segments.map((segment, at, all) => {
      if (at % 2 === 0) return segment;
      const list = all[at - 1]!;
      this.#row(list, segment);
      const isFixed =
        this.#ofTemplate.has(segment) ||
        (OF_THE_WORLD.includes(list) && !isRandom(segment));
      return isFixed && !NAMED.includes(list) ? segment : this.of(segment);
    });
    return formatTarget({ ...parsed, segments });
  }

  /** What stands in a field: an id that it holds, or a value with ids in it. */
  valueAt(target: string, value: Json, clean: (text: string) => string): Json {
    const field = parseTarget(target)!.segments.at(-1)!;
    const isId = SAYS_WHO.includes(field) || field === SAYS_WHERE;
    return isId && typeof value === "string"
      ? this.of(value)
      : this.value(value, clean);
  }

  /** A value with the ids in it changed, and its texts put through `clean`. */
  value(value: Json, clean: (text: string) => string): Json {
    if (typeof value === "string") return clean(this.#text(value));
    if (Array.isArray(value))
      return (value as readonly Json[]).map((one) => this.value(one, clean));
    if (!isObject(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(value))
      if (inner !== undefined) setMember(copy, name, this.value(inner, clean));
    return copy as Json;
  }

  #text(text: string): string {
    this.#other(text);
    if (isRandom(text)) return this.of(text);
    const isPlace = text.includes("/") && parseTarget(text) !== undefined;
    const place = isPlace ? this.target(text) : text;
    return place.replace(IN_TEXT, (found) => {
      this.#other(found);
      return this.of(found);
    });
  }

  /** An id that is nowhere a row here: of another document, of an entry. */
  #other(id: string): void {
    if (this.#ids.has(id)) return;
    if (id.startsWith("urn:uuid:")) this.#ids.set(id, newDocumentId());
    else if (ENTRY_ID.test(id)) this.#ids.set(id, newEntryId());
    else if (RANDOM.test(id) && !this.#ofTemplate.has(id))
      this.#ids.set(id, newId("r"));
  }

  #person(id: unknown): void {
    if (typeof id !== "string" || id === "") return;
    this.#people.add(id);
    if (!this.#ids.has(id)) this.#ids.set(id, newId("c"));
  }

  #row(list: string, id: string): void {
    if (PEOPLE.includes(list)) this.#person(id);
    if (this.#ids.has(id) || this.#ofTemplate.has(id)) return;
    if (id.startsWith("urn:uuid:") || ENTRY_ID.test(id)) this.#other(id);
    else if (NAMED.includes(list) || isRandom(id))
      this.#ids.set(id, newId(list === "organisations" ? "o" : "r"));
  }
}

function isRandom(id: string): boolean {
  return RANDOM.test(id) || SHORT.test(id);
}

/** An id of the form that entries have, of nothing. */
function newEntryId(): string {
  return (
    "e-" +
    [newId(""), newId(""), newId("")].join("").replaceAll("-", "").slice(0, 26)
  );
}

/** Every id that stands in a template. */
function idsIn(
  value: Json | undefined,
  found = new Set<string>(),
): Set<string> {
  if (Array.isArray(value))
    for (const one of value as readonly Json[]) idsIn(one, found);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value))
      if (name === "id" && typeof inner === "string") found.add(inner);
      else idsIn(inner, found);
  return found;
}
