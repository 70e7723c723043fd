import { html, nothing, type TemplateResult } from "lit";
import {
  flatten,
  isOfItsOwn,
  parseTarget,
  textIn,
  type Statement,
} from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { personLabel } from "../shared/people.js";
import type { RecordForm } from "./form.js";
import { openView } from "./opens.js";
import { findPlace, placeWords } from "./places.js";
import { asStored } from "./shown.js";
import type { RecordView } from "./view.js";

/** At the end: what is open elsewhere, and what is kept although the form has no place for it. */
export function restView(view: RecordView): TemplateResult {
  return html`${othersView(view)}${strangersView(view)}`;
}

function othersView(view: RecordView): unknown {
  const about = /^(title|group|period|status|template)(@|$)/;
  const open = (view.content.open ?? []).filter(
    (item) =>
      !view.shown.has(item) &&
      (findPlace(view.form, item.target) || !about.test(item.target)),
  );
  if (open.length === 0) return nothing;
  return html`<section class="leftovers">
    <h3>${msg("Muut avoimet kohdat", { id: "record.other-open" })}</h3>
    ${open.map(
      (item) =>
        html`<div>
          ${
            placeWords(view, view.form, item.target) ??
            html`<code>${item.target}</code>`
          }
          ${openView(view, item)}
        </div>`,
    )}
  </section>`;
}

function strangersView(view: RecordView): unknown {
  const all = strangersIn(view.form, flatten(view.content));
  if (all.length === 0) return nothing;
  return html`<section class="leftovers">
    <h3>${msg("Ei tässä lomakkeessa", { id: "record.strangers" })}</h3>
    <p class="small quiet">
      ${msg("Nämä säilyvät tiedostossa, mutta lomake ei kysy niitä.", {
        id: "record.strangers-why",
      })}
    </p>
    <dl class="pairs">
      ${all.map(
        ({ target, by, value }) =>
          html`<div class="pair">
            <dt class="small">
              <code>${target}</code>${
                by === undefined
                  ? nothing
                  : html` ${personLabel(view.session, by)}`
              }
            </dt>
            <dd>
              ${
                textIn(value, view.locale)
                  ? html`<span class="text-read" dir="auto"
                      >${textIn(value, view.locale)!.text}</span
                    >`
                  : asStored(value)
              }
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** What a document says that a form has no place for; a row that holds something is told by what it holds. */
export function strangersIn(
  form: RecordForm,
  said: readonly Statement[],
): readonly Statement[] {
  const all = said.filter(({ target, by }) => {
    const segments = parseTarget(target)?.segments ?? [];
    if (by === undefined && findPlace(form, target)) return false;
    return (
      by !== undefined || !isOfItsOwn(segments, (name) => asks(form, name))
    );
  });
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.by === one.by && other.target.startsWith(one.target + "/"),
      ),
  );
}

/** True when a form asks for a member of the document. */
export function asks(form: RecordForm, name: string): boolean {
  return findPlace(form, name) !== undefined;
}
