import type { Locale } from "../../locale/locale.js";

/** The language of an invitation, as far as we speak it. */
export function localeOf(
  language: string | undefined,
  otherwise: Locale,
): Locale {
  return language === "fi" || language === "sv" || language === "en"
    ? language
    : otherwise;
}
