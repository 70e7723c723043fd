import {
  fieldOf,
  isObject,
  orderRows,
  rowIn,
  rowsOf,
  columnsOf,
  type Content,
  type Json,
  type JsonObject,
  type Section,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { formatDate } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { plainText } from "../shared/text.js";
import { locate, type Step } from "./locate.js";
import { organisationName } from "./organisations.js";

/**
 * A place in words: "Rivi 2 · Vastuutaho".
 *
 * @param by whose own answer it is
 * @returns undefined when the template has no such place
 */
export function placeWords(
  view: Pick<View, "template" | "content">,
  target: string,
  by?: string,
): string | undefined {
  const steps = locate(view.template, target);
  if (!steps) return undefined;
  const answers = view.content.own?.find((own) => own.by === by);
  const parts = steps.map((step, index) =>
    stepWords(step, view.content, answers, steps[index - 1]),
  );
  return parts.filter(Boolean).join(" · ");
}

function stepWords(
  step: Step,
  content: Content,
  own: JsonObject | undefined,
  before: Step | undefined,
): string {
  switch (step.is) {
    case "section":
      return plainText(step.section.title);
    case "row":
      return rowName(step.section, step.id, content, own);
    case "column":
      return plainText(step.column.title);
    case "role":
      return plainText(step.role["title"]);
    case "period":
      return step.id;
    case "party":
      return "";
    case "item":
      return itemName(step.id, before, content, own);
    case "about":
      return step.name === "position"
        ? msg("järjestys", { id: "worksheet.place-order" })
        : step.name === "hidden"
          ? msg("näkyvyys", { id: "worksheet.place-hidden" })
          : "";
  }
}

/** What a row is called: its label, else its number among the rows that are there. */
function rowName(
  section: Section,
  id: string,
  content: Content,
  own: JsonObject | undefined,
): string {
  const template = rowIn(section, "rows", id);
  const label = columnsOf(section).find(({ type }) => type === "label");
  const said = [own, content].map((answers) => rowIn(answers, section.id, id));
  const name = [
    ...said.map((row) => row?.[label ? fieldOf(label) : "label"]),
    template?.["label"],
  ];
  const words = name.map(plainText).find(Boolean);
  if (words) return words;
  const rows = new Map(
    [content, own]
      .flatMap((answers) => rowsOf(answers, section.id))
      .map((row) => [row.id, row]),
  );
  const order = orderRows([...rows.values()], rowsOf(section, "rows"));
  return numbered(order.findIndex((row) => row.id === id) + 1);
}

function numbered(number: number): string {
  return number === 0
    ? msg("poistettu rivi", { id: "worksheet.place-gone" })
    : msg(str`rivi ${number}`, { id: "worksheet.row-number" });
}

/** An item by its number; its column has been named already. */
function itemName(
  id: string,
  before: Step | undefined,
  content: Content,
  own: JsonObject | undefined,
): string {
  if (before?.is !== "column") return "";
  const field = fieldOf(before.column);
  for (const answers of [own, content])
    for (const list of Object.values(answers ?? {}))
      for (const row of Array.isArray(list) ? list.filter(isObject) : []) {
        const index = rowsOf(row, field).findIndex((item) => item.id === id);
        const number = index + 1;
        if (number > 0)
          return msg(str`kohta ${number}`, { id: "worksheet.item-number" });
      }
  return "";
}

/**
 * A value in words, where the place says more than the value does.
 *
 * @returns undefined when the value speaks for itself
 */
export function valueWords(
  view: Pick<View, "template" | "content">,
  target: string,
  value: Json,
): string | undefined {
  const last = locate(view.template, target)?.at(-1);
  if (last?.is === "party" && value === true)
    return organisationName(view, last.id);
  if (last?.is === "about" && last.name === "hidden" && value === true)
    return msg("piilotettu", { id: "worksheet.value-hidden" });
  if (
    last?.is === "column" &&
    last.column.type === "date" &&
    typeof value === "string"
  )
    return formatDate(value);
  if (isObject(value) && isObject(value["text"]))
    return plainText(value["text"]);
  return undefined;
}
