import { html } from "lit";
import { msg } from "../locale/locale.js";
import { nameOf } from "../session/people.js";
import { withName } from "../session/with-name.js";
import type { DialogContent } from "../shared/dialog.js";
import { icon } from "../shared/icons.js";
import type { DocumentElement } from "../base/document-element.js";

/** Asks what the reader wants to be called in this document. */
export function nameDialog(tool: DocumentElement): DialogContent {
  const { session } = tool;
  const name = session ? nameOf(session.document, session.me) : undefined;
  return {
    title: msg("Millä nimellä vastaat?", { id: "name.title" }),
    body: html`<label class="small" for="name"
        >${msg("Nimi, rooli tai organisaatio", { id: "name.label" })}</label
      >
      <input class="text" id="name" name="name" .value=${name ?? ""} />
      <p class="small quiet">
        ${msg(
          "Nimi kulkee vastausten mukana tiedostossa. Se on vapaaehtoinen: rooli riittää.",
          { id: "name.hint" },
        )}
      </p>`,
    confirm: msg("Vaihda nimi", { id: "who.change" }),
    onConfirm: (fields) => {
      const text = textOf(fields.get("name"));
      session?.replace((document) =>
        withName(document, text, session.context()),
      );
    },
  };
}

/** What was typed into a field of a dialog. */
function textOf(field: FormDataEntryValue | null): string {
  return typeof field === "string" ? field.trim() : "";
}

/** Asks before the document is deleted from this device, with the file at hand. */
export function forgetDialog(
  tool: DocumentElement,
  onConfirm: () => void,
): DialogContent {
  return {
    title: msg("Poistetaanko vastaukset tältä laitteelta?", {
      id: "forget.title",
    }),
    body: html`<p>
        ${msg(
          "Niitä ei voi palauttaa. Tiedostot, jotka olet ladannut tai lähettänyt, säilyvät.",
          { id: "forget.body" },
        )}
      </p>
      <button type="button" @click=${() => void tool.download()}>
        ${icon("download")}
        ${msg("Lataa ensin tiedosto", { id: "forget.download-first" })}
      </button>`,
    confirm: msg("Poista vastaukset", { id: "forget.confirm" }),
    onConfirm,
  };
}
