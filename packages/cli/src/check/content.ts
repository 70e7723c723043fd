import {
  contentOf,
  flatten,
  isObject,
  same,
  sourceOf,
  type AskelmatDocument,
  type Json,
  type JsonObject,
  type Statement,
} from "@askelmat/core";
import type { Finding } from "../finding.js";
import { placeInContent } from "../target-place.js";

/**
 * `content` against what the file's own entries give: what it says beyond them
 * (a reader takes that in as answers of the file's source), what it leaves out,
 * and what stands open. Standard: Content, Foreign content.
 *
 * @param document the file's entries alone, nothing taken in from `content`
 */
export function contentFindings(
  file: JsonObject,
  document: AskelmatDocument,
): readonly Finding[] {
  const content = file["content"];
  const computed = contentOf(document);
  const isSilent = Object.keys(computed).length === 0;
  if (content === undefined)
    return isSilent ? [] : [{ code: "content-missing", path: "" }];
  // Of another shape: the schema says so.
  if (!isObject(content) || same(content, computed)) return [];
  const source = sourceOf(file);
  if (document.entries.length === 0)
    return [{ code: "content-only", path: "/content", params: { source } }];
  const said = statements(computed);
  const found = statements(content);
  const findings = [
    ...outermost(
      [...found].filter(([key, value]) => isNews(value, said.get(key))),
    ).map(([, one]) => foreign(one, file, source)),
    ...outermost([...said].filter(([key]) => !found.has(key))).map(([, one]) =>
      lacking(one),
    ),
    ...openFindings(content["open"], computed.open),
  ];
  return findings.length > 0
    ? findings
    : [{ code: "content-differs", path: "/content" }];
}

type Keyed = readonly [key: string, statement: Statement];

function statements(content: JsonObject): Map<string, Statement> {
  return new Map(
    flatten(content).map((one) => [`${one.by ?? ""} ${one.target}`, one]),
  );
}

/** What a null clears when nothing stands there is no news. */
function isNews(found: Statement, said: Statement | undefined): boolean {
  return said ? !same(said.value, found.value) : found.value !== null;
}

/** Of a row and what stands in it, the row. */
function outermost(list: readonly Keyed[]): readonly Keyed[] {
  const rows = new Set(
    list.filter(([, { value }]) => value === true).map(([key]) => key),
  );
  return list.filter(([key]) => {
    const steps = key.split("/");
    return !steps.some((_, count) => rows.has(steps.slice(0, count).join("/")));
  });
}

function foreign(
  { target, by }: Statement,
  file: JsonObject,
  source: string,
): Finding {
  const said = { target, ...(by !== undefined && { by }) };
  return {
    code: "file-foreign-content",
    path: placeInContent(file, said) ?? "/content",
    target,
    params: { source, ...said },
  };
}

function lacking({ target, by }: Statement): Finding {
  const said = { target, ...(by !== undefined && { by }) };
  return { code: "content-lacks", path: "/content", target, params: said };
}

function openFindings(found: Json | undefined, computed: Json | undefined) {
  if (same(found ?? [], computed ?? [])) return [];
  const path = found === undefined ? "/content" : "/content/open";
  const open = Array.isArray(computed) ? computed.length : 0;
  return [{ code: "content-open", path, params: { open } }];
}
