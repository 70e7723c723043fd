import "./words.js";
import { css } from "lit";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import { printDocument, type PrintOptions } from "../print/print-document.js";
import { printFrame } from "../print/print-frame.js";
import {
  LANGUAGES,
  printPanel,
  type PrintChoice,
} from "../print/print-panel.js";

export const styles = css`
  .print-panel {
    display: grid;
    gap: 12px;
  }
  .print-panel > * + * {
    margin-block-start: 0;
  }
  .print-panel button.primary {
    color: var(--_on-accent);
  }
  .print-panel fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .print-panel label {
    font-weight: 400;
  }
  .print-panel fieldset label {
    flex-wrap: nowrap;
    min-height: 32px;
  }
  .print-panel input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
  }
  .print-panel select {
    width: auto;
  }
  @media (pointer: coarse) {
    .print-panel fieldset label {
      min-height: 44px;
    }
  }
`;

/** Printing the form by itself: the choices, then a page of its own that the browser prints. */
export function start(tool: DocumentElement): Extra {
  let choice: PrintChoice | undefined;
  let frame: HTMLIFrameElement | undefined;

  const remove = () => {
    frame?.remove();
    frame = undefined;
  };
  const redraw = () => {
    tool.requestUpdate();
    return tool.updateComplete;
  };
  const focus = (selector: string) =>
    void redraw().then(() =>
      tool.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  const close = () => {
    choice = undefined;
    focus('[data-act="print"]');
  };
  const languages = ({ first, second }: PrintChoice) =>
    second ? [first, second] : [first];

  const print = async (options: PrintOptions = {}): Promise<void> => {
    const { session, filled } = tool;
    if (!session || !filled) return;
    session.flush();
    try {
      const printed = await printDocument(session.document, filled, {
        languages: languages(usual(tool)),
        ...options,
      });
      remove();
      frame = printFrame(tool.renderRoot, printed);
    } catch (error) {
      console.error("askelmat: the form could not be made for printing", error);
      tool.report([{ path: "", code: "leaf-dialogs" }]);
      return;
    }
    const view = frame.contentWindow!;
    // Not within the event: the engine is still reading the page.
    view.addEventListener("afterprint", () => setTimeout(remove));
    view.focus();
    view.print();
  };

  return {
    get isOn() {
      return choice !== undefined;
    },
    toggle() {
      choice = choice ? undefined : usual(tool);
      if (choice) focus(".print-panel input:checked");
    },
    print,
    bar: () =>
      choice &&
      printPanel(choice, {
        choose: (part) => {
          choice = { ...choice!, ...part };
          if (choice.second === choice.first) choice.second = "";
          tool.requestUpdate();
        },
        print: () => {
          const { blank } = choice!;
          void print({ blank, languages: languages(choice!) });
        },
        close,
      }),
    stop: remove,
  };
}

/** What is most likely wanted: the answers, if there are any, in the languages that are read. */
function usual(tool: DocumentElement): PrintChoice {
  const { entries, drafts = [] } = tool.session!.document;
  return {
    blank:
      drafts.length === 0 &&
      entries.every(({ target }) => target === "template"),
    first: tool.locale,
    second: LANGUAGES.find((one) => one === tool.secondLang) ?? "",
  };
}
