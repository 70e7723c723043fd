// The reference server of docs/storage-http.md: plain Node, one file a record. No login and no TLS: for tests, and to read.
//   node tests/storage/support/record-server.mjs FOLDER PORT [ORIGIN]
import { createServer } from "node:http";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { recordHandler } from "./record-handler.mjs";

/**
 * Files of a folder. A file is written beside, brought to the disk, and swapped
 * in at once, so that a kill leaves the old one or the new one.
 *
 * @param {string} folder
 * @returns {import("./record-handler.mjs").Texts}
 */
export function filesIn(folder) {
  const pathOf = (/** @type {string} */ name) => join(folder, `${name}.json`);
  return {
    names: async () =>
      (await readdir(folder).catch(none([])))
        .filter((file) => file.endsWith(".json"))
        .map((file) => file.slice(0, -".json".length))
        .sort(),
    read: async (name) => {
      const bytes = await readFile(pathOf(name)).catch(none(undefined));
      return bytes && new Uint8Array(bytes);
    },
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true });
      const file = await open(`${pathOf(name)}.new`, "w");
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${pathOf(name)}.new`, pathOf(name));
    },
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

/** @template Value @param {Value} value */
function none(value) {
  return (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== "ENOENT") throw error;
    return value;
  };
}

/**
 * @param {(request: Request) => Promise<Response>} handle
 * @param {number} [port]
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function serve(handle, port = 0) {
  const server = createServer((incoming, outgoing) => {
    answer(handle, incoming, outgoing).catch((error) => {
      console.error(error);
      // No room is something that a person can act on.
      outgoing.writeHead(error.code === "ENOSPC" ? 507 : 500).end();
    });
  });
  await new Promise((resolve) =>
    server.listen(port, "127.0.0.1", () => resolve(undefined)),
  );
  const address = /** @type {import("node:net").AddressInfo} */ (
    server.address()
  );
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {(request: Request) => Promise<Response>} handle
 * @param {import("node:http").IncomingMessage} incoming
 * @param {import("node:http").ServerResponse} outgoing
 */
async function answer(handle, incoming, outgoing) {
  const { method = "GET", url = "/", headers } = incoming;
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const request = new Request(`http://${headers.host ?? "localhost"}${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => [name, one]),
    ),
    ...(method === "PUT" && { body: Buffer.concat(chunks) }),
  });
  const response = await handle(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , folder = "records", port = "8090", origin] = process.argv;
  const options = origin === undefined ? {} : { origin };
  const handle = recordHandler(filesIn(folder), options);
  const { origin: address } = await serve(handle, Number(port));
  console.log(`${address}/records keeps its records in ${folder}`);
}
