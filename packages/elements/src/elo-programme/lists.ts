/** The code lists of a programme, and what stands for lists in its template. */
const LISTS = "https://w3id.org/askelmat/codelists/";
export const STATUS = `${LISTS}progress-status`;
export const ROLE = `${LISTS}programme-role`;

/** Not ids of the standard: names under which parts of the template are found. */
const PART = "askelmat:programme-template/";
export const THEMES = `${PART}themes`;
export const METHODS = `${PART}methods`;
export const LINKAGES = `${PART}linkages`;
export const SCOPES = `${PART}scopes`;
export const STARTING_POINTS = `${PART}startingPoints`;
export const PRINCIPLES = `${PART}principles`;
export const GOAL_SETTERS = `${PART}goalSetters`;
/** Templates that assignments are filled from. */
export const ASSIGNMENTS = `${PART}assignments`;
