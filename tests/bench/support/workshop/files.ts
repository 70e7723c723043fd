// By their places: the command runs without the condition that leads packages to their sources.
import { createDocument } from "../../../../packages/core/src/document.js";
import { applyEdits } from "../../../../packages/core/src/edit.js";
import { fileText } from "../../../../packages/core/src/to-file.js";
import type {
  AskelmatDocument,
  Edit,
  Template,
} from "../../../../packages/core/src/types.js";

const at = "2026-10-14T09:30:00Z";

/** A matrix with so many items, each on a scale of four levels. */
function matrixOf(items: number): Template {
  const title = (fi: string) => ({ fi, sv: fi });
  return {
    specVersion: "1.0",
    kind: "assessment-framework",
    id: "https://example.org/bench",
    version: "1.0.0",
    content: {
      title: title("Arviointi"),
      scales: [
        {
          id: "phase",
          levels: ["1", "2", "3", "4"].map((id) => ({
            id,
            label: title(`Taso ${id}`),
          })),
        },
      ],
      items: Array.from({ length: items }, (_, at) => ({
        id: `i-${at}`,
        scale: "phase",
        label: title(`Kohta ${at + 1}`),
      })),
    },
  };
}

/** What members return: so many files with so many answers each, and a few reasons. */
export function returnedTexts(
  people: number,
  answers: number,
): readonly string[] {
  const template = matrixOf(answers);
  const blank = createDocument({
    template,
    by: "c-k",
    at,
    id: "urn:uuid:7c1f0b52-3d14-4a7e-9c55-0a6b1d2e3f40",
  });
  const invitation = said(blank, "c-k", [
    ...["o-1", "o-2", "o-3", "o-4"].flatMap((id, index): Edit[] => [
      { type: "add-row", target: `organisations/${id}` },
      {
        type: "set",
        target: `organisations/${id}/name@fi`,
        value: `Organisaatio ${index + 1}`,
      },
    ]),
  ]);
  return Array.from({ length: people }, (_, who) => {
    const by = `c-${who}`;
    const document = said(invitation, by, [
      { type: "add-row", target: `contributors/${by}` },
      { type: "set", target: `contributors/${by}/role`, value: "member" },
      {
        type: "set",
        target: `contributors/${by}/organisation`,
        value: `o-${1 + (who % 4)}`,
      },
      ...Array.from({ length: answers }, (_, item) =>
        answersTo(who, item),
      ).flat(),
    ]);
    const names = [{ id: by, name: `Vastaaja ${who + 1}` }];
    return fileText({ ...document, names }, { at, snapshots: [template] });
  });
}

function answersTo(who: number, item: number): Edit[] {
  const place = `own/ratings/i-${item}`;
  const turn = (who * 7 + item * 5) % 11;
  const value =
    turn === 10
      ? { unanswered: "dont-know" }
      : { level: String(1 + ((who + item) % 4)) };
  return [
    { type: "set", target: `${place}/rating`, value },
    ...(turn === 0
      ? [
          {
            type: "set" as const,
            target: `${place}/reason@fi`,
            value: "Yhteinen strategia on tehty, mutta harva tuntee sen.",
          },
        ]
      : []),
  ];
}

function said(
  document: AskelmatDocument,
  by: string,
  edits: readonly Edit[],
): AskelmatDocument {
  const result = applyEdits(document, edits, { by, at });
  if (result.problems.length > 0)
    throw new Error(JSON.stringify(result.problems));
  return result.document;
}
