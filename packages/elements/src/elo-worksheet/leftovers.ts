import { html, nothing, type TemplateResult } from "lit";
import {
  flatten,
  isOfItsOwn,
  parseTarget,
  sectionsOf,
  type Statement,
} from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { personLabel } from "../shared/people.js";
import { locate } from "./locate.js";
import { openView } from "./opens.js";
import type { Sheet } from "./sheet.js";
import { shownValue } from "./shown.js";
import { placeWords } from "./words.js";

/** At the end: what is kept although the sheet has no place for it, and what is open there. */
export function leftoversView(sheet: Sheet): unknown {
  // As long as rows are missing nobody knows what has not been shown.
  if (sheet.tool.slices.isShort) return nothing;
  return html`${othersView(sheet)}${strangersView(sheet)}`;
}

function othersView(sheet: Sheet): TemplateResult | typeof nothing {
  const open = (sheet.content.open ?? []).filter(
    (item) => !sheet.shown.has(item),
  );
  if (open.length === 0) return nothing;
  return html`<section class="leftovers">
    <h3>${msg("Muut avoimet kohdat", { id: "worksheet.other-open" })}</h3>
    ${open.map(
      (item) =>
        html`<div>
          ${placeWords(sheet, item.target, item.by) ?? html`<code>${item.target}</code>`}
          ${openView(sheet, item)}
        </div>`,
    )}
  </section>`;
}

function strangersView(sheet: Sheet): TemplateResult | typeof nothing {
  const all = flatten(sheet.content).filter((said) => isStrange(sheet, said));
  // A row that holds something is told by what it holds.
  const strangers = all.filter(
    (said) => !all.some((other) => isInside(other, said)),
  );
  if (strangers.length === 0) return nothing;
  return html`<section class="leftovers">
    <h3>${msg("Ei tässä pohjassa", { id: "worksheet.strangers" })}</h3>
    <p class="small quiet">
      ${msg(
        "Nämä vastaukset säilyvät tiedostossa, mutta pohja ei kysy niitä.",
        {
          id: "worksheet.strangers-why",
        },
      )}
    </p>
    <dl>
      ${strangers.map(
        ({ target, by, value }) =>
          html`<div>
            <dt class="small">
              <code>${target}</code>${
                by === undefined
                  ? nothing
                  : html` ${personLabel(sheet.session, by)}`
              }
            </dt>
            <dd>${shownValue(sheet, value)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function isStrange(sheet: Sheet, { target }: Statement): boolean {
  const isAsked = (member: string) =>
    sectionsOf(sheet.template).some(({ id }) => id === member);
  return (
    !isOfItsOwn(parseTarget(target)?.segments ?? [], isAsked) &&
    !locate(sheet.template, target)
  );
}

function isInside(other: Statement, { target, by }: Statement): boolean {
  return other.by === by && other.target.startsWith(target + "/");
}
