import { html, nothing, type TemplateResult } from "lit";
import {
  contentOf,
  contributorIn,
  type AskelmatDocument,
  type Json,
  type Template,
} from "@askelmat/core";
import type { LinkResult } from "@askelmat/exchange";
import type { Files } from "../base/files.js";
import { formOf } from "../base/forms.js";
import { templateOf } from "../base/templates.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import { nameOf } from "../session/people.js";
import type { DialogContent } from "../shared/dialog.js";
import { plainText } from "../shared/text.js";
import { isBlankInvitation } from "../workshop/answer/is-invitation.js";
import { inviteeWords } from "../workshop/invite/invite-words.js";
import { aboutWords, documentTitle } from "./document-words.js";
import { repairWords } from "./link-words.js";
import { answersIn } from "./link-summary.js";
import type { PickedFile } from "./picked-file.js";

type ReadLink = Extract<LinkResult, { ok: true }>;

/** Lets the reader paste a link. */
export function pasteDialog(
  onPaste: (fields: FormData) => void,
): DialogContent {
  return {
    title: msg("Liitä linkki", { id: "link.paste" }),
    body: html`<div class="fields">
      <label for="link">
        ${msg("Linkki, tai koko viesti jossa se on", { id: "link.paste-what" })}
      </label>
      <textarea
        class="file-text small"
        id="link"
        name="link"
        rows="6"
        autocomplete="off"
        spellcheck="false"
      ></textarea>
      <p class="small quiet">
        ${msg("Näet ensin, mitä linkissä on. Mitään ei haeta verkosta.", {
          id: "link.paste-hint",
        })}
      </p>
    </div>`,
    confirm: msg("Katso linkki", { id: "link.paste-do" }),
    onConfirm: onPaste,
  };
}

/** Shows what a link holds, before any of it is opened. */
export function previewDialog(
  files: Files,
  { read }: PickedFile,
  link: ReadLink,
  answers: { readonly open: () => void; readonly leave: () => void },
): DialogContent {
  const { repaired, others } = link;
  const done = formatList([...new Set(repaired.map(repairWords))]);
  return {
    title: msg("Avataanko linkin sisältö?", { id: "link.open" }),
    body: html`<div class="fields">
      ${
        read.ok && read.document
          ? documentView(files, read.document)
          : read.ok && templateView(read.template)
      }
      <p>
        ${msg("Kuka tahansa, jolla on linkki, voi lukea sen sisällön.", {
          id: "link.anyone",
        })}
      </p>
      ${
        repaired.length > 0
          ? html`<p class="small quiet">
              ${msg(
                str`Linkki oli muuttunut matkalla, ja se saatiin ehjäksi: ${done}.`,
                { id: "link.repaired" },
              )}
            </p>`
          : nothing
      }
      ${
        others > 0
          ? html`<p class="small quiet">
              ${msg(
                "Tekstissä on muitakin linkkejä. Ne jäävät avaamatta: liitä ne yksitellen.",
                { id: "link.others" },
              )}
            </p>`
          : nothing
      }
    </div>`,
    confirm: msg("Avaa", { id: "link.open-do" }),
    cancel: msg("Älä avaa", { id: "link.open-not" }),
    onConfirm: answers.open,
    onCancel: answers.leave,
  };
}

function documentView(
  files: Files,
  document: AskelmatDocument,
): TemplateResult {
  const content = contentOf(document);
  const about = aboutWords(content["group"], content["period"]);
  const inside =
    document.kind === "package" ? files.filesOf(document) : undefined;
  return html`<p>
      <span class="small quiet">${kindWord(document)}</span><br />
      <b>${inside ? plainTitle(content["title"]) : documentTitle(document)}</b>
      ${about === nothing ? nothing : html`<br />${about}`}
    </p>
    ${
      inside
        ? html`<p>
            ${msg(str`Asiakirjoja ja pohjia: ${inside.length}`, {
              id: "link.files",
            })}
          </p>`
        : html`<p>${invitedWords(document)}${answersWords(document)}</p>`
    }
    ${
      inside || templateOf(document) || formOf(document.kind)
        ? nothing
        : html`<p class="notice warn">
            ${problemWords({ path: "", code: "template-unknown" })}
          </p>`
    }`;
}

/** Whom a copy that was sent is for. */
function invitedWords(document: AskelmatDocument): unknown {
  if (!isBlankInvitation(document)) return nothing;
  const who = inviteeWords(document, contributorIn(document, document.holder));
  return html`${msg(str`Kutsu vastaamaan: ${who}`, { id: "link.invitation" })}<br />`;
}

function templateView({ content }: Template): TemplateResult {
  return html`<p>
    <span class="small quiet">${msg("Pohja", { id: "link.template" })}</span
    ><br />
    <b>${plainText(content["title"])}</b>
  </p>`;
}

function plainTitle(title: Json | undefined): string {
  return plainText(title) || msg("Asiakirjapaketti", { id: "link.package" });
}

function kindWord({ kind }: AskelmatDocument): string {
  switch (kind) {
    case "worksheet":
      return msg("Työpohja", { id: "link.worksheet" });
    case "assessment":
      return msg("Arviointi", { id: "link.assessment" });
    case "package":
      return msg("Asiakirjapaketti", { id: "link.package" });
    case "group":
      return msg("Ryhmän tiedot", { id: "link.group" });
    case "meeting":
      return msg("Tapaaminen", { id: "link.meeting" });
    case "action-plan":
    case "programme":
    case "service-map":
    case "practice":
      return plainText(formOf(kind)?.content["title"]);
    default:
      return msg(str`Asiakirja (${kind})`, { id: "link.other-kind" });
  }
}

/** How many answers there are, and whose: `12 vastausta: Aino, Bo ja 3 nimeämätöntä`. */
function answersWords(document: AskelmatDocument): string {
  const said = answersIn(document);
  const count = [...said.values()].reduce((sum, places) => sum + places, 0);
  if (count === 0) return msg("Ei vielä vastauksia", { id: "link.blank" });
  const ids = [...said.keys()];
  const names = ids.flatMap((id) => nameOf(document, id) ?? []);
  const unnamed = ids.length - names.length;
  const all = [
    ...names,
    ...(unnamed === 0
      ? []
      : [
          unnamed === 1
            ? msg("yksi nimeämätön", { id: "link.unnamed-one" })
            : msg(str`${unnamed} nimeämätöntä`, { id: "link.unnamed" }),
        ]),
  ];
  const who = formatList(all);
  return count === 1
    ? msg(str`Yksi vastaus: ${who}`, { id: "link.answers-one" })
    : msg(str`${count} vastausta: ${who}`, { id: "link.answers" });
}
