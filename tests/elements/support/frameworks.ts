import "@askelmat/elements/define/elo-matrix.js";
import { contentOf, type Content, type JsonObject } from "@askelmat/core";
import type { EloMatrix } from "@askelmat/elements";
import { mount, settle, until, type Attributes } from "./mount.js";
import { allByRole, byRole, textIn } from "./roles.js";

/** The text of one of the standard's example files. */
export async function exampleText(name: string): Promise<string> {
  const url = `../../../schemas/examples/${name}.askelmat.json`;
  return (await fetch(new URL(url, import.meta.url))).text();
}

/** A matrix on the page, on an example file inside it: a framework or a document. */
export async function matrixOn(
  name: string,
  attributes: Attributes & { width?: string } = {},
  me?: string,
): Promise<EloMatrix> {
  const json = await exampleText(name);
  const script = `<script type="application/json">${json}</script>`;
  const matrix = await mount("elo-matrix", attributes, script);
  await until(() => allByRole(matrix, "heading").length > 1);
  if (me !== undefined) matrix.answerWho(me);
  await settle(matrix);
  return matrix;
}

/** What stands, what is being typed included. */
export function standing(matrix: EloMatrix): Content {
  matrix.session!.flush();
  return contentOf(matrix.session!.document);
}

/** What one person, or the room, says about an item. */
export function saidOn(
  matrix: EloMatrix,
  item: string,
  by?: string,
): JsonObject {
  const content = standing(matrix);
  const answers =
    by === undefined
      ? content
      : (content.own ?? []).find((own) => own.by === by);
  const ratings = (answers?.["ratings"] ?? []) as readonly JsonObject[];
  return ratings.find((row) => row["id"] === item) ?? {};
}

/** What the reader, or another person, says about an item. */
export function mineOn(
  matrix: EloMatrix,
  item: string,
  by = matrix.session!.me,
): JsonObject {
  return saidOn(matrix, item, by);
}

/** What stands about an indicator, in somebody's answers about its item. */
export function figureIn(row: JsonObject, indicator: string): JsonObject {
  const values = (row["values"] ?? []) as readonly JsonObject[];
  return values.find(({ id }) => id === indicator) ?? {};
}

/** What can be read in the part of a framework under a heading. */
export function under(matrix: EloMatrix, heading: string): string {
  return textIn(byRole(matrix, "group", heading));
}

/** Chooses a radio button of an item, as a click does. */
export async function choose(
  matrix: EloMatrix,
  item: string,
  answer: string,
): Promise<void> {
  const group = byRole(matrix, "radiogroup", item);
  const radio = byRole(group, "radio", answer);
  const down = { bubbles: true, composed: true };
  radio.dispatchEvent(new PointerEvent("pointerdown", down));
  radio.click();
  await settle(matrix);
}
