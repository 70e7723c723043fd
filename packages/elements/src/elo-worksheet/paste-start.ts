import type { Sheet } from "./sheet.js";

/**
 * A table on the clipboard fills rows and columns; anything else is pasted as
 * ever. What reads it is fetched with the first table.
 */
export function startPaste(event: ClipboardEvent, sheet: Sheet): void {
  const field = event.target as HTMLElement;
  const data = event.clipboardData;
  if (!data || !sheet.editable || !field.closest("[data-row]")) return;
  const text = data.getData("text/plain");
  const html = data.getData("text/html");
  // One cell is a text like any other. Names for a set of parties may come in many lines.
  const cells = html.match(/<t[dh][\s>]/gi)?.length ?? 0;
  const isNames =
    field.closest(".party") !== null && /[;\r\n]/.test(text.trim());
  if (cells < 2 && !text.trim().includes("\t") && !isNames) return;
  event.preventDefault();
  import("./paste/paste.js").then(
    ({ paste }) => paste(sheet, field, { text, html }),
    (error: unknown) => {
      console.error("askelmat: pasting tables did not load", error);
      sheet.tool.report([{ path: "", code: "leaf-dialogs" }]);
    },
  );
}
