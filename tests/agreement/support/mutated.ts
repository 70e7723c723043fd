import { breaking, harmless, type Means, type Mutator } from "./mutators.js";
import { randomFrom, type Random } from "./random.js";
import {
  copyOf,
  isMembers,
  jsonText,
  type Members,
  type Value,
} from "./json-text.js";
import { namesIn, somePlace } from "./places.js";
import type { Schema } from "./schemas.js";

export interface Mutated {
  readonly kind: string;
  readonly text: string;
  /** The names of what was done to it. */
  readonly how: readonly string[];
}

interface Given {
  readonly seed: number;
  readonly kind: string;
  readonly kinds: readonly string[];
  readonly schema: Schema;
  /** Right documents of the kind to begin with. */
  readonly bases: readonly Members[];
  readonly count: number;
  /** Tells right from wrong, so that there is enough of both. */
  readonly isValid: (document: unknown) => boolean;
}

/** The larger part that right or wrong documents may take of all. */
const mostOfOneSort = 0.58;

/**
 * Mutated documents of one kind, the same for the same seed.
 * @throws {Error} when no document of the kind is known to begin with
 */
export function mutatedDocuments(given: Given): Mutated[] {
  const { kind, kinds, schema, bases, count, isValid } = given;
  if (bases.length === 0)
    throw new Error(`There is no example of the kind ${kind} to mutate.`);
  const random = randomFrom(given.seed ^ hashOf(kind));
  const names = namesIn(schema);
  const made: Mutated[] = [];
  const texts = new Set<string>();
  const counts = { right: 0, wrong: 0 };
  for (let tries = 0; made.length < count && tries < 40 * count; tries++) {
    const document = smaller(random, random.pick(bases));
    const how = mutate(document, schema, { random, document, names, kinds });
    const text = jsonText(odd(random) ?? document);
    const sort = isValid(JSON.parse(text)) ? "right" : "wrong";
    if (texts.has(text) || counts[sort] >= count * mostOfOneSort) continue;
    texts.add(text);
    counts[sort]++;
    made.push({ kind, text, how });
  }
  return made;
}

function mutate(document: Members, schema: Schema, means: Means): string[] {
  const { random } = means;
  const [mutators, most] = random.chance(0.4)
    ? [Object.entries(harmless), 4]
    : [Object.entries(breaking), 2];
  const how: string[] = [];
  const wanted = 1 + random.below(most);
  for (let tries = 0; how.length < wanted && tries < 12; tries++) {
    // A mutator looks for a place that suits it: or else those that suit few places would hardly be seen.
    const [name, mutator]: [string, Mutator] = random.pick(mutators);
    for (let looks = 0; looks < 20; looks++) {
      const place = somePlace(random, document, schema);
      if (!place || !mutator(place, means)) continue;
      how.push(name);
      break;
    }
  }
  return how;
}

/** Now and then something that is no object at all. */
function odd(random: Random): Value | undefined {
  if (!random.chance(0.005)) return undefined;
  return random.pick<Value>([null, true, 0, "", [], {}, [{}]]);
}

/** The document with its longer lists cut, each list in its own way: five hundred entries find no more than five. */
function smaller(random: Random, document: Members): Members {
  const cut = (value: Value): Value => {
    if (Array.isArray(value)) {
      const rows = value.length > 4 ? some(random, value) : value;
      return rows.map(cut);
    }
    if (!isMembers(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, cut(inner)]),
    );
  };
  return random.chance(0.03)
    ? (copyOf(document) as Members)
    : (cut(document) as Members);
}

function some(random: Random, rows: Value[]): Value[] {
  const kept = 1 + random.below(4);
  const from = random.below(rows.length - kept + 1);
  return rows.slice(from, from + kept);
}

/** Kinds begin at numbers of their own, so that they do not get the same mutations in the same order. */
function hashOf(text: string): number {
  let hash = 0;
  for (const letter of text)
    hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
  return hash;
}
