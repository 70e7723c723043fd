import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bundle } from "./bundle.js";
import type { PageSize } from "./run.js";

/** What pages load for each element that was bundled, by the sizes of the build. */
export async function pageSizes(
  built: string,
  bundles: ReadonlyMap<string, Bundle>,
): Promise<readonly PageSize[]> {
  const text = await readFile(join(built, "integrity.json"), "utf8");
  const sizes = JSON.parse(text) as Record<string, { readonly brotli: number }>;
  const bytes = (files: readonly string[]) =>
    files.reduce(
      (sum, file) => sum + (sizes[`elements/${file}`]?.brotli ?? 0),
      0,
    );
  const pages = new Map<string, PageSize>();
  for (const { joined } of bundles.values())
    if (joined)
      pages.set(joined.element, {
        element: joined.element,
        page: bytes(joined.page),
        opening: bytes(joined.opening),
      });
  return [...pages.values()];
}
