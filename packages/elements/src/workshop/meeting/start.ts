import {
  contentOf,
  isLanguageMap,
  newId,
  newMeeting,
  type AskelmatDocument,
  type Json,
} from "@askelmat/core";
import { templateOf } from "../../base/templates.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import { dayOf } from "../../record/day-of.js";
import { isExample, OpenDocument } from "../../elo-workbook/open-document.js";

/**
 * Begins a meeting of today, with the group's name, languages and
 * organisations, and the document it was begun from among those worked on. It
 * is stored at its first edit, as every document is.
 */
export async function startMeeting(
  workbook: EloWorkbook,
  from?: AskelmatDocument,
): Promise<void> {
  const all = await workbook.attempt(
    async () => (await workbook.library).documents(),
    [],
  );
  const group = groupFor(all, from);
  const about = from?.kind === "meeting" ? from : (group ?? from);
  const worked =
    from && !["group", "meeting", "package"].includes(from.kind)
      ? from
      : undefined;
  const me = newId("c");
  const now = new Date();
  const document = newMeeting({
    by: me,
    at: now.toISOString(),
    date: dayOf(now),
    ...(about && { from: about }),
    ...(worked && {
      worked,
      touch: {
        moment: "before" as const,
        title: templateOf(worked)?.content["title"],
      },
    }),
  });
  const library = await workbook.library;
  library.add(new OpenDocument(document, { me }));
  await workbook.show(document.id);
}

/** The group's own document: the one it was begun from, that of the same group, or the only one. */
function groupFor(
  all: readonly AskelmatDocument[],
  from: AskelmatDocument | undefined,
): AskelmatDocument | undefined {
  if (from?.kind === "group") return from;
  const groups = all.filter(
    (one) => one.kind === "group" && (from !== undefined || !isExample(one)),
  );
  const name = from && contentOf(from)["group"];
  return name === undefined
    ? groups.length === 1
      ? groups[0]
      : undefined
    : groups.find((one) => isSameName(contentOf(one)["group"], name));
}

/** True when two names are alike in some language. */
function isSameName(one: Json | undefined, other: Json): boolean {
  if (!isLanguageMap(one) || !isLanguageMap(other)) return one === other;
  return Object.entries(one).some(
    ([lang, words]) => Object.hasOwn(other, lang) && other[lang] === words,
  );
}
