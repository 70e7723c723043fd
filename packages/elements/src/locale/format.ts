import { currentLocale, msg, str } from "./locale.js";

/** A date as the reader writes it: `31.1.2026`, in English `31 Jan 2026`. */
export function formatDate(value: string | Date): string {
  const date = toDate(value);
  if (Number.isNaN(date.getTime())) return String(value);
  return currentLocale() === "en"
    ? new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" }).format(date)
    : `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`;
}

/** A time as the reader says it: `klo 10.02`, `kl. 10.02`, `at 10:02`. */
export function formatTime(value: string | Date): string {
  const date = toDate(value);
  const separator = currentLocale() === "en" ? ":" : ".";
  const minutes = String(date.getMinutes()).padStart(2, "0");
  const time = `${date.getHours()}${separator}${minutes}`;
  return msg(str`klo ${time}`, { id: "format.time" });
}

/** A date-only value is that day wherever it is read, not midnight in UTC. */
function toDate(value: string | Date): Date {
  if (typeof value !== "string") return value;
  return new Date(value.length === 10 ? `${value}T00:00` : value);
}

/** Making one takes a hundred times as long as using it. */
const lists: Record<string, Intl.ListFormat> = {};

/** `a, b ja c`. */
export function formatList(parts: readonly string[]): string {
  const locale = currentLocale();
  return (lists[locale] ??= new Intl.ListFormat(locale)).format(parts);
}
