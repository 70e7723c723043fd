/** The code lists of a service map. */
const LISTS = "https://w3id.org/askelmat/codelists/";
export const LEVEL = `${LISTS}guidance-level`;
export const TARGET_GROUP = `${LISTS}target-group`;
export const CHANNEL = `${LISTS}service-channel`;
export const FACET = `${LISTS}ohjaamo-facet`;
