/**
 * Ready frameworks beside the matrix, for those who ask about more: the quality
 * chain and the evaluation of the network; and the notes that a participant of
 * a training programme keeps. A module of its own, because few visits need them.
 */
import type { AssessmentFramework, WorksheetTemplate } from "@askelmat/schema";
import { laatuketju } from "./generated/laatuketju.js";
import { omatMuistiinpanot } from "./generated/omat-muistiinpanot.js";
import { verkostonArviointi } from "./generated/verkoston-arviointi.js";

export { laatuketju, omatMuistiinpanot, verkostonArviointi };

/** The further frameworks, in the order in which they are offered. */
export const furtherContent: readonly AssessmentFramework[] = [
  laatuketju,
  verkostonArviointi,
];

/**
 * A further template by its id or by the id's last part.
 *
 * @example furtherById("laatuketju")
 * @returns undefined when none of these is called that
 */
export function furtherById(
  idOrShortName: string,
): AssessmentFramework | WorksheetTemplate | undefined {
  return [...furtherContent, omatMuistiinpanot].find(
    ({ id }) =>
      id === idOrShortName ||
      id === `https://w3id.org/askelmat/content/${idOrShortName}`,
  );
}
