import { isLanguageMap, isObject } from "@askelmat/core";

/**
 * The texts of a template's content by their path: member names, and inside
 * lists the rows' ids. The `source` is about the texts, so it is left out.
 */
export function* textsOf(
  value: unknown,
  path = "",
): Generator<[path: string, text: Record<string, string>]> {
  if (isLanguageMap(value))
    yield [path, value as unknown as Record<string, string>];
  else if (Array.isArray(value))
    for (const row of value.filter(isObject))
      yield* textsOf(row, `${path}/${row["id"] as string}`);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value))
      if (name !== "source")
        yield* textsOf(inner, path === "" ? name : `${path}/${name}`);
}
