import { ohjausyhteistyonKehittyminen } from "@askelmat/content";
import {
  applyEdits,
  contentOf,
  fileText,
  invitationCopy,
  invitationEdits,
  listOrganisationEdits,
  rowsOf,
  type AskelmatDocument,
  type Edit,
  type Template,
} from "@askelmat/core";

const COORDINATOR = "c-a3k8";
const INVITED = "c-7q2mkz4w9xhd";

/** The example region's matrix, with those who have answered as invited, and one who has not answered yet. */
export function withInvitations(matrix: AskelmatDocument): AskelmatDocument {
  const people = rowsOf(contentOf(matrix), "contributors").filter(
    ({ id, role }) => id !== COORDINATOR && role === "member",
  );
  const adult = {
    id: "o-9v5t",
    name: {
      fi: "Saarlahden aikuisopisto",
      sv: "Saarlahti vuxeninstitut",
    },
    type: "liberal-adult-education",
  };
  const edits: readonly Edit[] = [
    ...people.map(({ id }): Edit => {
      const target = `contributors/${id}/invited`;
      return { type: "set", target, value: "2026-03-02" };
    }),
    ...listOrganisationEdits(matrix, adult),
    ...invitationEdits({
      id: INVITED,
      organisation: adult.id,
      role: "member",
      language: "sv",
      invited: "2026-03-09",
      asked: ["forums", "impact"],
    }),
  ];
  const context = { by: COORDINATOR, at: "2026-03-09T09:00:00Z" };
  return applyEdits(matrix, edits, context).document;
}

/** The file that the one who has not answered yet was sent. */
export function invitationFile(matrix: AskelmatDocument): string {
  const template = ohjausyhteistyonKehittyminen as Template;
  return fileText(invitationCopy(matrix, INVITED, template));
}
