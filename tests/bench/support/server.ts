import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { benchDir } from "./dirs.js";
import type { Bundle } from "./bundle.js";

/** The policy of a page: none, a strict one, and one with Trusted Types besides. */
export type PageMode = "plain" | "csp" | "tt";

export interface PageQuery {
  readonly column: string;
  readonly work: string;
  readonly mode: PageMode;
  /** The style sheet of a host page, or none. */
  readonly host: "" | "hostile" | "wordpress";
  readonly controls: number;
}

export interface BenchServer {
  readonly url: string;
  readonly address: (query: PageQuery) => string;
  readonly close: () => Promise<void>;
}

const strict = "script-src 'self'; style-src 'self'";
const policies: Record<PageMode, string | undefined> = {
  plain: undefined,
  csp: strict,
  tt: `${strict}; require-trusted-types-for 'script'`,
};

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
};

/**
 * Serves the page of the bench, on this computer only.
 *
 * @param out the folder of the bundles
 * @param bundles by column and work: `askelmat/a`
 */
export async function serveBench(
  out: string,
  bundles: ReadonlyMap<string, Bundle>,
): Promise<BenchServer> {
  const late = new Map(
    [...bundles.values()].flatMap(({ joined }) => [...(joined?.files ?? [])]),
  );
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://x");
    if (pathname === "/page") sendPage(response, searchParams, bundles);
    else if (pathname === "/blank")
      send(response, ".html", "<!doctype html><title>blank</title>");
    else if (late.has(pathname)) send(response, pathname, late.get(pathname)!);
    else
      void readFile(
        join(pathname.startsWith("/page/") ? benchDir : out, pathname),
      ).then(
        (body) => send(response, pathname, body),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    address: ({ controls, ...query }) => {
      const search = new URLSearchParams({
        ...query,
        controls: String(controls),
      });
      return `${url}/page?${search.toString()}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, path: string, body: string | Buffer) {
  const type = types[extname(path) || path] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type }).end(body);
}

function sendPage(
  response: ServerResponse,
  query: URLSearchParams,
  bundles: ReadonlyMap<string, Bundle>,
): void {
  const work = query.get("work") ?? "";
  const bundle = bundles.get(`${query.get("column") ?? ""}/${work}`);
  const mode = (query.get("mode") ?? "plain") as PageMode;
  const host = query.get("host");
  if (!bundle) {
    response.writeHead(404).end();
    return;
  }
  const bench = {
    work,
    min: Number(query.get("controls")),
    scripts: bundle.scripts,
    inject: mode === "plain" ? "inline" : "src",
  };
  const policy = policies[mode];
  // The two of these give the page timers of 5 microseconds.
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("cross-origin-embedder-policy", "require-corp");
  if (policy) response.setHeader("content-security-policy", policy);
  const styles = [...(host ? [`/page/${host}.css`] : []), ...bundle.styles];
  send(
    response,
    ".html",
    `<!doctype html><html lang="en"><head><title>Host page</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="bench" content="${JSON.stringify(bench).replaceAll('"', "&quot;")}"><link rel="icon" href="data:,">${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join("")}<script src="/page/boot.js" defer></script></head><body><main><h1>Host page</h1><div id="app"></div></main></body></html>`,
  );
}
