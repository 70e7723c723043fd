/**
 * Core's code for taking files in: reading, merging, checking; and the words
 * for what may be wrong with them. Loaded with the first file, so that a page
 * where people only fill does not carry it.
 */
export async function files() {
  const [core, { offerFileWords }] = await Promise.all([
    import("@askelmat/core/files.js"),
    import("../locale/file-words.js"),
  ]);
  offerFileWords();
  return core;
}
