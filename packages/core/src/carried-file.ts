/** How the element begins that a page carries a file in. Written so, letter by letter. */
const BEGIN = '<script type="application/json" id="askelmat-file">';

/**
 * The text of the file that a web page carries along, as a handover does;
 * undefined when it carries none, or more than one. Nothing of the page is
 * parsed or run: a page of ours has these letters at one place only, since the
 * `<` of every text in it is written otherwise. Standard: Handovers (HND-1).
 */
export function carriedFile(page: string): string | undefined {
  const at = page.indexOf(BEGIN);
  if (at < 0 || page.includes(BEGIN, at + 1)) return undefined;
  const from = at + BEGIN.length;
  const to = page.indexOf("<", from);
  // A page that was cut off there is told as a file that was.
  if (to < 0) return page.slice(from);
  return page.startsWith("</script>", to) ? page.slice(from, to) : undefined;
}
