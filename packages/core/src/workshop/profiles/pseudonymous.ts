import { contentOf, sealDrafts } from "../../document.js";
import { templateDigest } from "../../digest.js";
import { isReadable, maySpeakFor, replacedIds, seal } from "../../entry.js";
import { asList, isObject, type Json } from "../../json.js";
import { personalIn, withoutPersonal, type Sought } from "../../personal.js";
import { isOwn, parseTarget } from "../../target.js";
import type { AskelmatDocument, Entry, Template } from "../../types.js";
import { bareTemplates, envelopeOf } from "./envelope.js";
import { Pseudonyms } from "./pseudonyms.js";
import { soughtNames, soughtOrganisations } from "./sought.js";
import { standingIn } from "./standing.js";
import {
  dayOf,
  Tally,
  type Exported,
  type LeftWhat,
  type ProfileHit,
  type ProfileOptions,
} from "./types.js";

const DIGEST = /^sha256-/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/**
 * A copy whose people have other ids, the same throughout, and no names. What
 * they wrote stays, so it may still tell who they are.
 *
 * Standard: PRI-3.
 */
export function pseudonymous(
  document: AskelmatDocument,
  template: Template | undefined,
  options: ProfileOptions,
): Exported {
  const tally = new Tally();
  const sealed = sealDrafts(document);
  const standing = standingIn(sealed);
  const said =
    options.history === true
      ? sealed.entries.filter((one) => isReadable(one) && isPlace(one))
      : standing.entries;
  if (options.history !== true) tally.add("history", standing.past);
  tally.add("unread", standing.unread);
  const kept = said.filter((entry) => {
    const why = leftOut(entry, options);
    if (why) tally.once(why, placeOf(entry));
    return why === undefined;
  });
  const ids = new Pseudonyms(sealed, template);
  const templates = bareTemplates(sealed, template);
  const writer = new Writer(kept, ids, {
    sought: [
      ...soughtNames(asList(sealed.names)),
      ...(options.organisations === "replace"
        ? soughtOrganisations(contentOf(sealed))
        : []),
    ],
    digests: new Map(
      [...templates].map(([digest, one]) => [digest, templateDigest(one)]),
    ),
    options,
    tally,
  });
  const entries = kept.map((entry) => writer.write(entry));
  tally.add("people", ids.people);
  const made = {
    id: ids.of(document.id),
    profile: "pseudonymous" as const,
    entries,
    templates,
  };
  const copy = envelopeOf(sealed, made, options, tally);
  return { document: copy, left: tally.left, hits: writer.hits, problems: [] };
}

function isPlace({ target }: Entry): boolean {
  return parseTarget(target) !== undefined;
}

/** A place without its language: a text in two languages is one. */
function placeOf({ by, target }: Entry): string {
  return `${isOwn(target) ? by : ""} ${target.replace(/@.*/, "")}`;
}

const ABOUT = new Set([
  "title",
  "group",
  "groupDocument",
  "regions",
  "municipalities",
  "authority",
]);

/** Why an entry does not go along; undefined when it does. */
function leftOut(
  { target, value }: Entry,
  { organisations }: ProfileOptions,
): LeftWhat | undefined {
  const { segments } = parseTarget(target)!;
  const [list, , field] = segments as [string, ...string[]];
  if (list === "contributors" && isOf(field, "invited", "asked", "language"))
    return "invitations";
  if (hasDigest(value)) return "digests";
  if (organisations !== "replace") return undefined;
  if (isOf(list, "contributors", "participants") && isOf(field, "role", "task"))
    return "roles";
  if (list === "organisations" && isOf(field, "name", "contact"))
    return "organisations";
  return ABOUT.has(list) ? "about" : undefined;
}

/** A digest of a file tells which file it was; that of a template is no secret. */
function hasDigest(value: Json | undefined): boolean {
  if (typeof value === "string") return DIGEST.test(value);
  if (typeof value !== "object" || value === null) return false;
  if (isObject(value) && typeof value["uri"] === "string") return false;
  return Object.values(value).some((one) => hasDigest(one));
}

function isOf(name: string | undefined, ...names: readonly string[]): boolean {
  return name !== undefined && names.includes(name);
}

/** Writes entries anew, those first that others refer to: an id is made of what it names. */
class Writer {
  readonly hits: ProfileHit[] = [];
  readonly #written = new Map<string, Entry | undefined>();
  readonly #byId: ReadonlyMap<string, Entry>;

  constructor(
    kept: readonly Entry[],
    readonly ids: Pseudonyms,
    readonly how: {
      readonly sought: readonly Sought[];
      readonly digests: ReadonlyMap<string, string>;
      readonly options: ProfileOptions;
      readonly tally: Tally;
    },
  ) {
    this.#byId = new Map(kept.map((entry) => [entry.id, entry]));
  }

  write(entry: Entry): Entry {
    const known = this.#written.get(entry.id);
    if (known) return known;
    this.#written.set(entry.id, undefined); // Whoever leads back here finds none.
    const { target, by, via, at, value, reason } = entry;
    const { ids, how } = this;
    const clean = (text: string) => this.#clean(entry, text);
    const day = dayOf(at);
    if (at !== undefined && at !== day) how.tally.add("times");
    if (via !== undefined) how.tally.add("typists");
    const replaces = this.#named(replacedIds(entry), (older) =>
      takesEffect(entry, older),
    );
    const basis = this.#named(
      asList(entry.basis).filter((id) => typeof id === "string"),
    );
    const written = seal({
      target: ids.target(target),
      by: ids.of(by),
      ...(day !== undefined && { at: day }),
      value: ids.valueAt(target, value, clean),
      ...(replaces.length > 0 && { replaces }),
      ...(basis.length > 0 && { basis }),
      ...(typeof reason === "string" && {
        reason: ids.value(reason, clean) as string,
      }),
    });
    this.#written.set(entry.id, written);
    return written;
  }

  #named(
    old: readonly string[],
    counts: (entry: Entry) => boolean = () => true,
  ): readonly string[] {
    return old
      .map((id) => this.#byId.get(id))
      .filter((entry) => entry !== undefined && counts(entry))
      .filter((entry) => !this.#isUnderWay(entry!))
      .map((entry) => this.write(entry!).id)
      .sort();
  }

  #isUnderWay({ id }: Entry): boolean {
    return this.#written.has(id) && !this.#written.get(id);
  }

  #clean({ target, by }: Entry, text: string): string {
    const { sought, digests, options, tally } = this.how;
    const digest = digests.get(text);
    if (digest !== undefined) return digest;
    if (TIME.test(text)) {
      tally.add("times");
      return dayOf(text) ?? text;
    }
    const found = personalIn(text, sought);
    for (const one of found) this.hits.push({ ...one, target, by });
    const { mask, masked } = options;
    if (mask === undefined || found.length === 0) return text;
    tally.add(
      "masked",
      found.filter((one) => masked?.has(one.text) ?? true).length,
    );
    return withoutPersonal(text, mask, sought, masked);
  }
}

/**
 * Whether an entry puts aside another that it names. The copy does not say who
 * typed, so what only counted because of that must not be named there.
 */
function takesEffect(newer: Entry, older: Entry): boolean {
  return maySpeakFor(newer, older);
}
