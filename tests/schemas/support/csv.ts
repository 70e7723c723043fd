/** The cells of a text as RFC 4180 has it, line by line. Anything else is a fault. */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new SyntaxError(`No cell at character ${String(from)}.`);
    line.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === ",") continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
