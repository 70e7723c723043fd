/**
 * The ready training programme. A module of its own: nobody needs it to fill
 * a worksheet.
 */
import type { ProgrammeTemplate } from "@askelmat/schema";
import { valmennusohjelma } from "./generated/valmennusohjelma.js";

export { valmennusohjelma };

/** The ready programmes. */
export const programmes: readonly ProgrammeTemplate[] = [valmennusohjelma];
