import {
  compositionOf,
  type AskelmatDocument,
  type Composition,
} from "@askelmat/core";
import { listAt } from "../record/codes.js";
import type { RecordWords } from "../record/form.js";

const SECTORS = "https://w3id.org/askelmat/codelists/sector";

/** Who is in the group now, by sector; undefined until the list of sectors is here. */
export function compositionNow(
  words: RecordWords,
  document: AskelmatDocument,
): Composition | undefined {
  const sectors = listAt(words, SECTORS);
  return sectors && compositionOf(document, sectors, words.today);
}
