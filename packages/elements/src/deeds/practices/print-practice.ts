import type { AskelmatDocument } from "@askelmat/core";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";

/** Prints a card by itself, in the reader's language; says so when it cannot. */
export async function printPractice(
  workbook: EloWorkbook,
  document: AskelmatDocument,
): Promise<void> {
  try {
    const [{ printDocument }, { printFrame }] = await Promise.all([
      import("../../print/print-document.js"),
      import("../../print/print-frame.js"),
    ]);
    const printed = await printDocument(document, undefined, {
      languages: [workbook.locale],
    });
    const frame = printFrame(workbook.renderRoot, printed);
    const view = frame.contentWindow!;
    // Not within the event: the engine is still reading the page.
    view.addEventListener("afterprint", () =>
      setTimeout(() => {
        frame.remove();
      }),
    );
    view.focus();
    view.print();
  } catch (error) {
    console.error("askelmat: the practice could not be printed", error);
    workbook.warnings = [{ path: "", code: "leaf-dialogs" }];
  }
}
