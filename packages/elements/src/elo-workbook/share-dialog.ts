import { css, html, svg, type TemplateResult } from "lit";
import { LINK_SIZES, qrOf, qrPath, type Link } from "@askelmat/exchange";
import { currentLocale, msg, str } from "../locale/locale.js";
import type { DialogContent } from "../shared/dialog.js";

/** Pixels on a side of a code, where there is room. */
const LARGEST = 400;

const styles = css`
  .qr {
    display: block;
    max-width: 100%;
    height: auto;
    border-radius: var(--_radius);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
`;

/** Gives a shadow root what the dialog looks like. */
export function showShareStyles({ adoptedStyleSheets }: ShadowRoot): void {
  const sheet = styles.styleSheet!;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/** A document's link to copy, what it is good for, and its code. */
export function shareDialog(link: Link): DialogContent {
  return {
    title: msg("Jaa linkki", { id: "link.share" }),
    body: html`<div class="fields">
      <p>
        ${msg(
          "Koko asiakirja on linkissä: vastaukset, muutoshistoria ja nimet. Kuka tahansa, jolla on linkki, voi lukea ne. Linkkiä ei voi perua.",
          { id: "link.share-what" },
        )}
      </p>
      ${copyableLink(link)} ${codeView(link.address)}
    </div>`,
  };
}

/** A link to copy, and what it is good for. */
export function copyableLink(link: Link): TemplateResult {
  const { address } = link;
  return html`<p
      id="link-advice"
      class=${link.advice === "fine" ? "small quiet" : "notice warn"}
    >
      ${adviceWords(link)}
    </p>
    <input
      class="text"
      readonly
      aria-label=${msg("Linkki", { id: "link.name" })}
      aria-describedby="link-advice"
      .value=${address}
    />
    ${copyView(address)}`;
}

function adviceWords({ size, advice }: Link): string {
  const count = size.toLocaleString(currentLocale());
  if (advice === "fine")
    return msg(str`${count} merkkiä: kulkee sähköpostissa ja viesteissä.`, {
      id: "link.fine",
    });
  if (advice === "long") {
    const fine = LINK_SIZES.fine.toLocaleString(currentLocale());
    return msg(
      str`${count} merkkiä: jotkin ohjelmat katkaisevat yli ${fine} merkin linkin. Kokeile ensin, tai lähetä tiedosto.`,
      { id: "link.long" },
    );
  }
  return msg(
    str`${count} merkkiä: liian pitkä useimmille ohjelmille. Lähetä tiedosto.`,
    { id: "link.too-long" },
  );
}

function copyView(address: string): TemplateResult {
  const copied = msg("Linkki on kopioitu.", { id: "link.copied" });
  const selected = msg("Linkki on valittu: paina Ctrl+C.", {
    id: "link.selected",
  });
  const copy = async (event: Event) => {
    const form = (event.currentTarget as HTMLElement).closest("form")!;
    form.querySelector<HTMLInputElement>("input[readonly]")?.select();
    const status = form.querySelector("[role=status]")!;
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = copied;
    } catch {
      // Where the page may not write to the clipboard, the text is selected.
      status.textContent = selected;
    }
  };
  return html`<div class="line">
    <button type="button" class="primary" @click=${copy}>
      ${msg("Kopioi linkki", { id: "link.copy" })}
    </button>
    <span role="status"></span>
  </div>`;
}

/**
 * A link as a code, as large as there is room.
 *
 * @param words what it is for; absent for reading it with a phone
 */
export function codeView(address: string, words?: string): TemplateResult {
  const code = qrOf(address);
  if (!code.ok)
    return html`<p class="small quiet">
      ${msg("QR-koodia ei ole: linkki on siihen liian pitkä.", {
        id: "link.no-code",
      })}
    </p>`;
  const { size } = code;
  // Whole pixels for each module, so that all are alike.
  const side = size * Math.max(2, Math.floor(LARGEST / size));
  return html`<div>
    <p class="small quiet">
      ${
        words ??
        msg("QR-koodi, jonka voi lukea puhelimen kameralla", {
          id: "link.code",
        })
      }
    </p>
    <svg
      class="qr"
      role="img"
      aria-label=${msg("Linkki QR-koodina", { id: "link.code-label" })}
      width=${side}
      height=${side}
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      ${svg`<path d=${qrPath(code)}></path>`}
    </svg>
  </div>`;
}
