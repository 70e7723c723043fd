import { msg } from "../locale/locale.js";
import { codeSet } from "../record/code-set.js";
import type { CodeAsked, DecimalAsked, PlainAsked } from "../record/form.js";
import { LINKAGES, METHODS, SCOPES, STATUS, THEMES } from "./lists.js";

/** What a part of the programme is about, in the template's tree. */
export const themesField = codeSet({
  id: "themes",
  list: THEMES,
  prefix: "th",
  label: () => msg("Teemat", { id: "programme.themes" }),
  add: () => msg("Lisää teema", { id: "programme.add-theme" }),
  own: () => msg("Teema omin sanoin", { id: "programme.own-theme" }),
});

export const methodsField = codeSet({
  id: "methods",
  list: METHODS,
  prefix: "me",
  label: () => msg("Toteutustavat", { id: "programme.methods" }),
  add: () => msg("Lisää toteutustapa", { id: "programme.add-method" }),
  own: () => msg("Toteutustapa omin sanoin", { id: "programme.own-method" }),
});

export const linkagesField = codeSet({
  id: "linkages",
  list: LINKAGES,
  prefix: "li",
  label: () => msg("Valtakunnalliset kytkennät", { id: "programme.linkages" }),
  add: () => msg("Lisää kytkentä", { id: "programme.add-linkage" }),
  own: () => msg("Kytkentä omin sanoin", { id: "programme.own-linkage" }),
});

export const scopeField: CodeAsked = {
  id: "scope",
  type: "code",
  lists: [SCOPES],
  label: () => msg("Kenelle", { id: "programme.scope" }),
};

export const statusField: CodeAsked = {
  id: "status",
  type: "code",
  lists: [STATUS],
  label: () => msg("Tila", { id: "programme.status" }),
};

export const hoursField: DecimalAsked = {
  id: "hours",
  type: "decimal",
  unit: () => msg("h", { id: "programme.hours-unit" }),
  label: () => msg("Tunteja osallistujalle", { id: "programme.hours" }),
};

export const startField: PlainAsked = {
  id: "start",
  type: "day",
  label: () => msg("Alkaa", { id: "programme.start" }),
};

export const endField: PlainAsked = {
  id: "end",
  type: "day",
  label: () => msg("Päättyy", { id: "programme.end" }),
};
