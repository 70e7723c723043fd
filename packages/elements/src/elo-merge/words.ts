import { templates as ofMatrix } from "../locale/generated/sv-matrix.js";
import { templates } from "../locale/generated/sv-merge.js";
import { offerTexts } from "../locale/locale.js";

/**
 * Swedish stands in the same file as the tool: either both have come or
 * neither. Levels are called what the matrix calls them.
 */
offerTexts("sv", () =>
  Promise.resolve({ templates: { ...ofMatrix, ...templates } }),
);
