import type * as core from "@askelmat/core";

/** The module under test: the real one, or a mutant of it. */
export type Core = typeof core;
