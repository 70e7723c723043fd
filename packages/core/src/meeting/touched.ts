import { documentDigest } from "../digest.js";
import { contentOf } from "../document.js";
import { isLanguageMap } from "../shape.js";
import type { Json } from "../json.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument, Edit, LanguageMap } from "../types.js";
import { textEdits } from "./text-edits.js";

export interface TouchOptions {
  /** Which digest this is: as the document stood when the meeting began, or ended. `after` when absent. */
  readonly moment?: "before" | "after";
  /** What it is called when its own content does not say: its template's title. */
  readonly title?: Json | undefined;
}

/**
 * The edits that note down a document that was worked on: its row, named by
 * its id, with kind, title and digest. A row that says so already is left
 * alone; a newer digest takes the place of the older one.
 */
export function touchEdits(
  meeting: AskelmatDocument,
  document: AskelmatDocument,
  options: TouchOptions = {},
): readonly Edit[] {
  const { moment = "after" } = options;
  const target = `documents/${encodeSegment(document.id)}`;
  const known = rowsOf(contentOf(meeting), "documents").find(
    ({ id }) => id === document.id,
  );
  const digest = documentDigest(document);
  const title = titleOf(document, options.title);
  return [
    ...(known ? [] : [{ type: "add-row" as const, target }]),
    ...(known?.["kind"] === undefined
      ? [set(`${target}/kind`, document.kind)]
      : []),
    ...(known?.["title"] === undefined
      ? textEdits(`${target}/title`, title)
      : []),
    ...(known?.[moment] === digest ? [] : [set(`${target}/${moment}`, digest)]),
  ];
}

function titleOf(
  document: AskelmatDocument,
  otherwise: Json | undefined,
): LanguageMap | undefined {
  const own = contentOf(document)["title"];
  const found = [own, otherwise].find((one) => isLanguageMap(one));
  return found as LanguageMap | undefined;
}

function set(target: string, value: Json): Edit {
  return { type: "set", target, value };
}
