// The reference for docs/storage-http.md: what a server does with a request, whatever it is made of.
// `record-server.mjs` puts it behind Node; a page's test calls it as it is.

/**
 * Where the texts are. Each call is whole or fails; the handler sees to it that
 * nobody writes a name between its comparing and its writing.
 *
 * @typedef {object} Texts
 * @property {() => Promise<string[]>} names
 * @property {(name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>} read
 * @property {(name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>} write
 * @property {(name: string) => Promise<void>} remove
 */

/**
 * @param {Texts} texts
 * @param {{base?: string, limit?: number, origin?: string}} [options]
 *   `base`: the path of the address; `limit`: bytes of one record; `origin`: a page elsewhere that may ask
 * @returns {(request: Request) => Promise<Response>}
 */
export function recordHandler(
  texts,
  { base = "/records", limit = 10_000_000, origin } = {},
) {
  const alone = turns();
  return async (request) => {
    const answer = await answerTo(request);
    answer.headers.set("cache-control", "no-store");
    if (origin !== undefined) {
      const allowed = {
        "access-control-allow-origin": origin,
        "access-control-allow-methods": "GET, PUT, DELETE",
        "access-control-allow-headers": "content-type, if-match, if-none-match",
        "access-control-expose-headers": "etag",
        vary: "origin",
      };
      for (const [name, value] of Object.entries(allowed))
        answer.headers.set(name, value);
    }
    return answer;
  };

  /** @param {Request} request */
  async function answerTo(request) {
    const { pathname } = new URL(request.url);
    if (request.method === "OPTIONS") return empty(204);
    if (pathname === base)
      return request.method === "GET" ? list() : empty(405);
    const name = pathname.slice(base.length + 1);
    if (!pathname.startsWith(`${base}/`) || !/^[a-z0-9-]{1,96}$/.test(name))
      return empty(404);
    if (request.method === "GET") return get(name);
    if (request.method === "PUT") {
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (bytes.length > limit) return empty(413);
      return alone(name, () => put(name, bytes, request.headers));
    }
    if (request.method === "DELETE")
      return alone(name, async () => {
        await texts.remove(name);
        return empty(204);
      });
    return empty(405);
  }

  async function list() {
    const records = [];
    for (const name of await texts.names()) {
      const bytes = await texts.read(name);
      if (bytes) records.push({ name, etag: await etagOf(bytes) });
    }
    return Response.json({ records });
  }

  /** @param {string} name */
  async function get(name) {
    const bytes = await texts.read(name);
    if (!bytes) return empty(404);
    const headers = {
      "content-type": "application/json",
      etag: await etagOf(bytes),
    };
    return new Response(bytes, { headers });
  }

  /**
   * @param {string} name
   * @param {Uint8Array<ArrayBuffer>} bytes
   * @param {Headers} headers
   */
  async function put(name, bytes, headers) {
    const stored = await texts.read(name);
    const expected = headers.get("if-match");
    // A write that does not say what it expects would overwrite what it has not seen.
    if (expected === null && headers.get("if-none-match") !== "*")
      return empty(428);
    if (
      expected === null
        ? stored
        : !stored || expected !== (await etagOf(stored))
    )
      return empty(412);
    await texts.write(name, bytes);
    return new Response(null, {
      status: stored ? 204 : 201,
      headers: { etag: await etagOf(bytes) },
    });
  }
}

/** @param {number} status */
const empty = (status) => new Response(null, { status });

/** Another text has another one. @param {Uint8Array<ArrayBuffer>} bytes */
async function etagOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0"));
  return `"${hex.join("")}"`;
}

/** One after another for each name: comparing and writing are then one act. */
function turns() {
  /** @type {Map<string, Promise<unknown>>} */
  const last = new Map();
  /** @type {<T>(name: string, work: () => Promise<T>) => Promise<T>} */
  return (name, work) => {
    const done = (last.get(name) ?? Promise.resolve()).then(work);
    const over = done
      .catch(() => undefined)
      .then(() => {
        if (last.get(name) === over) last.delete(name);
      });
    last.set(name, over);
    return done;
  };
}
