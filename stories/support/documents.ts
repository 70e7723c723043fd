import {
  applyEdits,
  createDocument,
  sealDrafts,
  templateDigest,
  type AskelmatDocument,
  type Edit,
  type Json,
  type Template,
} from "@askelmat/core";

/** Who answers in the documents that stories make. */
export const me = "c-me";

const at = "2026-10-14T09:30:00Z";

/** A place and what is said there; `true` makes a row. */
export type Answer = readonly [target: string, value: Json];

/** A group's document, with these answers in it. */
export function groupOf(answers: readonly Answer[]): AskelmatDocument {
  const blank = createDocument({
    kind: "group",
    by: me,
    at,
    id: "urn:uuid:5d1c9a3e-8f24-4b60-9d7a-1c2e3f4a5b61",
  });
  return said(blank, answers);
}

/** A good practice, with these answers in it. */
export function practiceOf(answers: readonly Answer[]): AskelmatDocument {
  const blank = createDocument({
    kind: "practice",
    by: me,
    at,
    id: "urn:uuid:5d1c9a3e-8f24-4b60-9d7a-1c2e3f4a5b62",
  });
  return said(blank, answers);
}

/** A service map, with these answers in it. */
export function serviceMapOf(answers: readonly Answer[]): AskelmatDocument {
  const blank = createDocument({
    kind: "service-map",
    by: me,
    at,
    id: "urn:uuid:5d1c9a3e-8f24-4b60-9d7a-1c2e3f4a5b63",
  });
  return said(blank, answers);
}

/** A training programme without a template of its own, with these answers in it. */
export function programmeOf(answers: readonly Answer[]): AskelmatDocument {
  const blank = createDocument({
    kind: "programme",
    by: me,
    at,
    id: "urn:uuid:5d1c9a3e-8f24-4b60-9d7a-1c2e3f4a5b64",
  });
  return said(blank, answers);
}

/** A document that carries its template, with these answers in it. */
export function answered(
  template: Template,
  answers: readonly Answer[],
): AskelmatDocument {
  const blank = createDocument({
    template,
    by: me,
    at,
    id: "urn:uuid:5d1c9a3e-8f24-4b60-9d7a-1c2e3f4a5b60",
  });
  const snapshots = [{ digest: templateDigest(template), template }];
  return { ...said(blank, answers), snapshots };
}

function said(
  blank: AskelmatDocument,
  answers: readonly Answer[],
): AskelmatDocument {
  const edits = answers.map(([target, value]): Edit =>
    value === true
      ? { type: "add-row", target }
      : { type: "set", target, value },
  );
  const { document, problems } = applyEdits(blank, edits, { by: me, at });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return sealDrafts(document);
}
