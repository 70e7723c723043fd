import { html, nothing } from "lit";
import type { Version } from "@askelmat/storage";
import { formatDate, formatTime } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import type { Earlier, Versions } from "./versions.js";

/** How many are shown before the reader asks for all. */
const FEW = 5;

/** The earlier states of a document on this device, newest first, each with the way back. */
export function versionsView(
  versions: Versions,
  all: boolean,
  showAll: () => void,
  comeBack: (earlier: Earlier) => void,
): unknown {
  const list = versions.newest(all ? Infinity : FEW + 1);
  if (list.length === 0) return nothing;
  const shown = all ? list : list.slice(0, FEW);
  return html`<section class="versions" aria-labelledby="versions-title">
    <h4 id="versions-title">
      ${msg("Aiemmat versiot tällä laitteella", { id: "kept.versions" })}
    </h4>
    <p class="small quiet">
      ${msg(
        "Palauttaminen koskee yhteisiä vastauksia ja omiasi. Muiden vastaukset säilyvät, ja palautuksen voi kumota.",
        { id: "kept.versions-hint" },
      )}
    </p>
    <ul>
      ${shown.map(
        (earlier) =>
          html`<li class="line">
            <span class="grow">${versionWords(earlier)}</span>
            <button @click=${() => comeBack(earlier)}>
              ${msg("Palauta", { id: "kept.come-back" })}
              <span class="sr">${whenOf(earlier.version)}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${
      shown.length < list.length
        ? html`<button class="plain" @click=${showAll}>
            ${msg("Näytä vanhemmat versiot", { id: "kept.versions-all" })}
          </button>`
        : nothing
    }
  </section>`;
}

/** What was done: for the message after it. */
export function returnedWords(places: number, { version }: Earlier): string {
  const when = whenOf(version);
  return places === 1
    ? msg(str`Yksi kohta palautettiin versioon ${when}.`, {
        id: "kept.returned-one",
      })
    : msg(str`${places} kohtaa palautettiin versioon ${when}.`, {
        id: "kept.returned-many",
      });
}

function versionWords({ version, places }: Earlier): unknown {
  const differs =
    places === 1
      ? msg("yksi kohta toisin", { id: "kept.differs-one" })
      : msg(str`${places} kohtaa toisin`, { id: "kept.differs-many" });
  return html`<b><time datetime=${version.at}>${whenOf(version)}</time></b
    >, ${beforeWords(version)} · ${differs}`;
}

function beforeWords({ before }: Version): string {
  switch (before) {
    case "visit":
      return msg("ennen käynnin ensimmäistä muutosta", {
        id: "kept.before-visit",
      });
    case "merge":
      return msg("ennen tiedoston yhdistämistä", { id: "kept.before-merge" });
    case "return":
      return msg("ennen palautusta", { id: "kept.before-return" });
    default:
      return msg("kesken käynnin", { id: "kept.before-more" });
  }
}

function whenOf({ at }: Version): string {
  return `${formatDate(at)} ${formatTime(at)}`;
}
