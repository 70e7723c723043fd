import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";
import {
  encodeSegment,
  newId,
  ratingOf,
  rowsOf,
  type Json,
  type JsonObject,
  type Row,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { msg, str } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import { levelMark } from "../shared/level-mark.js";
import { plainText } from "../shared/text.js";
import { textField, typedText } from "../shared/text-field.js";
import { openAt, tieView } from "../shared/ties.js";
import type { EloMatrix } from "./elo-matrix.js";
import type { RowView } from "./matrix-row.js";
import { levelName, ratingWords } from "./matrix-words.js";
import { ranksOf, ratingRow, safeLink } from "./ratings.js";

/** Under a row once it has an answer: why, on what evidence, and where to. */
export function detailsView(
  row: RowView,
  foot: unknown = basisView(row),
): TemplateResult | typeof nothing {
  const { view, item, place } = row;
  const answer = ratingRow(view.answers, item.id);
  const open = ["reason", "evidence", "target"].flatMap((name) =>
    openAt(view, `${place}/${name}`),
  );
  if (Object.keys(answer).length <= (answer["id"] ? 1 : 0) && open.length === 0)
    return nothing;
  const evidence = rowsOf(answer, "evidence");
  const name = plainText(item.label);
  return html`<div
    class="details"
    role=${ifDefined(view.editable ? "group" : undefined)}
    aria-label=${
      view.editable
        ? msg(str`Perustelu, näyttö ja tavoite: ${name}`, {
            id: "matrix.details-of",
          })
        : nothing
    }
  >
    ${textField(view, {
      place: `${place}/reason`,
      value: answer["reason"],
      label: msg("Perustelu", { id: "matrix.reason" }),
    })}
    ${
      evidence.length > 0
        ? html`<div>
            <div class="label small">
              ${msg("Näyttö", { id: "matrix.evidence" })}
            </div>
            <ul class="evidence">
              ${evidence.map((one) => evidenceView(row, one))}
            </ul>
          </div>`
        : nothing
    }
    ${open.map((tie) => tieView(view, tie, (value) => tieWords(value, row)))}
    ${
      view.editable
        ? html`<div class="line small">
            ${targetSelect(row, answer)}
            <button @click=${(event: Event) => addEvidence(row, event)}>
              ${workIcon("add")}
              ${msg("Lisää näyttö", { id: "matrix.evidence-add" })}
            </button>
          </div>`
        : targetWords(row, answer)
    }
    ${foot}
  </div>`;
}

function tieWords(value: Json, { levels }: RowView): string {
  return typeof value === "string" ? value : ratingWords(value, levels);
}

function addEvidence({ view, place }: RowView, event: Event): void {
  const id = newId("ev");
  view.edit([
    { type: "add-row", target: `${view.prefix}${place}/evidence/${id}` },
  ]);
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  // Before the next key: whoever types on at once types there.
  const host = root.host as Element & Pick<EloMatrix, "updateComplete">;
  void host.updateComplete.then(() =>
    root
      .querySelector<HTMLElement>(`[data-place$="${id}/text"] textarea`)
      ?.focus(),
  );
}

function evidenceView(row: RowView, one: Row): TemplateResult {
  const { view, place } = row;
  const at = `${place}/evidence/${encodeSegment(one.id)}`;
  const link = one["link"];
  const text = textField(view, {
    place: `${at}/text`,
    value: one["text"],
    label: msg("Näyttö", { id: "matrix.evidence" }),
    hideLabel: true,
  });
  if (!view.editable) return html`<li>${text} ${linkView(link)}</li>`;
  const target = `${view.prefix}${at}/link`;
  return html`<li data-place=${at}>
    ${text}
    <div class="line small">
      <label for=${`f:${target}`}
        >${msg("Linkki", { id: "matrix.link" })}</label
      >
      <input
        class="text grow"
        type="url"
        id=${`f:${target}`}
        data-target=${target}
        .value=${live(typedText(view, target, link))}
      />
      <button
        @click=${() =>
          view.edit([{ type: "delete-row", target: view.prefix + at }])}
      >
        ${workIcon("bin")}
        ${msg("Poista näyttö", { id: "matrix.evidence-remove" })}
      </button>
    </div>
  </li>`;
}

/** A link that leads to the web, else the text it was given as. */
export function linkView(link: Json | undefined): unknown {
  const safe = safeLink(link);
  if (safe === undefined) return link ?? nothing;
  return html`<a href=${safe} target="_blank" rel="noopener noreferrer"
    >${safe}</a
  >`;
}

function targetSelect(row: RowView, answer: JsonObject): unknown {
  const { view, item, place, levels } = row;
  if (levels.length === 0) return nothing;
  const rating = ratingOf(answer["target"]);
  const now = rating && "level" in rating ? rating.level : "";
  const id = `t:${item.id}`;
  const choose = (event: Event) => {
    const level = (event.target as HTMLSelectElement).value;
    const value = level === "" ? null : { level };
    view.edit([
      { type: "set", target: `${view.prefix}${place}/target`, value },
    ]);
  };
  return html`<span class="line target" data-place=${`${place}/target`}>
    <label for=${id}>${msg("Tavoitetaso", { id: "matrix.target" })}</label>
    ${targetMark(row, answer)}
    <select id=${id} @change=${choose}>
      <option value="" .selected=${live(now === "")}>
        ${msg("ei tavoitetta", { id: "matrix.target-none" })}
      </option>
      ${levels.map(
        (level, index) =>
          html`<option value=${level.id} .selected=${live(now === level.id)}>
            ${levelName(level, index + 1)}
          </option>`,
      )}
    </select>
  </span>`;
}

function targetMark({ levels, ranks }: RowView, answer: JsonObject): unknown {
  const [target] = ranksOf(levels, answer["target"]);
  return target === undefined
    ? nothing
    : levelMark({ of: levels.length, chosen: ranks, target });
}

function targetWords(row: RowView, answer: JsonObject): unknown {
  if (answer["target"] === undefined) return nothing;
  const words = ratingWords(answer["target"], row.levels);
  return html`<p class="line small">
    ${targetMark(row, answer)}
    <span>${msg(str`Tavoite: ${words}`, { id: "matrix.target-words" })}</span>
  </p>`;
}

/** What an agreed rating rests on. */
export function basisView({ view, place, value }: RowView): unknown {
  return basisWords(view, `${place}/rating`, value);
}

/** What an agreed answer rests on, said once it does. */
export function basisWords(
  view: View,
  target: string,
  value: Json | undefined,
): unknown {
  if (view.mode === "fill" || value === undefined) return nothing;
  const count = basisOf(view.session.document.entries, target);
  if (count === 0) return nothing;
  return html`<p class="small quiet">
    ${
      count === 1
        ? msg("Perustuu yhteen vastaukseen.", { id: "matrix.basis-one" })
        : msg(str`Perustuu ${count} vastaukseen.`, { id: "matrix.basis" })
    }
  </p>`;
}

function basisOf(
  entries: View["session"]["document"]["entries"],
  target: string,
): number {
  const replaced = new Set(
    entries.filter((e) => e.target === target).flatMap((e) => e.replaces ?? []),
  );
  const current = entries.filter(
    (e) => e.target === target && !replaced.has(e.id),
  );
  return new Set(current.flatMap((e) => e.basis ?? [])).size;
}
