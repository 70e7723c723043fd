// Invitations: made, sent in three ways, sent again.
import "../words.js";
import "../../extras/words.js";
import {
  invitationCopy,
  invitationsIn,
  isOwn,
  namedOrganisations,
  sealDrafts,
  withdrawalEdit,
  type AskelmatDocument,
  type Invitation,
  type NamedOrganisation,
  type Template,
} from "@askelmat/core";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import { showShareStyles } from "../../elo-workbook/share-dialog.js";
import { load } from "../../locale/locale.js";
import { dayOf } from "../../record/day-of.js";
import { holdFocus } from "../hold-focus.js";
import { showStyles } from "../styles.js";
import { giveFile } from "../give-file.js";
import { copyMayLeave } from "../leaving-copy.js";
import { askedParts, inviteeWords, partTitle } from "./invite-words.js";
import { invitationsDialog } from "./list-dialog.js";
import { makeInvitations } from "./making.js";
import { newInvitationsDialog, type NewInvitations } from "./new-dialog.js";
import { sendDialog } from "./send-dialog.js";
import { copyFile, copyLink } from "./sending.js";

/** Shows who has been invited, and lets the coordinator invite more. */
export async function showInvitations(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  const { template } = open;
  if (!template) return;
  await load(workbook.locale);
  showStyles(workbook);
  showShareStyles(workbook.renderRoot as ShadowRoot);
  const desk = new InviteDesk(workbook, open, template);
  if (invitationsIn(open.session.document).length > 0) desk.list();
  else await desk.more();
}

/** One coordinator's work on the invitations of one document. */
class InviteDesk {
  readonly #workbook: EloWorkbook;
  readonly #open: OpenDocument;
  readonly #template: Template;
  /** True when what has been agreed goes along. */
  #shared = false;

  constructor(workbook: EloWorkbook, open: OpenDocument, template: Template) {
    this.#workbook = workbook;
    this.#open = open;
    this.#template = template;
  }

  get #document(): AskelmatDocument {
    return this.#open.session.document;
  }

  /**
   * @param made how many have just been made
   * @param seen the id of the one that was looked at
   */
  list(made = 0, seen?: string): void {
    const document = this.#document;
    this.#workbook.ask(() =>
      invitationsDialog(
        document,
        this.#template,
        invitationsIn(document),
        made,
        {
          more: () => void this.more(),
          send: (invitation) => void this.#send(invitation),
          printAll: () => void this.#print(invitationsIn(this.#document)),
        },
      ),
    );
    const row = seen && `[data-invitation="${CSS.escape(seen)}"] button`;
    void holdFocus(this.#workbook, row);
  }

  /** @param isEmpty true when nobody was named a moment ago */
  async more(isEmpty = false): Promise<void> {
    const suggested = await this.#suggested();
    const invited = new Set(
      invitationsIn(this.#document).flatMap(
        ({ organisation }) => organisation ?? [],
      ),
    );
    this.#workbook.ask(() =>
      newInvitationsDialog({
        suggested,
        invited,
        template: this.#template,
        locale: this.#workbook.locale,
        day: dayOf(new Date()),
        isEmpty,
        make: (wanted) => {
          this.#make(wanted, suggested);
        },
        cancel: () => {
          if (invitationsIn(this.#document).length > 0) this.list();
        },
      }),
    );
    void holdFocus(this.#workbook);
  }

  /** The organisations that documents at hand name, those of groups first. */
  #suggested(): Promise<readonly NamedOrganisation[]> {
    const named = async () =>
      (await this.#workbook.library).namedOrganisations();
    return this.#workbook.attempt(named, namedOrganisations([this.#document]));
  }

  #make(wanted: NewInvitations, suggested: readonly NamedOrganisation[]): void {
    const { session } = this.#open;
    const { locale } = this.#workbook;
    const made = makeInvitations(session, wanted, suggested, locale);
    if (made === 0) void this.more(true);
    else this.list(made);
  }

  /** @param given the name of the file that was just given */
  async #send(invitation: Invitation, given?: string): Promise<void> {
    const { session } = this.#open;
    session.replace(sealDrafts);
    const copy = this.#copyFor(invitation, true);
    if (!(await copyMayLeave(this.#workbook, copy))) return;
    const document = this.#document;
    const template = this.#template;
    const link = copyLink(copy, template);
    const hasOwn = copy.entries.some(({ target }) => isOwn(target));
    const hasShared = hasSharedAnswers(document, invitation.id, template);
    this.#workbook.ask(() => {
      const who = inviteeWords(document, invitation);
      const parts = askedParts(invitation, template).map(partTitle);
      const { invited } = invitation;
      return sendDialog(
        {
          who,
          invited,
          parts,
          link,
          shared: this.#shared,
          hasShared,
          hasOwn,
          ...(given !== undefined && { given }),
        },
        {
          file: () => {
            const file = copyFile(copy, template, who);
            if (giveFile(this.#workbook, file))
              void this.#send(invitation, file.name);
          },
          print: () => void this.#print([invitation]),
          share: (shared) => {
            this.#shared = shared;
            void this.#send(invitation);
          },
          takeBack: () => {
            session.edit([withdrawalEdit(invitation.id)]);
            this.list();
          },
          back: () => {
            this.list(0, invitation.id);
          },
        },
      );
    });
    void holdFocus(this.#workbook, "button.primary");
  }

  #copyFor({ id }: Invitation, own: boolean): AskelmatDocument {
    const options = { shared: this.#shared, own };
    return invitationCopy(this.#document, id, this.#template, options);
  }

  async #print(invitations: readonly Invitation[]): Promise<void> {
    this.#open.session.replace(sealDrafts);
    const { printInvitations } = await import("./invite-print.js");
    await printInvitations(this.#workbook, this.#open, invitations);
  }
}

/** True when something has been agreed that an invitation can show. */
function hasSharedAnswers(
  document: AskelmatDocument,
  id: string,
  template: Template,
): boolean {
  const [bare, all] = [false, true].map(
    (shared) =>
      invitationCopy(document, id, template, { shared }).entries.filter(
        ({ target }) => !target.startsWith("organisations/"),
      ).length,
  );
  return all! > bare!;
}
