import { html, nothing, type TemplateResult } from "lit";
import {
  figureOf,
  isDecimal,
  rowIn,
  type Indicator,
  type Item,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import type { View } from "../../base/view.js";
import { msg } from "../../locale/locale.js";
import { personAnswer, personLabel } from "../../shared/people.js";
import { openAt, tieView } from "../../shared/ties.js";
import type { EloMatrix } from "../elo-matrix.js";
import { groundsView, saidText } from "../matrix-voices.js";
import { unansweredName } from "../matrix-words.js";
import { ratingRow } from "../ratings.js";
import { peopleWords } from "../spread-words.js";
import { figureWords, numberWords } from "./figure-words.js";

/** One figure that can be given. */
export interface FigureRow {
  readonly view: View;
  readonly tool: EloMatrix;
  readonly item: Item;
  readonly indicator: Indicator;
  /** The figure's place: `ratings/reach/values/young`. */
  readonly place: string;
  /** What stands there. */
  readonly value: Json | undefined;
}

/** What one person, or the room, says about an indicator. */
export function rowFor(
  answers: JsonObject,
  item: Item,
  { id }: Indicator,
): JsonObject {
  return rowIn(ratingRow(answers, item.id), "values", id) ?? {};
}

/** Under a figure: what is open, and everybody's own figures side by side. */
export function besideFigure(row: FigureRow): unknown {
  const { view, item, indicator, place } = row;
  const ties = openAt(view, place).map((open) =>
    tieView(view, open, (said) =>
      typeof said === "string" ? said : figureWords(said, indicator),
    ),
  );
  const voices = othersIn(view, (own) => rowFor(own, item, indicator)).filter(
    ({ said }) => said["value"] !== undefined || said["note"] !== undefined,
  );
  if (ties.length + voices.length === 0) return nothing;
  const values = voices.flatMap(({ said }) => said["value"] ?? []);
  return html`<tr>
    <td colspan="3">
      ${ties}
      ${
        values.length > 1
          ? html`<p class="spread small quiet">
              ${spreadWords(values, indicator)}
            </p>`
          : nothing
      }
      <ul class="voices small">
        ${voices.map(({ by, said }) => voiceView(row, by, said))}
      </ul>
    </td>
  </tr>`;
}

function voiceView(
  { view, tool, indicator, place }: FigureRow,
  by: string,
  { value, note }: JsonObject,
): TemplateResult {
  const words = value === undefined ? "" : figureWords(value, indicator);
  const who = personLabel(view.session, by);
  const act = msg("Valitse tämä", { id: "tie.choose" });
  const choose = () => {
    tool.edit(tool.editsFor(`${place}/value`, value!));
  };
  return personAnswer(
    view.session,
    by,
    html`<b>${words}</b> ${
        words && view.editable
          ? html`<button
              class="plain"
              aria-label=${`${act}: ${words} (${who})`}
              @click=${choose}
            >
              ${act}
            </button>`
          : nothing
      }
      ${saidText(view, note)}`,
  );
}

/** Why everybody says what they say about an item without levels. */
export function groundsOf(view: View, item: Item): unknown {
  const voices = othersIn(view, (own) => ratingRow(own, item.id)).filter(
    ({ said }) => said["reason"] ?? said["evidence"],
  );
  return voices.length === 0
    ? nothing
    : html`<ul class="voices small">
        ${voices.map(({ by, said }) =>
          personAnswer(view.session, by, groundsView(view, said)),
        )}
      </ul>`;
}

/** Everybody's own answers, where they are shown. */
function othersIn(
  { content, mode }: View,
  from: (own: JsonObject) => JsonObject,
): readonly { readonly by: string; readonly said: JsonObject }[] {
  return mode === "fill"
    ? []
    : (content.own ?? []).map((own) => ({ by: own.by, said: from(own) }));
}

/** How everybody's own figures lie: `3 vastaajaa: 38–41,5 %`. No mean. */
function spreadWords(values: readonly Json[], indicator: Indicator): string {
  const reasons = new Map<string, number>();
  const numbers: { readonly number: string; readonly unit?: string }[] = [];
  for (const value of values) {
    const figure = figureOf(value);
    if (!figure) continue;
    if (!("unanswered" in figure)) {
      if (isDecimal(figure.number)) numbers.push(figure);
    } else {
      const { unanswered } = figure;
      reasons.set(unanswered, (reasons.get(unanswered) ?? 0) + 1);
    }
  }
  numbers.sort((a, b) => Number(a.number) - Number(b.number));
  const [low, high] = [numbers[0], numbers.at(-1)];
  const parts: string[] = [];
  if (low && high)
    parts.push(
      (low.number === high.number ? "" : `${numberWords(low.number)}–`) +
        figureWords(high, indicator),
    );
  for (const [kind, n] of reasons) parts.push(`${n} ${unansweredName(kind)}`);
  return `${peopleWords(values.length)}: ${parts.join(", ")}`;
}
