export * from "@askelmat/elements/locale/en.js";
