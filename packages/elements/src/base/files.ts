import type * as Core from "@askelmat/core/files.js";
import type * as TakingIn from "./taking-in.js";

/** Core's code for taking files in, and what elements do with them. */
export type Files = typeof Core & typeof TakingIn;

/**
 * Core's code for taking files in: reading, merging, checking, packages; and
 * the words for what may be wrong with them. Loaded with the first file, so
 * that a page where people only fill does not carry it. In the one-file build
 * core's part is a leaf; nothing else imports from there, types apart.
 *
 * @throws when a part does not load; say `leaf-files`, and try again next time
 */
export async function files(): Promise<Files> {
  const [core, takingIn] = await Promise.all([
    import("@askelmat/core/files.js"),
    import("./taking-in.js"),
  ]);
  takingIn.offerFileWords();
  return { ...core, ...takingIn };
}
