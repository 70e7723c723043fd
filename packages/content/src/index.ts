/**
 * Ready content: the four worksheets of the series and the matrix. Data in the
 * standard's own form; a region's own template is used in the same way.
 */
import type { AssessmentFramework, WorksheetTemplate } from "@askelmat/schema";
import { ohjausyhteistyonKehittyminen } from "./generated/ohjausyhteistyon-kehittyminen.js";
import { tyotapa1 } from "./generated/tyotapa-1.js";
import { tyotapa2 } from "./generated/tyotapa-2.js";
import { tyotapa3 } from "./generated/tyotapa-3.js";
import { tyotapa4 } from "./generated/tyotapa-4.js";

export { boardsOf, type Board } from "./boards.js";
export { ohjausyhteistyonKehittyminen, tyotapa1, tyotapa2, tyotapa3, tyotapa4 };

/** A template as a file: a worksheet's blank form or an assessment framework. */
export type Template = WorksheetTemplate | AssessmentFramework;

/** The ids of the ready content begin with this. A name, never fetched. */
export const contentNamespace = "https://w3id.org/askelmat/content/";

/** The ready templates, in the order in which a group meets them. */
export const readyContent: readonly Template[] = [
  tyotapa1,
  tyotapa2,
  tyotapa3,
  tyotapa4,
  ohjausyhteistyonKehittyminen,
];

/**
 * A ready template by its id or by the id's last part.
 *
 * @example templateById("tyotapa-2")
 * @returns undefined when no ready template is called that
 */
export function templateById(idOrShortName: string): Template | undefined {
  return readyContent.find(
    ({ id }) => id === idOrShortName || id === contentNamespace + idOrShortName,
  );
}
