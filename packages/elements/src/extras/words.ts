import { templates } from "../locale/generated/sv-extras.js";
import { offerTexts } from "../locale/locale.js";

/** Swedish stands in the same file as the extra: either both have come or neither. */
offerTexts("sv", () => Promise.resolve({ templates }));
