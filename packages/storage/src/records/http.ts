/**
 * Documents on a server of the site's own, over plain HTTP; docs/storage-http.md
 * tells what the server does. `@askelmat/storage/http.js`
 *
 * @module
 */
import { HttpRecords, type HttpStorageOptions } from "./http-records.js";
import { RecordAdapter } from "./record-adapter.js";

export type { HttpStorageOptions } from "./http-records.js";
export type { RecordAdapter, UnreadableRecord } from "./record-adapter.js";

/**
 * Keeps documents at an address, one resource each. No request is made before
 * the first call, and none to any other address.
 *
 * @throws TypeError when the address is none, or not of http or https
 */
export function openHttpStorage(
  address: string | URL,
  options: HttpStorageOptions = {},
): RecordAdapter {
  const { baseURI } = (globalThis as { document?: Document }).document ?? {};
  const url = new URL(address, baseURI);
  if (!/^https?:$/.test(url.protocol))
    throw new TypeError(
      `openHttpStorage: ${url.protocol} is not http: or https:`,
    );
  url.hash = "";
  return new RecordAdapter("http", new HttpRecords(url, options));
}
