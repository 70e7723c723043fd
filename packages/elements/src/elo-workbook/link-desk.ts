// Links in and out: loaded with the first of them.
import "../extras/words.js";
import {
  contentOf,
  contributorIn,
  isObject,
  sealDrafts,
  type AskelmatDocument,
  type Problem,
} from "@askelmat/core";
import {
  linkFor,
  linkForText,
  readLink,
  withoutLink,
  type Link,
} from "@askelmat/exchange";
import { files } from "../base/files.js";
import { findTemplate } from "../base/templates.js";
import { load, msg } from "../locale/locale.js";
import { isBlankInvitation } from "../workshop/answer/is-invitation.js";
import { localeOf } from "../workshop/invite/invite-locale.js";
import { textOf } from "./dialogs.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { mayLeaveFrom } from "./leaving.js";
import { pasteDialog, previewDialog } from "./link-dialogs.js";
import { offerLinkWords } from "./link-words.js";
import type { OpenDocument } from "./open-document.js";
import { readPicked } from "./picked-file.js";
import { shareDialog, showShareStyles } from "./share-dialog.js";

/** The address that a workbook of this page is asking about; a second one on the page leaves it alone. */
let asked: string | undefined;

/** Looks at the link that the page was opened with. It leaves the address whatever the reader says. */
export async function takeAddress(workbook: EloWorkbook): Promise<void> {
  const { href } = location;
  if (href === asked) return;
  asked = href;
  await openLink(workbook, href, () => {
    asked = undefined;
    try {
      history.replaceState(history.state, "", withoutLink(location.href));
    } catch {
      // A page that allows no history: the address keeps the link.
    }
  });
}

/** Lets the reader paste a link, or the message it came in. */
export async function askForLink(workbook: EloWorkbook): Promise<void> {
  await load(workbook.locale);
  offerLinkWords();
  workbook.ask(() =>
    pasteDialog((fields) => void openLink(workbook, textOf(fields, "link"))),
  );
}

/** Shows what a link holds, and opens it if the reader wants it. */
async function openLink(
  workbook: EloWorkbook,
  text: string,
  onAnswer: () => void = () => undefined,
): Promise<void> {
  await load(workbook.locale);
  offerLinkWords();
  workbook.clearMessages();
  const name = workbook.inLanguage(() => msg("Linkki", { id: "link.name" }));
  const refuse = (problems: readonly Problem[]) => {
    workbook.refuse([{ name, problems }]);
  };
  const link = readLink(text);
  if (!link.ok) {
    onAnswer();
    refuse([link.problem]);
    return;
  }
  const core = await files().catch((error: unknown) => {
    console.error("askelmat: the code that reads files did not load", error);
    return undefined;
  });
  if (!core) {
    asked = undefined;
    refuse([{ path: "", code: "leaf-files" }]);
    return;
  }
  const file = new File([link.text], name);
  const picked = await readPicked(core, file);
  if (!picked.read.ok) {
    onAnswer();
    refuse(picked.read.problems);
    return;
  }
  await speakAsInvited(workbook, picked.read.document);
  workbook.ask(() =>
    previewDialog(core, picked, link, {
      open: () => {
        onAnswer();
        void workbook.desk.take([file]);
      },
      leave: onAnswer,
    }),
  );
}

/** An invitation is shown in its own language from the start. */
async function speakAsInvited(
  workbook: EloWorkbook,
  document: AskelmatDocument | undefined,
): Promise<void> {
  if (!document || !isBlankInvitation(document)) return;
  // Its words come with the workshop; without them it is shown all the same.
  await import("../workshop/words.js").catch(() => undefined);
  const { language } = contributorIn(document, document.holder);
  const locale = localeOf(language, workbook.locale);
  if (!(await load(locale)) || locale === workbook.locale) return;
  workbook.speak(locale);
  offerLinkWords();
  await workbook.updateComplete;
}

/** Gives the open document to the reader as a link. */
export async function shareLink(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  await load(workbook.locale);
  workbook.clearMessages();
  if (!(await mayLeaveFrom(workbook, [open]))) return;
  open.session.replace(sealDrafts);
  const link = await linkOf(open);
  showShareStyles(workbook.renderRoot as ShadowRoot);
  workbook.ask(() => shareDialog(link));
}

/** What may not be changed goes as it came. A template that every copy of this program has stays out. */
async function linkOf({
  original,
  session,
  template,
}: OpenDocument): Promise<Link> {
  const page = withoutLink(location.href);
  if (original) return linkForText(await original.text(), page);
  const { document } = session;
  const ready = findTemplate(templateUri(document));
  return linkFor(document, page, {
    ...(template && { snapshots: [template] }),
    ...(ready && { leaveOut: [ready] }),
  });
}

function templateUri(document: AskelmatDocument): string {
  const named = contentOf(document)["template"];
  const uri = isObject(named) ? named["uri"] : undefined;
  return typeof uri === "string" ? uri : "";
}
