import type { Template } from "@askelmat/core";

/** True for what only stands in the place of a template, for kinds whose tool is their form. */
export const isForm = ({ version }: Template): boolean => version === "";
