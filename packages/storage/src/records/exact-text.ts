import { foreign } from "./trouble.js";

/** The text of UTF-8, or an error: a damaged letter must not be read as another one. */
export function exactText(name: string, bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw foreign(name, "it is no text, or damaged", error);
  }
}
