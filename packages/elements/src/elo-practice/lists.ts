import { msg } from "../locale/locale.js";
import type { CodeSet } from "../record/code-set.js";

const LISTS = "https://w3id.org/askelmat/codelists/";

export const LICENCE = `${LISTS}licence`;

/** The sets by which a practice is found. */
export const regions: CodeSet = {
  id: "regions",
  list: `${LISTS}region`,
  prefix: "m",
  label: () => msg("Alueet", { id: "practice.regions" }),
  add: () => msg("Lisää alue", { id: "practice.add-region" }),
  own: () => msg("Alue omin sanoin", { id: "practice.own-region" }),
};

export const themes: CodeSet = {
  id: "themes",
  list: `${LISTS}guidance-theme`,
  prefix: "t",
  label: () => msg("Teemat", { id: "practice.themes" }),
  add: () => msg("Lisää teema", { id: "practice.add-theme" }),
  own: () => msg("Teema omin sanoin", { id: "practice.own-theme" }),
};

export const targetGroups: CodeSet = {
  id: "targetGroups",
  list: `${LISTS}target-group`,
  prefix: "k",
  label: () => msg("Kohderyhmät", { id: "practice.target-groups" }),
  add: () => msg("Lisää kohderyhmä", { id: "practice.add-target-group" }),
  own: () => msg("Kohderyhmä omin sanoin", { id: "practice.own-target-group" }),
};
