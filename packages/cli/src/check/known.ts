import {
  isObject,
  type CodeOptions,
  type Json,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { isTemplate, type TemplateSource } from "../templates.js";

/** What a file is checked against beside the schemas. */
export interface Known {
  /** Where templates are looked for that a file does not carry, in this order. */
  readonly templates: readonly TemplateSource[];
  /** The code lists, those that come later before those that come first. */
  readonly codes: CodeOptions;
}

/** The same with templates and code lists that come along with a file: they are asked first. */
export function knownWith(
  known: Known,
  carried: readonly (Json | undefined)[],
): Known {
  const here = carried.filter(isTemplate);
  if (here.length === 0) return known;
  const { templates, codes } = known;
  return {
    templates: [(uri) => here.filter(({ id }) => id === uri), ...templates],
    codes: {
      ...codes,
      codeLists: [...(codes.codeLists ?? []), ...here.filter(isCodeList)],
    },
  };
}

export function isCodeList({ kind }: Template): boolean {
  return kind === "code-list";
}

/** The templates in a document's `snapshots`. */
export function carriedBy(file: JsonObject): readonly (Json | undefined)[] {
  const snapshots = file["snapshots"];
  const list: readonly Json[] = Array.isArray(snapshots) ? snapshots : [];
  return list.map((snapshot) =>
    isObject(snapshot) ? snapshot["template"] : undefined,
  );
}
