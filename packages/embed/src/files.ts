export * from "@askelmat/core/files.js";
