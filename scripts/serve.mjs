import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** What `npm start` serves under: the page's own files and nothing else, as strict as the strictest host. */
export const workbookPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/**
 * The file below `dir` that a request asks for, or undefined when it asks for anything outside.
 * @param {string} dir
 * @param {string} url
 */
export function fileFor(dir, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return undefined;
  }
  if (path.includes("\0") || path.includes("\\")) return undefined;
  const file = normalize(
    join(dir, path.endsWith("/") ? `${path}index.html` : path),
  );
  return file.startsWith(normalize(dir + sep)) ? file : undefined;
}

/**
 * A static server for one folder, on this computer only.
 * @param {{dir: string, port?: number, policy?: string, headers?: Record<string, string>, extra?: Record<string, string>, onRequest?: (url: string) => void}} options
 *   `headers`: more of them. `extra`: pages by path that exist only in memory (tests).
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve({
  dir,
  port = 0,
  policy = workbookPolicy,
  headers: more = {},
  extra = {},
  onRequest,
}) {
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    onRequest?.(url);
    const headers = {
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-cache",
      ...more,
    };
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, headers).end();
      return;
    }
    answer(dir, url, extra).then(
      ({ status, type, body }) => {
        response.writeHead(status, { ...headers, "Content-Type": type });
        response.end(request.method === "HEAD" ? undefined : body);
      },
      () => response.writeHead(500, headers).end(),
    );
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(dir, url, extra) {
  const page = extra[url.split(/[?#]/)[0] ?? ""];
  if (page !== undefined)
    return { status: 200, type: types[".html"], body: page };
  const file = fileFor(dir, url);
  const found = file && (await stat(file).catch(() => undefined));
  if (!file || !found?.isFile())
    return {
      status: 404,
      type: "text/plain; charset=utf-8",
      body: "Not found\n",
    };
  return {
    status: 200,
    type: types[extname(file)] ?? "application/octet-stream",
    body: await readFile(file),
  };
}
