import { html, nothing, type TemplateResult } from "lit";
import { msg, str } from "../locale/locale.js";
import { modal } from "../shared/modal.js";
import type { Camera, CameraTrouble } from "./camera.js";

/** The camera's picture in a dialog, what it has read, and the file as the way on when there is no picture. */
export function cameraView(camera: Camera, close: () => void): TemplateResult {
  const { trouble, isOn, read, said } = camera;
  const left = (event: Event) => {
    if (!(event.target as HTMLDialogElement).open) close();
  };
  return html`<dialog
    class="camera"
    aria-labelledby="camera-title"
    @close=${left}
    ${modal(camera)}
  >
    <h3 id="camera-title">
      ${msg("Lue QR-koodeja kameralla", { id: "merge.camera-title" })}
    </h3>
    ${
      trouble
        ? html`<p class="notice warn" role="alert">${troubleWords(trouble)}</p>`
        : html`<p>
              ${msg(
                "Pidä vastaajan puhelinta tai paperia kameran edessä niin, että koko koodi näkyy. Kuva ei lähde laitteelta eikä tallennu.",
                { id: "merge.camera-how" },
              )}
            </p>
            <div class="picture">${camera.video}</div>`
    }
    <p role="status">
      ${
        trouble
          ? nothing
          : said ||
            (isOn
              ? msg("Kamera etsii koodia.", { id: "merge.camera-looks" })
              : msg("Kamera avautuu. Selain voi kysyä siihen luvan.", {
                  id: "merge.camera-opens",
                }))
      }
    </p>
    ${
      read.length > 1
        ? html`<details>
            <summary>
              ${msg(str`Luetut koodit (${read.length})`, {
                id: "merge.camera-read",
              })}
            </summary>
            <ol reversed>
              ${read.map(
                ({ name, words }) => html`<li><b>${name}</b>: ${words}</li>`,
              )}
            </ol>
          </details>`
        : nothing
    }
    <div class="line">
      <button class=${trouble ? "" : "primary"} @click=${close}>
        ${
          trouble
            ? msg("Sulje", { id: "dialog.close" })
            : msg("Lopeta lukeminen", { id: "merge.camera-end" })
        }
      </button>
    </div>
  </dialog>`;
}

function troubleWords(trouble: CameraTrouble): string {
  switch (trouble) {
    case "insecure":
      return msg(
        "Selain antaa kameran vain suojatulle sivulle (https), ja tämä sivu ei ole suojattu. Pyydä vastaajalta tiedosto tai linkki.",
        { id: "merge.camera-insecure" },
      );
    case "refused":
      return msg(
        "Kameran käyttöä ei sallittu. Salli kamera tälle sivulle selaimen asetuksista ja avaa tämä uudelleen, tai pyydä vastaajalta tiedosto tai linkki.",
        { id: "merge.camera-refused" },
      );
    case "none":
      return msg(
        "Tässä laitteessa ei ole kameraa. Kytke kamera ja avaa tämä uudelleen, tai pyydä vastaajalta tiedosto tai linkki.",
        { id: "merge.camera-none" },
      );
    case "busy":
      return msg(
        "Kamera ei auennut: ehkä toinen ohjelma käyttää sitä. Sulje se ja avaa tämä uudelleen, tai pyydä vastaajalta tiedosto tai linkki.",
        { id: "merge.camera-busy" },
      );
    case "lost":
      return msg(
        "Yhteys kameraan katkesi. Jo luetut vastaukset ovat mukana. Avaa tämä uudelleen, tai pyydä vastaajalta tiedosto tai linkki.",
        { id: "merge.camera-lost" },
      );
    case "leaf":
      return msg(
        "Koodeja ei voi lukea, koska ohjelman osa ei latautunut. Tarkista yhteys ja avaa tämä uudelleen, tai pyydä vastaajalta tiedosto tai linkki.",
        { id: "merge.camera-leaf" },
      );
  }
}
