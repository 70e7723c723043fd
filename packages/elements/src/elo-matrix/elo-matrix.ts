import { html, nothing, type TemplateResult } from "lit";
import {
  contentOf,
  encodeSegment,
  historyOf,
  isObject,
  isOwn,
  itemsOf,
  levelsOf,
  parseTarget,
  progressOf,
  sealDrafts,
  type Edit,
  type Item,
  type Json,
} from "@askelmat/core";
import { DocumentElement } from "../base/document-element.js";
import type { View } from "../base/view.js";
import { msg, offerTexts, str } from "../locale/locale.js";
import { levelMark } from "../shared/level-mark.js";
import { personName } from "../shared/people.js";
import { localText, plainText } from "../shared/text.js";
import { matrixStyles } from "./elo-matrix.styles.js";
import { rowView } from "./matrix-row.js";
import { levelTitle, placeWords, ratingWords } from "./matrix-words.js";
import { blocksOf, ratingRow, strangers } from "./ratings.js";

/**
 * Rate where a group stands, dimension by dimension, in the words of a
 * framework; alone, or together beside everybody's own ratings.
 *
 * @example
 * <elo-matrix lang="fi" store="local"></elo-matrix>
 *
 * @tag elo-matrix
 * @fires elo-edit - before a person's edit; cancel it to keep the document as it is
 * @fires elo-change - after a person's edit; `detail.value` is the document
 * @fires elo-save - when the save state changes
 * @fires elo-problem - when something is wrong; the reader is told in words as well
 * @fires elo-submit - when the reader presses *Valmis*
 * @csspart tool - the whole tool
 */
export class EloMatrix extends DocumentElement {
  static {
    offerTexts("sv", () => import("../locale/generated/sv-matrix.js"));
  }
  static override styles = [...DocumentElement.styles, matrixStyles];

  protected readonly defaultTemplate = "ohjausyhteistyon-kehittyminen";
  protected readonly templateKind = "assessment-framework";

  override placeName(path: string, by?: string): string | undefined {
    const [, , part = ""] = parseTarget(path)?.segments ?? [];
    const item = this.#itemAt(path);
    const shared = by !== undefined && !isOwn(path);
    return item && this.inWords(() => placeWords(item, part, shared));
  }

  override valueWords(path: string, value: Json): string | undefined {
    const item = this.#itemAt(path);
    return item && this.form && isObject(value)
      ? this.inWords(() => ratingWords(value, levelsOf(this.form!, item)))
      : undefined;
  }

  #itemAt(path: string): Item | undefined {
    const [list, id] = parseTarget(path)?.segments ?? [];
    return list === "ratings" && this.form
      ? itemsOf(this.form).find((item) => item.id === id)
      : undefined;
  }

  protected override progressWords(view: View): string {
    const { session, template, mode } = view;
    const by = mode === "fill" ? session.me : undefined;
    const { answered, total } = progressOf(session.document, template, by);
    return mode === "fill"
      ? msg(str`${answered}/${total} vastattu`, { id: "matrix.progress" })
      : msg(str`${answered}/${total} sovittu`, {
          id: "matrix.progress-agreed",
        });
  }

  protected override renderBody(view: View): TemplateResult {
    return html`${blocksOf(view.template).map((block) =>
      "heading" in block
        ? html`<h3>${localText(block.heading.label)}</h3>`
        : this.#table(view, block.items),
    )}
    ${this.#strangers(view)}`;
  }

  #table(view: View, items: readonly Item[]): TemplateResult {
    const levels = levelsOf(view.template, items[0]!);
    return html`<table aria-label=${plainText(view.template.content["title"])}>
      <thead>
        <tr>
          <th class="corner" scope="col">
            <span class="sr"
              >${msg("Ulottuvuus", { id: "matrix.dimension" })}</span
            >
          </th>
          ${levels.map(
            (level, index) =>
              html`<th scope="col">
                ${levelMark({ of: levels.length, chosen: [index + 1] })}
                <span>${levelTitle(level, index + 1)}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => rowView(view, item, this.#clear))}
      </tbody>
    </table>`;
  }

  /** Ratings that the framework has no row for: nothing is hidden. */
  #strangers({ session, template }: View): unknown {
    const rows = strangers(session.document, template);
    if (rows.length === 0) return nothing;
    return html`<section>
      <h3>${msg("Ei tässä pohjassa", { id: "matrix.strangers" })}</h3>
      <ul>
        ${rows.map(
          ({ by, row }) =>
            html`<li>
              <b>${row.id}</b>
              ${by === undefined ? nothing : personName(session.document, by)}:
              ${ratingWords(row["rating"], [])}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** What the room agrees on says what it rests on: everybody's own ratings as they stand. */
  override editsFor(target: string, value: Json): readonly Edit[] {
    const { session } = this;
    const item = parseTarget(target)?.segments[1];
    if (!session || item === undefined || isOwn(target)) return [];
    session.replace(sealDrafts);
    const basis = historyOf(session.document, `own/${target}`)
      .filter((said) => said.current && said.value !== null)
      .map(({ entry }) => entry.id)
      .sort();
    const { reason } = ratingRow(contentOf(session.document), item);
    const words = plainText(reason);
    return [
      {
        type: "set",
        target,
        value,
        ...(basis.length > 0 && { basis }),
        ...(words && { reason: words }),
      },
    ];
  }

  readonly #clear = (item: Item): void => {
    const mode = this.currentMode;
    const place = `ratings/${encodeSegment(item.id)}`;
    const target = `${mode === "agree" ? "" : "own/"}${place}/rating`;
    this.edit([{ type: "set", target, value: null }]);
    this.announce(
      this.inWords(() => msg("Tyhjennetty", { id: "matrix.cleared" })),
    );
    void this.updateComplete.then(() => this.showPlace(place));
  };
}
