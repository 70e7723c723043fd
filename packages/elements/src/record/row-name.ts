import { member, type Row } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { plainText } from "../shared/text.js";
import type { NamedRows, RecordWords } from "./form.js";

/** What a row is called; what it is one of, when it says nothing. */
export function rowName(words: RecordWords, list: NamedRows, row: Row): string {
  const one = list.one();
  const text = list.named === undefined ? undefined : member(row, list.named);
  return (
    plainText(text) ||
    list.name?.(words, row) ||
    msg(str`${one} ilman nimeä`, { id: "record.unnamed" })
  );
}
