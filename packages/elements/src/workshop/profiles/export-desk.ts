// Copies without names: chosen, looked at, given as a file.
import "../words.js";
import "../../extras/words.js";
import { exportProfile, type Exported } from "@askelmat/core";
import { placeNames } from "../../elo-workbook/leaving.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import { load, msg, str } from "../../locale/locale.js";
import { giveFile } from "../give-file.js";
import { profileFile } from "./as-profile.js";
import {
  exportDialog,
  type Chosen,
  type ExportAnswers,
} from "./export-dialog.js";
import { offerProfileWords } from "./profile-words.js";
import { showProfileStyles } from "./profile.styles.js";

/** Lets the reader choose what of the open document leaves, and gives it. */
export async function showExport(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  await load(workbook.locale);
  offerProfileWords();
  showProfileStyles(workbook);
  workbook.clearMessages();
  open.session.flush();
  const choose = (chosen: Chosen) => {
    const made = copyOf(open, chosen);
    const answers: ExportAnswers = {
      placeName: placeNames(workbook, open),
      change: choose,
      give: (masked) => {
        give(workbook, open, { ...chosen, masked });
      },
    };
    workbook.ask(() => exportDialog(made, chosen, answers));
  };
  choose({ profile: "pseudonymous", organisations: "keep" });
}

function copyOf(
  { session, template }: OpenDocument,
  { profile, organisations, masked }: Chosen,
  mask?: string,
): Exported {
  return exportProfile(session.document, template, profile, {
    at: new Date().toISOString(),
    organisations,
    ...(mask !== undefined && { mask }),
    ...(masked && { masked }),
  });
}

function give(workbook: EloWorkbook, open: OpenDocument, chosen: Chosen): void {
  const mask = workbook.inLanguage(() =>
    msg("[poistettu]", { id: "privacy.mask" }),
  );
  const { document: copy } = copyOf(open, chosen, mask);
  if (!copy) return;
  const file = profileFile(open.session.document, copy, chosen.profile);
  const { name } = file;
  if (giveFile(workbook, { blob: file, name }))
    workbook.tell(
      () =>
        msg(
          str`Tiedosto ${name} siirtyi selaimen latauksiin. Se on oma asiakirjansa, eikä sitä yhdistetä takaisin tähän.`,
          { id: "profile.exported" },
        ),
      { text: () => file.text() },
    );
}
