import "./words.js";
import { css, html, nothing, type TemplateResult } from "lit";
import type { Draft } from "@askelmat/core";
import type { Loss, News } from "@askelmat/storage";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import { formatDate, formatTime } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import type { SaveState } from "../session/session.js";
import { sharedStorage } from "../session/shared-storage.js";
import { isApart } from "../shared/apart.js";
import { withoutVoice } from "../shared/voice.js";
import { lossWords, pickLost } from "./kept/loss-words.js";

/** The workbook has the same for its own. */
export const styles = css`
  .picker {
    position: relative;
    color: inherit;
    font-weight: 400;
  }
  .picker:has(:focus-visible) {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
`;

/** What happened to this document on this device since the last visit: typing that a crash cut off, answers that the browser has lost. */
export function start(tool: DocumentElement): Extra {
  let losses: readonly Loss[] = [];
  let crashed: readonly string[] = [];
  let rescued: readonly Draft[] = [];
  const acknowledge = (news: News) => {
    void sharedStorage().then((storage) => storage.acknowledge(news));
  };
  return {
    toggle: () => undefined,
    hear: (news) => {
      const document = tool.session?.document;
      const mine = ({ id, keys }: Loss) =>
        id === document?.id || keys.includes(tool.key);
      losses = tool.ownsSession ? news.losses.filter(mine) : [];
      const tabs = new Set(news.crashed);
      rescued = (document?.drafts ?? []).filter(({ tab }) => tabs.has(tab));
      crashed = [...new Set(rescued.map(({ tab }) => tab))];
      tool.requestUpdate();
    },
    notices: () => {
      const done = (news: News) => {
        acknowledge(news);
        losses = losses.filter((loss) => !news.losses.includes(loss));
        if (news.crashed.length > 0) rescued = [];
        tool.requestUpdate();
      };
      return [
        isApart() && isKept(tool.session?.save.state) ? apartNotice() : nothing,
        rescued.length > 0
          ? rescuedNotice(tool, rescued, () => done({ losses: [], crashed }))
          : nothing,
        ...losses.map((loss) =>
          lossNotice(tool, loss, () => done({ losses: [loss], crashed: [] })),
        ),
      ];
    },
  };
}

/** True where something is kept or will be: said before the first word, so that nothing moves under it. */
function isKept(state: SaveState["state"] | undefined): boolean {
  return state === "idle" || state === "saving" || state === "saved";
}

/** Where it is kept, when that is not where the reader may look for it. */
function apartNotice(): TemplateResult {
  return html`<p class="notice small kept">
    ${msg(
      "Tämä lomake on toisen sivuston sisällä. Vastaukset näkyvät vain täällä: muualta avattuna lomake voi olla tyhjä. Lataa tiedosto, jos jatkat muualla.",
      { id: "kept.apart" },
    )}
  </p>`;
}

function rescuedNotice(
  tool: DocumentElement,
  drafts: readonly Draft[],
  onRead: () => void,
): TemplateResult {
  const at = drafts
    .map((draft) => draft.at ?? "")
    .sort()
    .at(-1)!;
  const when = `${formatDate(at)} ${formatTime(at)}`;
  return html`<div class="notice kept" role="status">
    <p>
      <b>${msg("Edellinen käynti katkesi kesken.", { id: "kept.crashed" })}</b>
      ${msg(str`Se, mitä kirjoitit viimeksi (${when}), on tallessa:`, {
        id: "kept.rescued",
      })}
    </p>
    <ul class="problems">
      ${drafts.map(({ target, by }) => {
        const place = withoutVoice(target);
        return html`<li>
          <button class="plain" @click=${() => tool.showPlace(place)}>
            ${tool.placeName(target, by) ?? msg("Näytä kohta", { id: "history.show" })}
          </button>
        </li>`;
      })}
    </ul>
    <button @click=${onRead}>${msg("Selvä", { id: "problems.close" })}</button>
  </div>`;
}

function lossNotice(
  tool: DocumentElement,
  loss: Loss,
  onRead: () => void,
): TemplateResult {
  const take = ([file]: readonly File[]) => {
    if (!file) return;
    void tool.import(file).then(({ ok }) => {
      if (!ok) return;
      // What was lost here is to be here again, not only on the screen.
      tool.session?.replace((document) => ({ ...document }));
      onRead();
    });
  };
  return html`<div class="notice warn kept" role="alert">
    <p>${lossWords(loss)}</p>
    <div class="line">
      ${pickLost(take)}
      <button @click=${onRead}>
        ${msg("Selvä", { id: "problems.close" })}
      </button>
    </div>
  </div>`;
}
