/**
 * Rows of cells in text as spreadsheets copy it: tabs between cells, line ends
 * between rows. A cell with line ends inside stands in quotes, its own doubled.
 */
export function tabTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
    const plain = /[^\t\r\n]*/y;
    quoted.lastIndex = plain.lastIndex = at;
    const inQuotes = quoted.exec(text);
    const cell = inQuotes?.[1]?.replaceAll('""', '"') ?? plain.exec(text)![0];
    row.push(cell.replace(/\r\n?/g, "\n").trim());
    at = inQuotes ? quoted.lastIndex : plain.lastIndex;
    if (text[at] !== "\t") {
      rows.push(row);
      row = [];
      if (text.startsWith("\r\n", at)) at++;
    }
    at++;
  }
  // What ends the last row begins no other.
  if (/[\r\n]$/.test(text)) rows.pop();
  return rows;
}
