/** The languages the program speaks. Finnish is the source. */
export const LANGUAGES = ["fi", "sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type InLanguages = Readonly<Record<Language, string>>;

export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The language of the environment, as POSIX names it: `LC_ALL`, `LC_MESSAGES`, `LANG`; Finnish when it is none of ours. */
export function languageOf(
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  const language = /^[a-z]+/.exec(locale)?.[0];
  return isLanguage(language) ? language : "fi";
}
