/**
 * The types of the standard's documents, and the ids of their schemas.
 * The validators are a module of their own, `@askelmat/schema/validators`, so
 * that a page loads them only when it needs them.
 */
export * from "./generated/types.js";
