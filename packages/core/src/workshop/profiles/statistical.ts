import { contentOf, newId, sealDrafts } from "../../document.js";
import { templateDigest } from "../../digest.js";
import { seal } from "../../entry.js";
import { isObject, type Json } from "../../json.js";
import { formatTarget, isOwn, parseTarget } from "../../target.js";
import { rowsOf } from "../../template.js";
import type { AskelmatDocument, Entry, Template } from "../../types.js";
import { Countable } from "./countable.js";
import { bareTemplates, envelopeOf } from "./envelope.js";
import { newDocumentId } from "../../document.js";
import { sectorsOf } from "./sectors.js";
import { standingIn } from "./standing.js";
import { dayOf, Tally, type Exported, type ProfileOptions } from "./types.js";

/** How many must share what is told of them. */
const LEAST = 3;

/**
 * A copy with nothing but what can be counted: what everybody answers now, as
 * levels, figures and codes, under ids that are the copy's own.
 *
 * Standard: PRI-4.
 */
export function statistical(
  document: AskelmatDocument,
  template: Template,
  options: ProfileOptions,
): Exported {
  const { least = LEAST } = options;
  const tally = new Tally();
  const sealed = sealDrafts(document);
  const { entries, past, unread } = standingIn(sealed);
  tally.add("history", past);
  tally.add("unread", unread);
  const counted = new CountedEntries(template, sealed);
  for (const entry of entries) counted.take(entry, tally);
  if (counted.entries.length === 0) return failed("profile-nothing", tally);
  const people = counted.people;
  const sectors = sectorsOf(sealed, [...people.keys()], least);
  tally.add("sectors", sectors.folded);
  tally.add("people", people.size);
  const templates = bareTemplates(sealed, template);
  const own = templates.get(templateDigest(template))!;
  const made = {
    id: newDocumentId(),
    profile: "statistical" as const,
    entries: [
      ...counted.entries,
      ...counted.joined(contentOf(sealed)),
      ...[...sectors.of].map(([id, sector]) =>
        counted.say(`contributors/${people.get(id)!}/sector`, sector),
      ),
      counted.say("template", {
        uri: own.id,
        version: own.version,
        digest: templateDigest(own),
      }),
    ],
    templates,
  };
  const few = {
    path: "",
    code: "profile-few",
    params: { people: people.size },
  };
  return {
    document: envelopeOf(sealed, made, options, tally),
    left: tally.left,
    hits: [],
    problems: people.size < least ? [few] : [],
  };
}

function failed(code: string, tally: Tally): Exported {
  return { left: tally.left, hits: [], problems: [{ path: "", code }] };
}

/** The entries of the copy, and who speaks in them. */
class CountedEntries {
  readonly entries: Entry[] = [];
  /** Those who have something counted, by their ids here. */
  readonly people = new Map<string, string>();
  readonly #rows = new Map<string, string>();
  readonly #room = newId("c");
  readonly #countable: Countable;

  constructor(
    template: Template,
    readonly document: AskelmatDocument,
  ) {
    this.#countable = new Countable(template);
  }

  take(entry: Entry, tally: Tally): void {
    const { target, by, via, at } = entry;
    if (target === "template") return;
    const place = `${isOwn(target) ? by : ""} ${target.replace(/@.*/, "")}`;
    if (typeof entry.reason === "string") tally.add("reasons");
    const found = this.#countable.look(entry);
    if ("left" in found) {
      const row = /^(comments\/[^/]*)/.exec(target)?.[1];
      tally.once(found.left, row ?? place);
      return;
    }
    if (via !== undefined) tally.add("typists");
    const day = dayOf(at);
    if (at !== undefined && at !== day) tally.add("times");
    // Who speaks for the room is one of those who answer: that is not told.
    const who = isOwn(target) ? this.#person(by) : this.#room;
    this.entries.push(
      seal({
        target: this.#place(target),
        by: who,
        ...(day !== undefined && { at: day }),
        value: found.value,
      }),
    );
  }

  /** Something that is said of the copy itself. */
  say(target: string, value: Json): Entry {
    return seal({ target, by: this.#room, value });
  }

  /** Who is the same as somebody else here is so there. */
  joined(content: Json): readonly Entry[] {
    if (!isObject(content)) return [];
    return rowsOf(content, "contributors").flatMap((row) =>
      rowsOf(row, "sameAs").flatMap(({ id }) => {
        const [one, other] = [this.people.get(row.id), this.people.get(id)];
        return one === undefined || other === undefined
          ? []
          : [this.say(`contributors/${one}/sameAs/${other}`, true)];
      }),
    );
  }

  #person(id: string): string {
    const known = this.people.get(id) ?? newId("c");
    this.people.set(id, known);
    return known;
  }

  /** The place with its row under another id, unless the template has it. */
  #place(target: string): string {
    const parsed = parseTarget(target)!;
    const [list, id, ...rest] = parsed.segments as [string, ...string[]];
    const isTemplates =
      id === undefined ||
      list === "ratings" ||
      list === "sections" ||
      this.#countable.hasRow(list, id);
    if (isTemplates) return target;
    const row = this.#rows.get(`${list}/${id}`) ?? newId("r");
    this.#rows.set(`${list}/${id}`, row);
    return formatTarget({ ...parsed, segments: [list, row, ...rest] });
  }
}
