import {
  contentOf,
  textIn,
  type AskelmatDocument,
  type Json,
} from "@askelmat/core";

/** Those of the same group, as far as its name tells; a document without a group stands for itself alone. */
export function ofSameGroup(
  documents: readonly AskelmatDocument[],
  document: AskelmatDocument,
): readonly AskelmatDocument[] {
  const names = namesOf(contentOf(document)["group"]);
  return documents.filter(
    (one) =>
      one.id === document.id ||
      namesOf(contentOf(one)["group"]).some((name) => names.includes(name)),
  );
}

function namesOf(group: Json | undefined): readonly string[] {
  return ["fi", "sv", "en", "und"].flatMap((lang) => {
    const shown = textIn(group, lang);
    return shown && !shown.missing ? [shown.text.trim()] : [];
  });
}
