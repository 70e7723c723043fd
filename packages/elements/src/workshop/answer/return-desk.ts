// The way back: answers as a file, a link, a code on the screen, or paper.
import "../words.js";
import "../../extras/words.js";
import {
  contributorIn,
  isOwn,
  returnCopy,
  sealDrafts,
  type AskelmatDocument,
  type Problem,
  type Template,
} from "@askelmat/core";
import { qrOf } from "@askelmat/exchange";
import type { DocumentElement } from "../../base/document-element.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import { mayLeaveFrom } from "../../elo-workbook/leaving.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import { showShareStyles } from "../../elo-workbook/share-dialog.js";
import { load } from "../../locale/locale.js";
import { giveFile } from "../give-file.js";
import { inviteeWords } from "../invite/invite-words.js";
import { copyFile, copyLink } from "../invite/sending.js";
import { returnDialog } from "./return-dialog.js";
import type { SendState } from "./send-view.js";
import { sendOnce } from "./unsent.js";

/** Asks how the answers go back to the one who invited. */
export async function showReturn(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  await load(workbook.locale);
  workbook.clearMessages();
  if (!(await mayLeaveFrom(workbook, [open]))) return;
  open.session.replace(sealDrafts);
  showShareStyles(workbook.renderRoot as ShadowRoot);
  ask(workbook, open);
}

function ask(
  workbook: EloWorkbook,
  open: OpenDocument,
  given?: string,
  sent: SendState = "ready",
): void {
  const { document, me } = open.session;
  const template = open.template as Template;
  const link = copyLink(returnCopy(document, me), template, true);
  workbook.ask(() => {
    const who = inviteeWords(document, contributorIn(document, me));
    return returnDialog(
      {
        who,
        answers: document.entries.filter(
          ({ by, target }) => by === me && isOwn(target),
        ).length,
        link,
        code: codeFor(document, me, template),
        ...(given !== undefined && { given }),
        ...(workbook.endpoint && {
          sending: { endpoint: workbook.endpoint, state: sent },
        }),
      },
      {
        file: () => {
          const whole: AskelmatDocument = { ...document, holder: me };
          const file = copyFile(whole, template, who);
          if (giveFile(workbook, file)) ask(workbook, open, file.name);
        },
        send: (endpoint) => {
          ask(workbook, open, given, "asking");
          void sendAnswers(workbook, open, endpoint).then(async (problem) => {
            // Its words came with it.
            await load(workbook.locale);
            ask(workbook, open, given, problem ?? "done");
          });
        },
        print: () =>
          void workbook.renderRoot
            .querySelector<DocumentElement>("[data-tool]")
            ?.print(),
      },
    );
  });
}

/** Sends the answers as they stand to a service. */
export function sendAnswers(
  workbook: EloWorkbook,
  open: OpenDocument,
  endpoint: string,
): Promise<Problem | undefined> {
  open.session.replace(sealDrafts);
  const { document, me } = open.session;
  const who = workbook.inLanguage(() =>
    inviteeWords(document, contributorIn(document, me)),
  );
  const whole: AskelmatDocument = { ...document, holder: me };
  const { blob } = copyFile(whole, open.template as Template, who);
  return sendOnce(workbook, open, endpoint, { document: whole, blob });
}

/**
 * What the code on the screen holds: as little as can be, so that a poor camera
 * reads it. Where it is read, the rest is there already.
 */
function codeFor(
  document: AskelmatDocument,
  me: string,
  template: Template,
): string | undefined {
  const lean = returnCopy(document, me, { lean: true });
  const { address } = copyLink(lean, template, true);
  return qrOf(address).ok ? address : undefined;
}
