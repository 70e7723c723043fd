import { codesOf, isValid } from "./code-list.js";
import { daysOf, type Days } from "./document-date.js";
import { contentOf } from "./document.js";
import { flatten, type Statement } from "./flatten.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { parseTarget } from "./target.js";
import type { AskelmatDocument, Problem, Template } from "./types.js";

/** A field of a kind, and a list that its codes are of. Standard: Code lists. */
export interface CodeField {
  readonly kinds: readonly string[];
  /** Member names and ids of content, `*` for any; after a leading `/`, of the file. */
  readonly field: string;
  /** The id of the list. A field of several lists holds `{list, code}`. */
  readonly list: string;
  /** True when other codes than the list's are expected too. */
  readonly open: boolean;
}

/** The lists there are, and the fields that use them. */
export interface CodeOptions {
  /** One given later stands in the place of an earlier one with the same id. */
  readonly codeLists?: readonly Template[];
  readonly codeFields?: readonly CodeField[];
}

/**
 * R10: a bound field holds a code that its list lacks (`code-unknown`), or one
 * that was not valid on any day of the document (`code-outdated`). Shared and
 * own answers, as content has them. Nothing is said when the list is not at
 * hand or empty, nor of what has words of its own beside it.
 */
export function checkCodes(
  file: AskelmatDocument | Template,
  { codeLists = [], codeFields = [] }: CodeOptions,
): readonly Problem[] {
  const fields = codeFields.filter(({ kinds }) => kinds.includes(file.kind));
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  const document = isDocument(file) ? file : undefined;
  const days = document && daysOf(document);
  const content = document ? contentOf(document) : (file.content ?? {});
  const said = saidIn(file, content);
  return [...new Set(fields.map(({ field }) => field))].flatMap((field) => {
    const bound = fields.filter((one) => one.field === field);
    const steps = field.split("/");
    return (said.get(steps[0]!) ?? []).flatMap((one) =>
      valuesAt(steps, one).flatMap(({ path, value }) => {
        const code = faultOf(value, bound, lists, days);
        if (code === undefined) return [];
        const { by } = one;
        const params = {
          rule: "R10",
          value,
          list: bound[0]!.list,
          ...(bound.every(({ open }) => !open) && { closed: true }),
          ...(by !== undefined && { by }),
        };
        return [{ path, code, params }];
      }),
    );
  });
}

function isDocument(
  file: AskelmatDocument | Template,
): file is AskelmatDocument {
  return Array.isArray(file["entries"]);
}

/** A statement with its target read; the value of a row is what it is named by. */
interface Said extends Statement {
  readonly segments: readonly string[];
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

/** The values that a statement puts where a field stands: at it, or inside one value. */
function valuesAt(
  steps: readonly string[],
  { target, segments, value }: Said,
): readonly Place[] {
  const fits = (step: string | undefined, name: string) =>
    step === "*" || step === name;
  if (!segments.every((name, index) => fits(steps[index], name))) return [];
  return steps.slice(segments.length).reduce<Place[]>(
    (found, step) =>
      found.flatMap(({ path, value: outer }) =>
        Object.entries(isObject(outer) || Array.isArray(outer) ? outer : {})
          .filter(([name]) => fits(step, name))
          .map(([name, inner]) => ({
            // Inside a file a JSON Pointer; inside one value the value's place.
            path: target === "" ? `${path}/${name}` : path,
            value: inner as Json,
          })),
      ),
    [{ path: target, value }],
  );
}

interface Place {
  readonly path: string;
  readonly value: Json;
}

/** What is wrong with a value; undefined when nothing is, when it is no code, or when nobody can tell. */
function faultOf(
  value: Json,
  bound: readonly CodeField[],
  lists: ReadonlyMap<string, Template>,
  days: Days | undefined,
): string | undefined {
  const { list, code } = isObject(value) ? value : { code: value };
  if (typeof code !== "string") return undefined;
  const usual = bound.map((field) => field.list);
  // Several lists use the same codes for different things, so that one must be named.
  const id = list ?? (usual.length === 1 ? usual[0] : undefined);
  const found = typeof id === "string" ? lists.get(id) : undefined;
  if (!found)
    return usual.some((one) => one === id) ? undefined : "code-unknown";
  const codes = codesOf(found);
  const one = codes.find((listed) => listed.id === code);
  if (!one) return codes.length === 0 ? undefined : "code-unknown";
  return days && !isValid(one, days.from, days.to)
    ? "code-outdated"
    : undefined;
}
