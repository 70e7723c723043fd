import {
  contentOf,
  itemsOf,
  parseTarget,
  rowsOf,
  sectionsOf,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import { currentLocale, msg, type Locale } from "../../locale/locale.js";
import { placeWords } from "../../print/place-words.js";
import { commonPlace } from "../../shared/common-place.js";
import { withoutVoice } from "../../shared/voice.js";

/** What a place is called, without asking the tool that draws it. */
export function placeName(
  document: AskelmatDocument,
  template: Template | undefined,
  about: string | undefined,
): string {
  if (about === undefined)
    return msg("Koko asiakirja", { id: "remarks.whole" });
  const target = withoutVoice(about);
  const words = template && placeWords(paperOf(document, template), target);
  return words !== undefined && words !== target
    ? words
    : (commonPlace(target) ?? target);
}

function paperOf(document: AskelmatDocument, template: Template) {
  const languages: readonly Locale[] = [currentLocale()];
  return {
    document,
    content: contentOf(document),
    template,
    blank: false,
    languages,
    day: new Date(),
    done: new Set<string>(),
  };
}

/** Where a place stands in the form, so that remarks can be read in its order: smaller is earlier. */
export function placeOrder(
  document: AskelmatDocument,
  template: Template | undefined,
  about: string | undefined,
): readonly [number, number] {
  if (about === undefined) return [-1, 0];
  const [list = "", id] = parseTarget(withoutVoice(about))?.segments ?? [];
  const last = Number.MAX_SAFE_INTEGER;
  const at = (ids: readonly string[], wanted: string | undefined) => {
    const index = wanted === undefined ? 0 : ids.indexOf(wanted);
    return index < 0 ? last : index;
  };
  if (!template) return [last, 0];
  if (list === "ratings") {
    const items = itemsOf(template).map((one) => one.id);
    return [at(items, id), 0];
  }
  const section = sectionsOf(template).find((one) => one.id === list);
  const rows = [contentOf(document), section].flatMap((from) =>
    from === undefined ? [] : rowsOf(from, from === section ? "rows" : list),
  );
  return [
    at(
      sectionsOf(template).map((one) => one.id),
      list,
    ),
    at(
      rows.map((row) => row.id),
      id,
    ),
  ];
}
