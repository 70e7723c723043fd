import { DocumentElement } from "@askelmat/elements";

// A page that only pastes a tag wants answers to stay: here saving is the default.
DocumentElement.defaultStore = "local";
