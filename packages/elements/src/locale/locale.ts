import { runtimeMsg } from "@lit/localize/internal/runtime-msg.js";
import type { LocaleModule, TemplateLike, msg as LitMsg } from "@lit/localize";
import { templates as sv } from "./generated/sv.js";

export { str } from "@lit/localize/internal/str-tag.js";

/** The languages of the interface. Finnish is the source: it needs no table. */
export type Locale = "fi" | "sv" | "en";

const tables = new Map<Locale, LocaleModule["templates"] | undefined>([
  ["fi", undefined],
  ["sv", { ...sv }],
]);
const loaders = new Map<Locale, () => Promise<LocaleModule>>();
const loading = new Map<Locale, Promise<boolean>>();
let current: Locale = "fi";

/**
 * A UI string in the language being rendered. Finnish is the source text; an
 * explicit `id` is required. Call it only while rendering or inside
 * {@link withLocale}, never at module level.
 */
export const msg = ((template: TemplateLike, options?: { id?: string }) =>
  runtimeMsg(tables.get(current), template, options)) as typeof LitMsg;

/** Runs `work` with {@link msg} speaking `locale`. */
export function withLocale<T>(locale: Locale, work: () => T): T {
  const previous = current;
  current = locale;
  try {
    return work();
  } finally {
    current = previous;
  }
}

/** The language that {@link msg} speaks right now. */
export function currentLocale(): Locale {
  return current;
}

/** Adds a tool's own Swedish texts to those that all tools share. */
export function addSwedish(templates: LocaleModule["templates"]): void {
  Object.assign(tables.get("sv")!, templates);
}

/** Says where a language's texts come from when somebody first needs them. */
export function setLocaleLoader(
  locale: Locale,
  loader: () => Promise<LocaleModule>,
): void {
  loaders.set(locale, loader);
  loading.delete(locale);
}

/** True when the language's texts are here, so that rendering need not wait. */
export function isLoaded(locale: Locale): boolean {
  return tables.has(locale);
}

/**
 * Fetches a language's texts once. Resolves to false when they cannot be had:
 * the element then speaks Finnish and says so in words.
 */
export function load(locale: Locale): Promise<boolean> {
  if (tables.has(locale)) return Promise.resolve(true);
  let promise = loading.get(locale);
  if (!promise) {
    promise = fetchTable(locale);
    loading.set(locale, promise);
  }
  return promise;
}

async function fetchTable(locale: Locale): Promise<boolean> {
  try {
    const loader = loaders.get(locale);
    if (!loader) throw new Error("no loader is set");
    tables.set(locale, (await loader()).templates);
    return true;
  } catch (error) {
    loading.delete(locale);
    console.error(`askelmat: texts in "${locale}" could not be loaded`, error);
    return false;
  }
}
