import { html, nothing } from "lit";
import { shareOf, sharedLevels, type Item, type Share } from "@askelmat/core";
import type { View } from "../../base/view.js";
import { currentLocale, msg, str } from "../../locale/locale.js";
import { plainText } from "../../shared/text.js";
import { unansweredName } from "../matrix-words.js";

/** How far those under a heading have come: a bar, and the same in words. */
export function shareView(view: View, item: Item): unknown {
  const { template, answers } = view;
  const share = shareOf(template, answers, item.id);
  const isBlank = view.mode === "print" && share.unanswered === share.of;
  if (share.of + share.notApplicable === 0 || isBlank) return nothing;
  const levels = sharedLevels(template, item.id);
  const names = levels.map(({ label }) => inSentence(plainText(label)));
  return html`<p class="share small">
    <svg
      class="bar"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect
        width=${share.of > 0 ? (100 * share.on) / share.of : 0}
        height="8"
      />
    </svg>
    <span>${shareWords(share, names.join(" / "))}</span>
    ${view.mode === "fill" ? nothing : ownRange(view, item)}
  </p>`;
}

/** `3/8 täyttyy (38 %), 2 arvioimatta` */
function shareWords(share: Share, names: string): string {
  const { on, of, notApplicable, unanswered } = share;
  return [
    of > 0 ? `${on}/${of} ${names} (${percent(on / of)})` : undefined,
    unanswered > 0
      ? msg(str`${unanswered} arvioimatta`, { id: "matrix.share-open" })
      : undefined,
    notApplicable > 0
      ? `${notApplicable} ${unansweredName("not-applicable")}`
      : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** The lowest and the highest share in people's own answers: no mean. */
function ownRange({ template, content }: View, item: Item): unknown {
  const shares = (content.own ?? [])
    .map((own) => shareOf(template, own, item.id))
    .filter(({ of, unanswered }) => unanswered < of)
    .map(({ on, of }) => on / of);
  if (shares.length === 0) return nothing;
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const top = percent(high);
  const range = low === high ? top : `${Math.round(low * 100)}–${top}`;
  return html`<span class="quiet"
    >${msg(str`omissa vastauksissa ${range}`, { id: "matrix.share-own" })}</span
  >`;
}

function percent(share: number): string {
  const format = { style: "percent" } as const;
  return new Intl.NumberFormat(currentLocale(), format).format(share);
}

/** A level's name as it stands in the middle of a sentence. */
export function inSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
