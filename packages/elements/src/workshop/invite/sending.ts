import {
  documentText,
  fileName,
  isObject,
  templateDigest,
  toFile,
  type AskelmatDocument,
  type Json,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { linkForText, withoutLink, type Link } from "@askelmat/exchange";
import { findTemplate } from "../../base/templates.js";

const TYPE = "application/vnd.askelmat+json";

/** The address of the page that reads links: this one. */
export function pageAddress(): string {
  return withoutLink(location.href);
}

/**
 * A copy as a link, in as little room as the standard allows: content can be
 * computed from entries, and templates that every copy of this program has stay out.
 *
 * @param isKnownThere true when it goes back to where its templates came from
 */
export function copyLink(
  copy: AskelmatDocument,
  template: Template,
  isKnownThere = false,
): Link {
  const { snapshots: _, ...rest } = copy;
  const { snapshots } = toFile(copy, { snapshots: [template] });
  const carried = isKnownThere
    ? []
    : asRows(snapshots).filter((one) => !isReady(one["template"]));
  const file = { ...rest, ...(carried.length > 0 && { snapshots: carried }) };
  return linkForText(JSON.stringify(file), pageAddress());
}

function asRows(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value)
    ? (value as readonly Json[]).filter(isObject)
    : [];
}

/** True for what every copy of this program has exactly alike. */
function isReady(value: Json | undefined): boolean {
  if (!isObject(value) || typeof value["id"] !== "string") return false;
  const ready = findTemplate(value["id"]);
  return (
    ready !== undefined &&
    templateDigest(ready) === templateDigest(value as unknown as Template)
  );
}

/** A copy as a file that is readable by itself, named after whom it is for or from. */
export function copyFile(
  copy: AskelmatDocument,
  template: Template,
  whom: string,
): { readonly blob: Blob; readonly name: string } {
  const text = documentText(copy, {
    at: new Date().toISOString(),
    tool: "askelmat",
    snapshots: [template],
  });
  const name = fileName(copy).replace(/(?=\.askelmat\.json$)/, suffix(whom));
  return { blob: new Blob([text], { type: TYPE }), name };
}

/** `-kajaanin-kaupunki`: thirty files of one document are told apart by it. */
function suffix(whom: string): string {
  const plain = whom
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
  return plain === "" ? "" : `-${plain.slice(0, 40)}`;
}
