import {
  encodeSegment,
  rowsOf,
  type Json,
  type JsonObject,
  type Row,
  type Template,
} from "@askelmat/core";
import { findTemplate } from "../base/templates.js";
import * as lists from "./lists.js";

/** The ready programme templates, and the frameworks that their assignments name. */
export async function readyTemplates(): Promise<readonly Template[]> {
  const [{ programmes }, { furtherContent }] = await Promise.all([
    import("@askelmat/content/programme"),
    import("@askelmat/content/further"),
  ]);
  return [...programmes, ...furtherContent] as readonly unknown[] as Template[];
}

/** What a programme names by rows of its template, as code lists: fields, words and paper read them like any other. */
export function listsInTemplate(
  template: Template,
  ready: readonly Template[],
): readonly Template[] {
  const { content } = template;
  const rows = (list: string) => rowsOf(content, list);
  const texts = (list: string) =>
    rows(list).map((row) => code(row.id, row["text"]));
  const labels = (list: string) =>
    rows(list).map((row) => code(row.id, row["label"] ?? row["text"]));
  return [
    asList(lists.THEMES, treeOf(content, "themes", ["modules"])),
    asList(lists.LINKAGES, treeOf(content, "linkages")),
    asList(lists.METHODS, labels("methods")),
    // A scope with forms of its own is chosen by one of these.
    asList(
      lists.SCOPES,
      rows("scopes")
        .filter(({ label }) => label !== undefined)
        .map(({ id, label }) => code(id, label)),
    ),
    asList(lists.STARTING_POINTS, texts("startingPoints")),
    asList(lists.PRINCIPLES, texts("principles")),
    asList(lists.GOAL_SETTERS, labels("goalSetters")),
    asList(lists.ASSIGNMENTS, assignmentsIn(content, ready)),
  ];
}

/** Rows under one another, each after the one it stands under. */
function treeOf(
  content: JsonObject,
  list: string,
  above: readonly string[] = [],
): readonly Row[] {
  const rows = rowsOf(content, list);
  const found: Row[] = [];
  const seen = new Set<Row>();
  const add = (row: Row, depth: number) => {
    if (seen.has(row)) return;
    seen.add(row);
    found.push({ ...code(row.id, row["label"]), depth });
    const place = `${list}/${encodeSegment(row.id)}`;
    for (const one of rows) if (one["in"] === place) add(one, depth + 1);
  };
  const heads = above.flatMap((name) =>
    rowsOf(content, name).map(({ id }) => `${name}/${encodeSegment(id)}`),
  );
  for (const head of heads)
    for (const row of rows) if (row["in"] === head) add(row, 0);
  for (const row of rows) if (row["in"] === undefined) add(row, 0);
  for (const row of rows) add(row, 0);
  return found;
}

function assignmentsIn(
  content: JsonObject,
  ready: readonly Template[],
): readonly Row[] {
  const uris = rowsOf(content, "themes")
    .flatMap((theme) => rowsOf(theme, "assignments"))
    .map(({ template }) => template)
    .filter((uri) => typeof uri === "string");
  return [...new Set(uris)].sort().map((uri) => {
    const template = findTemplate(uri) ?? ready.find(({ id }) => id === uri);
    return code(uri, template?.content["title"]);
  });
}

function code(id: string, label: Json | undefined): Row {
  return { id, ...(label !== undefined && { label }) };
}

function asList(id: string, codes: readonly Row[]): Template {
  // In the order they have here: a list is read by position.
  const placed = codes.map((row, index) => ({
    ...row,
    position: `${String(index).padStart(4, "0")}a`,
  }));
  return {
    specVersion: "1.0",
    kind: "code-list",
    id,
    version: "",
    content: { codes: placed },
  };
}
