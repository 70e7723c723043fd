import {
  isStrTagged,
  joinStringsAndValues,
} from "@lit/localize/internal/str-tag.js";
import type { LocaleModule, TemplateLike, msg as LitMsg } from "@lit/localize";

export { str } from "@lit/localize/internal/str-tag.js";

/** The languages of the interface. Finnish is the source: it needs no texts. */
export type Locale = "fi" | "sv" | "en";

/** Gives texts in a language: a module that `npm run gen` makes. */
export type TextLoader = () => Promise<Pick<LocaleModule, "templates">>;

interface Language {
  /** What is here. */
  readonly texts: Record<string, LocaleModule["templates"][string]>;
  /** What has been offered and not been fetched yet. */
  offered: Set<TextLoader>;
  loading?: Promise<boolean> | undefined;
}

const language = (): Language => ({ texts: {}, offered: new Set() });
const languages: Readonly<Record<Locale, Language>> = {
  fi: language(),
  sv: language(),
  en: language(),
};
let current: Locale = "fi";

/**
 * A UI string in the language being rendered. Finnish is the source text; an
 * explicit `id` is required. Call it only while rendering or inside
 * {@link withLocale}, never at module level.
 *
 * Typed as `msg` of `@lit/localize`, so that its tools find the strings; the
 * lookup is our own, since theirs knows one language for the whole page.
 */
export const msg = ((source: TemplateLike, { id }: { id: string }) => {
  const text = languages[current].texts[id] ?? source;
  if (!isStrTagged(text) || !isStrTagged(source)) return text;
  const order = text === source ? undefined : (text.values as number[]);
  return joinStringsAndValues(text.strings, source.values, order);
}) as typeof LitMsg;

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

/** Offers more texts in a language: each tool has its own beside those all share. */
export function offerTexts(locale: Locale, loader: TextLoader): void {
  languages[locale].offered.add(loader);
}

/** Says where all of a language's texts come from, in place of what was offered. */
export function setLocaleLoader(locale: Locale, loader: TextLoader): void {
  languages[locale].offered = new Set([loader]);
  languages[locale].loading = undefined;
}

/** True when all that was offered in the language is here, so that rendering need not wait. */
export function isLoaded(locale: Locale): boolean {
  const { texts, offered } = languages[locale];
  if (locale === "fi") return true;
  return offered.size === 0 && Object.keys(texts).length > 0;
}

/**
 * Fetches a language's texts once. Resolves to false when they cannot be had:
 * the element then speaks Finnish and says so in words.
 */
export function load(locale: Locale): Promise<boolean> {
  if (isLoaded(locale)) return Promise.resolve(true);
  const language = languages[locale];
  language.loading ??= fetchTexts(locale).finally(() => {
    language.loading = undefined;
  });
  return language.loading;
}

async function fetchTexts(locale: Locale): Promise<boolean> {
  const language = languages[locale];
  try {
    if (language.offered.size === 0) throw new Error("no texts were offered");
    for (const loader of [...language.offered]) {
      Object.assign(language.texts, (await loader()).templates);
      language.offered.delete(loader);
    }
    return true;
  } catch (error) {
    console.error(`askelmat: texts in "${locale}" could not be loaded`, error);
    return false;
  }
}
