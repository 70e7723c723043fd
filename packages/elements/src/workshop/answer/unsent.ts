// Answers that their author has sent and that are not there yet: they wait in sight until somebody presses.
import { html, nothing, type TemplateResult } from "lit";
import {
  documentDigest,
  type AskelmatDocument,
  type Problem,
} from "@askelmat/core";
import type { Outbox } from "@askelmat/storage";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import { load, msg, str } from "../../locale/locale.js";
import { hostOf, sendTo } from "../endpoint.js";

/** How the sending of a document stands, by document. */
type Waiting = "waiting" | "asking" | "sent";

const states = new WeakMap<OpenDocument, Waiting>();

/** What sends the answers as they stand. */
export type Send = (endpoint: string) => Promise<Problem | undefined>;

/**
 * Sends, and remembers on this device that it was asked for until the service
 * has said that it has it. What is sent again is the same document under the
 * same digest, or a later state of it.
 */
export async function sendOnce(
  workbook: EloWorkbook,
  open: OpenDocument,
  endpoint: string,
  copy: { readonly document: AskelmatDocument; readonly blob: Blob },
): Promise<Problem | undefined> {
  const { id } = copy.document;
  const digest = documentDigest(copy.document);
  await inOutbox(workbook, async (outbox) => {
    const before = (await outbox.list()).find(
      (one) => one.id === id && one.to === endpoint,
    );
    await outbox.put({
      id,
      to: endpoint,
      at: before?.at ?? new Date().toISOString(),
      digest,
      tries: (before?.tries ?? 0) + 1,
    });
  });
  const problem = await sendTo(endpoint, copy.blob);
  if (!problem)
    await inOutbox(workbook, (outbox) => outbox.remove(id, endpoint));
  states.set(open, problem ? "waiting" : "sent");
  workbook.requestUpdate();
  return problem;
}

/** Looks whether something waits to be sent: nothing is sent again by itself. */
export async function lookForUnsent(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  const { endpoint } = workbook;
  const all = await inOutbox(workbook, (outbox) => outbox.list());
  if (!all?.some(({ id, to }) => id === open.id && to === endpoint)) return;
  states.set(open, "waiting");
  workbook.requestUpdate();
}

/** Says above the tool that answers wait, with the ways on. */
export function unsentView(
  workbook: EloWorkbook,
  open: OpenDocument,
  send: Send,
): TemplateResult | typeof nothing {
  const state = states.get(open);
  const { endpoint } = workbook;
  if (!state || endpoint === null) return nothing;
  const host = hostOf(endpoint);
  if (state !== "waiting")
    return html`<p role="status">
      ${
        state === "asking"
          ? msg("Lähetetään.", { id: "collect.sending" })
          : msg(str`Palvelu ${host} otti vastaukset vastaan.`, {
              id: "collect.sent",
            })
      }
    </p>`;
  const leave = async () => {
    await inOutbox(workbook, (outbox) => outbox.remove(open.id, endpoint));
    states.delete(open);
    workbook.requestUpdate();
  };
  return html`<div role="status">
    <p>
      ${msg(str`Vastauksesi odottavat lähettämistä palveluun ${host}.`, {
        id: "collect.unsent",
      })}
    </p>
    <div class="line">
      <button @click=${() => void press(workbook, open, send)}>
        ${msg("Lähetä nyt", { id: "collect.send-now" })}
      </button>
      <button class="plain" @click=${() => void leave()}>
        ${msg("Älä lähetä", { id: "collect.send-not" })}
      </button>
    </div>
  </div>`;
}

async function press(
  workbook: EloWorkbook,
  open: OpenDocument,
  send: Send,
): Promise<void> {
  const { endpoint } = workbook;
  if (endpoint === null) return;
  states.set(open, "asking");
  workbook.requestUpdate();
  const problem = await send(endpoint);
  await load(workbook.locale);
  if (problem) workbook.warnings = [problem];
}

/** What cannot be remembered is sent all the same. */
async function inOutbox<T>(
  { library }: EloWorkbook,
  work: (outbox: Outbox) => Promise<T>,
): Promise<T | undefined> {
  try {
    const outbox = await (await library).adapter.outbox?.();
    return outbox && (await work(outbox));
  } catch (error) {
    console.warn("askelmat: what waits to be sent cannot be kept", error);
    return undefined;
  }
}
