import { serve } from "../../../scripts/serve.mjs";
import { strictPolicy } from "../../embed/browser.js";

/** Pages with a tool each, at addresses that stay while browsers come and go: what they keep belongs to those. */
export async function servedTool(bodies: string | readonly string[]): Promise<{
  /** The first page. */
  url: string;
  urls: readonly string[];
  close: () => Promise<void>;
}> {
  const pages = [bodies].flat().map((body) => hostPage(body));
  const site = await serve({
    dir: "dist",
    policy: strictPolicy,
    extra: Object.fromEntries(
      pages.map((page, nth) => [`/host-${nth}.html`, page]),
    ),
  });
  const urls = pages.map((_, nth) => `${site.url}/host-${nth}.html`);
  return { url: urls[0]!, urls, close: site.close };
}

/** A page with a tool. */
export function hostPage(body: string): string {
  return `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8">
    <title>Askelmat</title>
    <script type="module" src="askelmat.js"></script>
  </head>
  <body>${body}</body>
</html>
`;
}
