import { ohjausyhteistyonKehittyminen } from "@askelmat/content";
import {
  applyEdits,
  createDocument,
  fileText,
  itemsOf,
  type AskelmatDocument,
  type Edit,
  type Json,
  type Template,
} from "@askelmat/core";

const framework = ohjausyhteistyonKehittyminen as Template;
const at = "2026-10-14T09:30:00Z";
const coordinator = "c-0000";

/** Organisations of a made-up group; two of them are one, written twice. */
const ORGANISATIONS: readonly (readonly [id: string, name: string])[] = [
  ["o-a1", "Rantamaan elinvoimakeskus"],
  ["o-b2", "Saarlahden kaupunki"],
  ["o-c3", "Rantamaan koulutuskuntayhtymä"],
  ["o-d4", "Strandmarks folkhögskola"],
  ["o-e5", "Saarlahden Kaupunki"],
  ["o-f6", "Ohjaamo Saarlahti"],
];

const ROLES = [
  "Opinto-ohjaaja",
  "Rehtori",
  "Uraohjaaja",
  "Studiehandledare",
  "Nuorisotyöntekijä",
  "Asiantuntija",
];

/** A blank form for a group, as its coordinator sends it out. */
export function invitation(): AskelmatDocument {
  const blank = createDocument({
    template: framework,
    by: coordinator,
    at,
    id: "urn:uuid:7c1f0b52-3d14-4a7e-9c55-0a6b1d2e3f40",
  });
  const edits: Edit[] = [
    { type: "set", target: "title@fi", value: "Ohjausyhteistyö Rantamaalla" },
    {
      type: "set",
      target: "title@sv",
      value: "Handledningssamarbetet i Strandmark",
    },
    ...ORGANISATIONS.flatMap(([id, name]): Edit[] => [
      { type: "add-row", target: `organisations/${id}` },
      { type: "set", target: `organisations/${id}/name@fi`, value: name },
    ]),
  ];
  return said(blank, coordinator, edits);
}

/** What a member says of an item: most give a level, some cannot, some need not. */
function ratingOf(member: number, item: number): Json | undefined {
  const turn = (member * 7 + item * 5) % 11;
  if (turn === 10) return undefined;
  if (turn === 9) return { unanswered: "dont-know" };
  if (turn === 8) return { unanswered: "not-mine" };
  if (turn === 7) return { between: ["2", "3"] };
  return { level: String(1 + ((member + item * 2 + (turn % 3)) % 4)) };
}

const REASONS = [
  "Yhteinen strategia on tehty, mutta harva tuntee sen.",
  "Möten hålls två gånger per år, besluten följs inte upp.",
  "Foorumi kokoontuu, mutta päätökset jäävät yksittäisten ihmisten varaan.",
];

/** A member's own copy with that member's answers in it. */
export function returned(
  member: number,
  onto: AskelmatDocument = invitation(),
): AskelmatDocument {
  const by = `c-m${String(member).padStart(3, "0")}`;
  const [organisation] = ORGANISATIONS[member % (ORGANISATIONS.length - 1)]!;
  const edits = itemsOf(framework).flatMap(({ id }, index): Edit[] => {
    const value = ratingOf(member, index);
    const place = `own/ratings/${id}`;
    if (value === undefined) return [];
    const reason = REASONS[(member + index) % 7];
    const lang = reason?.startsWith("Möten") ? "sv" : "fi";
    return [
      { type: "set", target: `${place}/rating`, value },
      ...(reason === undefined
        ? []
        : [
            {
              type: "set" as const,
              target: `${place}/reason@${lang}`,
              value: reason,
            },
          ]),
    ];
  });
  const document = said(onto, by, [
    { type: "add-row", target: `contributors/${by}` },
    {
      type: "set",
      target: `contributors/${by}/organisation`,
      value: organisation,
    },
    { type: "set", target: `contributors/${by}/role`, value: "member" },
    ...edits,
  ]);
  const name = `${ROLES[member % ROLES.length]!} ${member}`;
  const names = [...(onto.names ?? []), { id: by, name }];
  return { ...document, names };
}

/** A document as a file. */
export function asFile(document: AskelmatDocument, name: string): File {
  const text = fileText(document, { at, snapshots: [framework] });
  return new File([text], name, { type: "application/json" });
}

/** The files that so many members return. */
export function returnsOf(members: number): readonly File[] {
  return Array.from({ length: members }, (_, member) =>
    asFile(returned(member + 1), `jasen-${member + 1}.askelmat.json`),
  );
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
