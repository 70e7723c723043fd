export * from "@askelmat/exchange/read-code.js";
