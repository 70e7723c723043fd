import { templates } from "../locale/generated/sv-pages.js";
import { offerTexts } from "../locale/locale.js";

/** Swedish stands in the same file as what it is drawn by: either both have come or neither. */
offerTexts("sv", () => Promise.resolve({ templates }));
