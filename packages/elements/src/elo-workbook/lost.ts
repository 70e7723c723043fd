import "../extras/words.js";
import { html, nothing } from "lit";
import type { Loss } from "@askelmat/storage";
import { lossWords } from "../extras/kept/loss-words.js";
import { msg } from "../locale/locale.js";
import { sharedStorage } from "../session/shared-storage.js";
import { findTemplate } from "../base/templates.js";
import { plainText } from "../shared/text.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { filePicker } from "./file-picker.js";

/** Says on the first screen which documents the browser has lost, and how to get them back. */
export function showLost(workbook: EloWorkbook, losses: readonly Loss[]): void {
  const read = async () => {
    workbook.lost = undefined;
    const { acknowledge } = await sharedStorage();
    await acknowledge({ losses, crashed: [] });
  };
  workbook.lost = () =>
    html`<div class="notice warn lost" role="alert" tabindex="-1">
      ${losses.map((loss) => html`<p>${titleOf(loss)}${lossWords(loss)}</p>`)}
      <div class="line">
        ${filePicker(
          msg("Tuo tiedosto", { id: "kept.bring" }),
          (files) => void workbook.desk.take(files),
        )}
        <button @click=${() => void read()}>
          ${msg("Selvä", { id: "problems.close" })}
        </button>
      </div>
    </div>`;
}

function titleOf({ title, template, period }: Loss): unknown {
  const name = title ?? (template && findTemplate(template)?.content["title"]);
  const words = [name && plainText(name), period].filter(Boolean).join(" · ");
  return words === "" ? nothing : html`${words}<br />`;
}
