import {
  contentOf,
  isObject,
  itemsOf,
  levelsOf,
  parseTarget,
  type AskelmatDocument,
  type Json,
  type Template,
} from "@askelmat/core";
import { ratingWords } from "../../elo-matrix/matrix-words.js";
import { valueWords as sheetWords } from "../../elo-worksheet/words.js";
import { msg } from "../../locale/locale.js";
import { plainText } from "../../shared/text.js";

/** A value in words: a text as it is, a rating by its levels, what is cleared as that. */
export function valueWords(
  document: AskelmatDocument,
  template: Template | undefined,
  target: string,
  value: Json,
): string {
  if (value === null)
    return parseTarget(target)?.row
      ? msg("poistettu", { id: "history.deleted" })
      : msg("tyhjennetty", { id: "history.cleared" });
  const told =
    template?.kind === "worksheet-template"
      ? sheetWords({ template, content: contentOf(document) }, target, value)
      : undefined;
  if (told !== undefined) return told;
  // A row says nothing but that it is there.
  if (value === true) return msg("mukana", { id: "preview.there" });
  if (typeof value === "string") return value;
  const [list, id] = parseTarget(target)?.segments ?? [];
  const item =
    list === "ratings" && template?.kind === "assessment-framework"
      ? itemsOf(template).find((one) => one.id === id)
      : undefined;
  if (template && item && isObject(value))
    return ratingWords(value, levelsOf(template, item));
  return plainText(value) || JSON.stringify(value);
}
