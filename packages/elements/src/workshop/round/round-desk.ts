// Kommenttikierros: a draft is sent, remarks come home, each is answered, the text is approved.
import "../words.js";
import "../../extras/words.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import { load } from "../../locale/locale.js";
import { showRoundStyles } from "./round.styles.js";
import { RoundRoom } from "./round-room.js";
import { roomView } from "./room-view.js";

/** Marks the step in the page's history that leads here, so that the browser's back button leads back. */
const STEP = "askelmatRound";

/** Shows the open document's comment round in place of its own screen. */
export async function showRound(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  await load(workbook.locale);
  showRoundStyles(workbook.renderRoot as ShadowRoot);
  workbook.clearMessages();
  const room = new RoundRoom(workbook, open);
  const leave = () => {
    const state = history.state as Record<string, unknown> | null;
    if (state?.[STEP] === open.id) history.back();
    else void workbook.show(open.id);
  };
  workbook.screen = () => roomView(room, leave);
  try {
    const state = history.state as object | null;
    history.pushState({ ...state, [STEP]: open.id }, "");
  } catch {
    // A page that allows no history: the button on the screen leads back all the same.
  }
  await workbook.updateComplete;
  workbook.focusOn(".screen");
}
