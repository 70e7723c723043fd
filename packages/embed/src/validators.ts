export * from "@askelmat/schema/validators";
