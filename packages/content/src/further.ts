/**
 * Ready frameworks beside the matrix, for those who ask about more: the quality
 * chain and the evaluation of the network. A module of its own, because few
 * visits need them.
 */
import type { AssessmentFramework } from "@askelmat/schema";
import { laatuketju } from "./generated/laatuketju.js";
import { verkostonArviointi } from "./generated/verkoston-arviointi.js";

export { laatuketju, verkostonArviointi };

/** The further frameworks, in the order in which they are offered. */
export const furtherContent: readonly AssessmentFramework[] = [
  laatuketju,
  verkostonArviointi,
];

/**
 * A further framework by its id or by the id's last part.
 *
 * @example furtherById("laatuketju")
 * @returns undefined when none of these is called that
 */
export function furtherById(
  idOrShortName: string,
): AssessmentFramework | undefined {
  return furtherContent.find(
    ({ id }) =>
      id === idOrShortName ||
      id === `https://w3id.org/askelmat/content/${idOrShortName}`,
  );
}
