import type * as exchange from "@askelmat/exchange";

/** The module under test: the real one, or a mutant of it. */
export type Exchange = typeof exchange;
