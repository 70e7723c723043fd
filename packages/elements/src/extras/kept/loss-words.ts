import { html, type TemplateResult } from "lit";
import type { Loss } from "@askelmat/storage";
import { formatDate, formatTime } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";

/** How much was here, when, and what can be done. */
export function lossWords({
  answers = 0,
  savedAt,
  isPart,
}: Loss): TemplateResult {
  const when = `${formatDate(savedAt)} ${formatTime(savedAt)}`;
  const how =
    answers === 1
      ? msg(str`Tälle laitteelle oli tallennettu ${when} yksi vastaus.`, {
          id: "kept.lost-one",
        })
      : msg(
          str`Tälle laitteelle oli tallennettu ${when} yhteensä ${answers} vastausta.`,
          { id: "kept.lost-many" },
        );
  const now = isPart
    ? msg(
        "Osa niistä puuttuu nyt: selain on hukannut viimeisimmät. Alla on se, mikä on tallella.",
        { id: "kept.lost-part" },
      )
    : msg("Niitä ei enää ole: selain on tyhjentänyt tallennustilansa.", {
        id: "kept.lost-all",
      });
  return html`<b>${how}</b> ${now}
    ${msg("Jos sinulla on niistä tiedosto, tuo se.", { id: "kept.lost-do" })}`;
}

/** A file field that looks like a button. */
export function pickLost(
  onPick: (files: readonly File[]) => void,
): TemplateResult {
  const pick = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    onPick([...(input.files ?? [])]);
    input.value = "";
  };
  return html`<label class="button picker">
    ${msg("Tuo tiedosto", { id: "kept.bring" })}
    <input class="sr" type="file" @change=${pick} />
  </label>`;
}
