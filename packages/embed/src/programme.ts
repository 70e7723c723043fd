export * from "@askelmat/content/programme";
