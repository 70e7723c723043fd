import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { parseTarget, type AskelmatDocument } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import type { CustomAsked, FieldAt } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { nameOf } from "../session/people.js";

/** A person's name stands apart in the file's `names`, so that it can be taken out of a copy by itself. */
export const nameField: CustomAsked = {
  id: "name",
  type: "custom",
  label: () => msg("Nimi", { id: "meeting.name" }),
  draw: (view, at) => nameView(view, at),
  words: () => "",
};

function nameView(view: RecordView, { place, where }: FieldAt): unknown {
  const id = parseTarget(place)?.segments[1] ?? "";
  const { session } = view;
  const name = nameOf(session.document, id) ?? "";
  if (!view.editable) return name === "" ? nothing : html`<span>${name}</span>`;
  const label = msg("Nimi", { id: "meeting.name" });
  const change = (event: Event) => {
    const said = (event.target as HTMLInputElement).value.trim();
    session.replace((document) => withNames(document, [{ id, name: said }]));
  };
  return html`<div class="field asked" data-place=${place}>
    <label class="small" for="f:${place}"
      >${label}${where ? html`<span class="sr">, ${where}</span>` : nothing}</label
    >
    <input
      class="text"
      id="f:${place}"
      aria-describedby="h:${place}"
      autocomplete="off"
      .value=${live(name)}
      @change=${change}
    />
    <p class="small quiet" id="h:${place}">
      ${msg("Vapaaehtoinen. Nimet voi jättää pois kopiosta.", {
        id: "meeting.name-hint",
      })}
    </p>
  </div>`;
}

/** The document with these names; an empty one is taken out, others stay. */
export function withNames(
  document: AskelmatDocument,
  named: readonly { readonly id: string; readonly name: string }[],
): AskelmatDocument {
  const changed = named.filter(
    ({ id, name }) => (nameOf(document, id) ?? "") !== name,
  );
  if (changed.length === 0) return document;
  const ids = new Set(changed.map(({ id }) => id));
  const names = [
    ...(document.names ?? []).filter(({ id }) => !ids.has(id as string)),
    ...changed.filter(({ name }) => name !== ""),
  ];
  const next: Record<string, unknown> = { ...document, names };
  if (names.length === 0) delete next["names"];
  return next as AskelmatDocument;
}
