import type { Row } from "@askelmat/core";
import { formatDate } from "../locale/format.js";
import { msg } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import type { NamedRows, RecordWords } from "../record/form.js";
import { isDay } from "../record/value-text.js";
import { plainText } from "../shared/text.js";
import { ROLE } from "./lists.js";

// What rows are called where other rows name them: apart, so that no list waits for another.

export const phaseRows: NamedRows = {
  id: "phases",
  one: () => msg("jakso", { id: "programme.phase" }),
  named: "title",
};

export const itemRows: NamedRows = {
  id: "items",
  one: () => msg("osuus", { id: "programme.item" }),
  named: "title",
};

/** By role and organisation, and by a name where one is given: none is needed. */
export const participantRows: NamedRows = {
  id: "participants",
  one: () => msg("osallistuja", { id: "programme.participant" }),
  name: participantName,
};

function participantName(words: RecordWords, row: Row): string {
  const { role, organisation } = row;
  const from = words.content["organisations"];
  const found = Array.isArray(from)
    ? (from as readonly Row[]).find(({ id }) => id === organisation)
    : undefined;
  return [
    plainText(row["name"]),
    typeof role === "string" ? codeLabel(words, [ROLE], role) : "",
    plainText(found?.["name"]),
  ]
    .filter(Boolean)
    .join(", ");
}

/** A row that is told by its day. */
export function dayName(_words: RecordWords, { date }: Row): string {
  return isDay(date) ? formatDate(date) : "";
}
