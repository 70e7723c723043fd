export * from "@askelmat/content/example";
