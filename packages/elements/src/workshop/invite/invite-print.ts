import {
  contentOf,
  invitationCopy,
  type AskelmatDocument,
  type Invitation,
  type Template,
} from "@askelmat/core";
import { QR_ON_PAPER, qrOf, qrPath } from "@askelmat/exchange";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import { formatDate } from "../../locale/format.js";
import {
  load,
  msg,
  str,
  withLocale,
  type Locale,
} from "../../locale/locale.js";
import { el, type PrintContent, type PrintPart } from "../../print/nodes.js";
import { printCss } from "../../print/print-css.js";
import type { PrintedForm } from "../../print/print-document.js";
import { printFrame } from "../../print/print-frame.js";
import { plainText } from "../../shared/text.js";
import { localeOf } from "./invite-locale.js";
import { askedParts, inviteeWords, partTitle } from "./invite-words.js";
import { copyLink, pageAddress } from "./sending.js";

/** The longest address that somebody would type from paper. */
const TYPED = 100;

/** Prints invitations, a page each in its own language. */
export async function printInvitations(
  workbook: EloWorkbook,
  { session, template }: OpenDocument,
  invitations: readonly Invitation[],
): Promise<void> {
  if (!template) return;
  for (const { language } of invitations)
    await load(localeOf(language, workbook.locale));
  const form = invitationPages(
    session.document,
    template,
    invitations,
    workbook.locale,
  );
  const frame = printFrame(workbook.renderRoot, form);
  const view = frame.contentWindow!;
  // Not within the event: the engine is still reading the page.
  view.addEventListener("afterprint", () => setTimeout(() => frame.remove()));
  view.focus();
  view.print();
}

/** Invitations as pages: plain data, as any printed form. */
export function invitationPages(
  document: AskelmatDocument,
  template: Template,
  invitations: readonly Invitation[],
  otherwise: Locale,
): PrintedForm {
  const pages = invitations.map((invitation) => {
    const locale = localeOf(invitation.language, otherwise);
    return withLocale(locale, () =>
      pageOf(document, template, invitation, locale),
    );
  });
  const title = withLocale(otherwise, () =>
    msg("Kutsut", { id: "invite.list" }),
  );
  const about = "";
  return {
    lang: otherwise,
    title,
    css: printCss({ title, about, origin: "", isWide: false }) + SHEET,
    body: pages,
    origin: "",
  };
}

/** One invitation's page. */
function pageOf(
  document: AskelmatDocument,
  template: Template,
  invitation: Invitation,
  locale: Locale,
): PrintPart {
  const { group, period, title } = contentOf(document);
  const name = plainText(title ?? template.content["title"]) || template.id;
  const parts = askedParts(invitation, template).map(partTitle);
  const { address } = copyLink(
    invitationCopy(document, invitation.id, template),
    template,
  );
  const about = [
    plainText(group),
    typeof period === "string" ? period : "",
    formatDate(invitation.invited),
  ].filter(Boolean);
  return el(
    "section",
    { class: "invitation", lang: locale },
    el(
      "header",
      {},
      el(
        "div",
        { class: "title" },
        el(
          "p",
          { class: "series" },
          msg("Kutsu vastaamaan", { id: "invite.page" }),
        ),
        el("h1", {}, name),
      ),
      el(
        "div",
        { class: "about" },
        about.map((line) => el("p", {}, line)),
      ),
    ),
    el("p", { class: "whom" }, inviteeWords(document, invitation)),
    el(
      "p",
      {},
      parts.length > 0
        ? msg(
            "Sinulta kysytään erityisesti näitä osia. Muuhunkin saa vastata.",
            {
              id: "invite.page-parts",
            },
          )
        : msg("Vastaa niihin kohtiin, joihin osaat.", {
            id: "invite.page-all",
          }),
    ),
    parts.length > 0 &&
      el(
        "ul",
        { class: "parts-asked" },
        parts.map((part) => el("li", {}, part)),
      ),
    howPaper(),
    codePaper(address),
  );
}

function howPaper(): PrintPart {
  const steps = [
    msg("Lue koodi puhelimen kameralla. Selain avaa lomakkeen.", {
      id: "invite.how-open",
    }),
    msg(
      "Tarkista, kenen puolesta vastaat, ja vastaa. Vastaukset pysyvät laitteellasi: mitään ei lähetetä itsestään.",
      { id: "invite.how-answer" },
    ),
    msg(
      "Valitse lopuksi ”Palauta vastaukset” ja lähetä linkki tai tiedosto sille, joka kutsui sinut, tai näytä hänelle koodi.",
      { id: "invite.how-return" },
    ),
  ];
  return el(
    "ol",
    { class: "how" },
    steps.map((step) => el("li", {}, step)),
  );
}

/** The code; a link that can be pressed in a PDF; and where to go without a camera. */
function codePaper(address: string): PrintContent {
  const code = qrOf(address, QR_ON_PAPER);
  const page = pageAddress();
  return [
    code.ok
      ? el(
          "svg",
          {
            class: code.size > 100 ? "qr large" : "qr",
            viewBox: `0 0 ${code.size} ${code.size}`,
            role: "img",
            "aria-label": msg("Kutsu QR-koodina", { id: "invite.code" }),
          },
          el("path", { d: qrPath(code) }),
        )
      : el(
          "p",
          { class: "boxed" },
          msg(
            "Kutsu on liian pitkä QR-koodiksi. Pyydä se linkkinä tai tiedostona.",
            { id: "invite.no-code" },
          ),
        ),
    el(
      "p",
      { class: "note" },
      el("a", { href: address }, msg("Avaa kutsu", { id: "invite.open-link" })),
      ` · ${
        address.length <= TYPED
          ? address
          : msg(str`Sivu: ${page}`, { id: "invite.page-address" })
      }`,
    ),
  ];
}

/* A page each: what stands in the margins of a form says nothing here. */
const SHEET = `
@page {
  @top-left { content: none; }
  @top-right { content: none; }
  @bottom-left { content: none; }
  @bottom-right { content: none; }
}
.invitation { margin: 0; }
.invitation + .invitation { break-before: page; }
.whom { margin-block: 6mm 3mm; font-size: 16pt; line-height: 20pt; font-weight: 600; }
.parts-asked { margin-block-start: 2mm; list-style: disc; padding-inline-start: 5mm; }
.how { margin-block: 5mm; }
.how li { margin-block-start: 1.5mm; }
.qr { display: block; width: 70mm; height: 70mm; margin-inline: auto; fill: #000; stroke: none; shape-rendering: crispEdges; }
.qr.large { width: 112mm; height: 112mm; }
.invitation .note { margin-block-start: 3mm; text-align: center; overflow-wrap: anywhere; }
.invitation a { color: #000; }
.boxed { border: 0.75pt solid #000; padding: 3mm; }
footer { display: none; }
`;
