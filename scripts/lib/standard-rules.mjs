// The numbered rules of docs/standard.md: what the conformance suite has cases for.

/**
 * The rules in the order they stand in: `- **ENT-2** …` up to the next rule, and the rows of the
 * table of the second layer, `| R4 | …`.
 * @param {string} markdown the standard
 * @returns {{id: string, text: string, must: boolean, code?: string}[]} `must`: the rule says MUST;
 *   `code`: the problem code of a rule of the table
 */
export function rulesOf(markdown) {
  const rules = [];
  let current;
  for (const line of markdown.split("\n")) {
    const rule = /^- \*\*([A-Z]+-\d+)\*\* (.*)$/.exec(line);
    const row = /^\| (R\d+) +\| `([a-z-]+)` +\| (.*?) +\|$/.exec(line);
    if (rule) {
      current = { id: rule[1], lines: [rule[2]] };
      rules.push(current);
    } else if (row) {
      rules.push({ id: row[1], code: row[2], lines: [row[3]] });
    }
    // A rule goes on until a blank line, or in what is indented after one.
    else if (/^\s*$/.test(line) || /^ {2,}\S/.test(line)) {
      if (line.trim()) current?.lines.push(line.trim());
    } else current = undefined;
  }
  return rules.map(({ lines, ...rule }) => {
    const text = lines.join(" ");
    return { ...rule, text, must: /\bMUST\b/.test(text) };
  });
}
