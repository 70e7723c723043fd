/** The code lists of a plan. */
const LISTS = "https://w3id.org/askelmat/codelists/";
export const LEVEL = `${LISTS}guidance-level`;
export const TARGET_GROUP = `${LISTS}target-group`;
export const STATUS = `${LISTS}progress-status`;
export const TOPIC = `${LISTS}plan-topic`;
export const REFERENCE = `${LISTS}reference-sort`;
export const EVENT = `${LISTS}year-event`;
export const UNIT = `${LISTS}unit`;
