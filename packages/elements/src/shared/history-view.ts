import { html, nothing, type TemplateResult } from "lit";
import type { Json } from "@askelmat/core";
import type { View } from "../base/view.js";
import { msg } from "../locale/locale.js";

/** How a tool puts what was said into words. */
export interface HistoryWords {
  /** A place in words; undefined when it has no name here. */
  placeName(target: string, by: string): string | undefined;
  /** A value in words; undefined when it speaks for itself. */
  valueWords(target: string, value: Json): string | undefined;
  /** Brings a place into view. */
  showPlace(path: string): void;
  /** Where the places stand. */
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface HistoryState {
  readonly open: boolean;
  /** Draws the changes; fetched when somebody first wants to see them. */
  readonly list?: typeof import("./history-changes.js").historyList;
  /** True when the reader asked for more than the newest. */
  readonly all: boolean;
  /** True when what draws the changes could not be fetched. */
  readonly failed?: boolean;
}

/** A line that opens into everything that has changed; costs nothing while it is closed. */
export function historyView(
  view: View,
  words: HistoryWords,
  state: HistoryState,
  onChange: (state: HistoryState) => void,
): TemplateResult {
  const { open, all, list } = state;
  const toggle = async (event: Event) => {
    const now = (event.target as HTMLDetailsElement).open;
    if (now === open) return;
    onChange({ open: now, all: false, ...(list && { list }) });
    if (now && !list) onChange(await opened(words));
  };
  return html`<details class="history no-print" ?open=${open} @toggle=${toggle}>
    <summary>${msg("Muutoshistoria", { id: "history.title" })}</summary>
    ${
      open && list
        ? list(view, words, all, () => onChange({ ...state, all: true }))
        : nothing
    }
    ${open && state.failed ? failedWords() : nothing}
  </details>`;
}

async function opened({ renderRoot }: HistoryWords): Promise<HistoryState> {
  try {
    const { historyList, historyStyles } = await import("./history-changes.js");
    const { adoptedStyleSheets } = renderRoot as ShadowRoot;
    adoptedStyleSheets.push(historyStyles.styleSheet!);
    return { open: true, all: false, list: historyList };
  } catch (error) {
    console.error("askelmat: the history did not load", error);
    return { open: true, all: false, failed: true };
  }
}

function failedWords(): TemplateResult {
  return html`<p class="quiet">
    ${msg(
      "Muutoshistoriaa ei saatu ladattua. Vastaukset ovat tallella. Tarkista yhteys, sulje tämä ja avaa uudelleen.",
      { id: "history.failed" },
    )}
  </p>`;
}
