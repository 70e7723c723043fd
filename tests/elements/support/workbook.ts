import "@askelmat/elements/define/elo-workbook.js";
import type { EloWorkbook } from "@askelmat/elements";
import {
  openStorage,
  type StorageAdapter,
  type StorageKind,
} from "@askelmat/storage";
import { settle, until } from "./mount.js";
import { allByRole, byRole, textIn, type Name } from "./roles.js";

export interface Shelf {
  readonly workbook: EloWorkbook;
  readonly adapter: StorageAdapter;
}

/** A device of its own: nothing is stored on it yet. */
export async function newDevice(
  prefer: StorageKind = "indexeddb",
): Promise<StorageAdapter> {
  const name = `test-${String(Math.random()).slice(2)}`;
  return (await openStorage({ name, prefer })).adapter;
}

/** A workbook on the page, ready, on a device of its own unless one is given. */
export async function mountWorkbook(
  options: {
    adapter?: StorageAdapter;
    lang?: string;
    width?: string;
    loadExample?: EloWorkbook["loadExample"];
    /** Keeps the page's history, as a reload does. */
    reload?: boolean;
  } = {},
): Promise<Shelf> {
  // WebKit counts how often a page does this.
  if (!options.reload && history.state !== null) history.replaceState(null, "");
  const adapter = options.adapter ?? (await newDevice());
  const workbook = document.createElement("elo-workbook");
  workbook.storage = adapter;
  workbook.lang = options.lang ?? "fi";
  if (options.loadExample) workbook.loadExample = options.loadExample;
  const box = document.createElement("div");
  if (options.width !== undefined) box.style.width = options.width;
  box.append(workbook);
  document.body.append(box);
  await until(
    () => workbook.lines !== undefined || workbook.open !== undefined,
  );
  await settle(workbook);
  return { workbook, adapter };
}

/** Presses a button, and waits until what follows is drawn. */
export async function pressButton(scope: Element, name: Name): Promise<void> {
  // On a busy machine a person waits for what was pressed before, too.
  const isThere = () => allByRole(scope, "button", name).length > 0;
  if (!isThere()) await until(isThere).catch(() => undefined);
  byRole(scope, "button", name).click();
  await settle(scope);
}

/** All that can be read in the workbook, the tools inside it too. */
export function allText(scope: Element): string {
  const nested = [...scope.shadowRoot!.querySelectorAll("[data-tool]")];
  return [textIn(scope), ...nested.map(textIn)].join(" ");
}

/** Waits until words are on screen. */
export async function untilText(scope: Element, words: string): Promise<void> {
  await until(() => allText(scope).includes(words), `"${words}"`);
  await settle(scope);
}

/** Picks files in the file field with a label, as the browser's own window would. */
export async function pick(
  scope: Element,
  label: string,
  ...files: readonly File[]
): Promise<void> {
  const fields = [
    ...scope.shadowRoot!.querySelectorAll<HTMLInputElement>("input[type=file]"),
  ];
  const field = fields.find((one) =>
    one.closest("label")?.textContent.includes(label),
  );
  if (!field) throw new Error(`no file field is labelled ${label}`);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await settle(scope);
}

/** A file with some text in it. */
export function fileOf(text: string, name = "vastaukset.askelmat.json"): File {
  return new File([text], name, { type: "application/json" });
}

/** The words of the dialog that is open; undefined when none is. */
export function dialogText(workbook: EloWorkbook): string | undefined {
  const dialog = workbook.shadowRoot!.querySelector("dialog");
  return dialog?.open
    ? dialog.textContent.replace(/\s+/g, " ").trim()
    : undefined;
}
