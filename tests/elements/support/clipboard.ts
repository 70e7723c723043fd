/** Pastes into a field as a browser tells of it: what an office program has put on the clipboard. */
export function pasteInto(
  field: HTMLElement,
  clipboard: { readonly text?: string; readonly html?: string },
): ClipboardEvent {
  const clipboardData = new DataTransfer();
  if (clipboard.text !== undefined)
    clipboardData.setData("text/plain", clipboard.text);
  if (clipboard.html !== undefined)
    clipboardData.setData("text/html", clipboard.html);
  field.focus();
  const event = new ClipboardEvent("paste", {
    clipboardData,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  field.dispatchEvent(event);
  return event;
}

/** What Excel puts on the clipboard for a range, shortened where it repeats itself. */
export function fromExcel(rows: readonly (readonly string[])[]): {
  text: string;
  html: string;
} {
  const quoted = (cell: string) =>
    /[\n"\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const escaped = (cell: string) =>
    cell
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll("\n", "<br>");
  return {
    text: rows.map((row) => row.map(quoted).join("\t") + "\r\n").join(""),
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=ProgId content=Excel.Sheet><style><!--table {mso-displayed-decimal-separator:"\\,";} td {white-space:nowrap;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 width=192 style='border-collapse:collapse'><!--StartFragment-->
<col width=64 span=3>
${rows
  .map(
    (row) =>
      ` <tr height=19>\n${row.map((cell) => `  <td class=xl65 width=64 style='width:48pt'>${escaped(cell)}</td>\n`).join("")} </tr>`,
  )
  .join("\n")}
<!--EndFragment--></table></body></html>`,
  };
}

/** What Word puts there: paragraphs in cells, a cell over two columns, list marks, words before the table. */
export const fromWord = {
  text: "Ennen taulukkoa\r\nTavoite\tMahdollisuus\r\n",
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><title>Muistio</title><xml><w:WordDocument></w:WordDocument></xml><style>p.MsoNormal {margin:0cm;}</style></head>
<body lang=FI><!--StartFragment-->
<p class=MsoNormal>Ennen taulukkoa<o:p></o:p></p>
<table class=MsoTableGrid border=1>
 <tr style='mso-yfti-irow:0'>
  <td width=200 valign=top><p class=MsoNormal>Jokainen tiet&auml;&auml;,
  kuka <b>ohjaa</b><o:p></o:p></p><p class=MsoNormal>my&#246;s kes&auml;ll&auml;<o:p></o:p></p></td>
  <td width=200><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Siirtotieto<o:p></o:p></p></td>
  <td width=200><p class=MsoNormal>Ohjaamo; Koulutuskuntayhtym&auml;<o:p></o:p></p></td>
 </tr>
 <tr>
  <td colspan=2><p class=MsoNormal>Yksi &lt;yhteinen&gt; ovi<o:p></o:p></p></td>
  <td><p class=MsoNormal>&nbsp;<o:p></o:p></p></td>
 </tr>
</table><!--EndFragment--></body></html>`,
};
