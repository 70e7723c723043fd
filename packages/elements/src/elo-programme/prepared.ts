import { html } from "lit";
import { rowsOf } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { codeLabel, codesFor, listAt } from "../record/codes.js";
import type { RecordList, RecordSection, Say } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { workIcon } from "../shared/work-icons.js";
import { namesTemplate } from "./names-template.js";
import { PRINCIPLES, STARTING_POINTS } from "./lists.js";

interface Prepared {
  readonly id: "startingPoints" | "principles";
  readonly list: string;
  readonly prefix: string;
  readonly title: Say;
  readonly hint: Say;
  readonly text: Say;
  readonly one: Say;
  readonly add: Say;
  readonly none: Say;
  readonly left: Say;
}

/** Rows that the template has words for, each with how it is here; those that nobody has written of are shown. */
function prepared(about: Prepared): RecordSection {
  const list: RecordList = {
    id: about.id,
    prefix: about.prefix,
    idsOf: [about.list],
    fields: [{ id: "text", type: "text", label: about.text }],
    named: "label",
    name: (words, { id }) => codeLabel(words, [about.list], id),
    add: about.add,
    one: about.one,
    none: about.none,
    fresh: namesTemplate,
    adding: (view) => leftView(view, list, about),
  };
  return {
    id: about.id,
    title: about.title,
    hint: about.hint,
    list,
  };
}

function leftView(
  view: RecordView,
  list: RecordList,
  about: Prepared,
): unknown {
  const known = listAt(view, about.list);
  const own = html`<div class="no-print">
    <button @click=${() => void view.work.addRow(view, list)}>
      ${workIcon("add")} ${about.add()}
    </button>
  </div>`;
  if (!known) return own;
  const there = new Set(rowsOf(view.content, list.id).map(({ id }) => id));
  const left = codesFor(known, view.on ?? view.today).filter(
    ({ id }) => !there.has(id),
  );
  if (left.length === 0) return own;
  const word = msg("Kirjoita", { id: "programme.write" });
  return html`<h4>${about.left()}</h4>
    <ul class="gaps">
      ${left.map(({ id }) => {
        const name = codeLabel(view, [about.list], id);
        return html`<li class="line">
          <span class="grow" dir="auto">${name}</span>
          <button
            class="plain small no-print"
            aria-label="${word}: ${name}"
            @click=${() => void view.work.addRow(view, list, id)}
          >
            ${workIcon("add")} ${word}
          </button>
        </li>`;
      })}
    </ul>
    ${own}`;
}

/** Where the programme starts from, and how that looks here. */
export const startingPoints = prepared({
  id: "startingPoints",
  list: STARTING_POINTS,
  prefix: "st",
  title: () => msg("Lähtökohdat", { id: "programme.starting-points" }),
  hint: () =>
    msg("Kirjoita, miten kukin näkyy teidän alueellanne. Kaikkia ei tarvita.", {
      id: "programme.starting-points-hint",
    }),
  text: () => msg("Miten se on meillä", { id: "programme.here" }),
  one: () => msg("lähtökohta", { id: "programme.starting-point" }),
  add: () =>
    msg("Lisää oma lähtökohta", { id: "programme.add-starting-point" }),
  none: () =>
    msg("Lähtökohdista ei ole vielä kirjoitettu.", {
      id: "programme.starting-points-none",
    }),
  left: () =>
    msg("Näistä ei ole vielä kirjoitettu", {
      id: "programme.starting-points-left",
    }),
});

/** What is taken into account in how the programme is built. */
export const principles = prepared({
  id: "principles",
  list: PRINCIPLES,
  prefix: "pr",
  title: () => msg("Rakenteen periaatteet", { id: "programme.principles" }),
  hint: () =>
    msg("Kirjoita, miten kukin otetaan huomioon ohjelmassa.", {
      id: "programme.principles-hint",
    }),
  text: () => msg("Miten se otetaan huomioon", { id: "programme.followed" }),
  one: () => msg("periaate", { id: "programme.principle" }),
  add: () => msg("Lisää oma periaate", { id: "programme.add-principle" }),
  none: () =>
    msg("Periaatteista ei ole vielä kirjoitettu.", {
      id: "programme.principles-none",
    }),
  left: () =>
    msg("Näistä ei ole vielä kirjoitettu", {
      id: "programme.starting-points-left",
    }),
});
