import { byCodeUnit } from "../../json.js";
import type { Row } from "../../template.js";

/** What rows say in a member, first to last. */
export function textsIn(rows: readonly Row[], name: string): readonly string[] {
  return rows
    .map((row) => row[name])
    .filter((value): value is string => isWord(value))
    .sort(byCodeUnit);
}

/** Those members of a row that are texts without a language. */
export function words<Name extends string>(
  row: Row,
  names: readonly Name[],
): { readonly [key in Name]?: string } {
  return Object.fromEntries(
    names
      .map((name) => [name, row[name]] as const)
      .filter(([, value]) => isWord(value)),
  ) as { readonly [key in Name]?: string };
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
