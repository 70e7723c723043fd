import {
  openHttpStorage,
  type HttpStorageOptions,
} from "@askelmat/storage/http.js";
import type { StorageAdapter } from "@askelmat/storage";
import type { Bench } from "./bench.js";
import { recordHandler, type Texts } from "./record-handler.mjs";

export const ADDRESS = "https://palvelu.example.fi/records";

export type Fetch = typeof globalThis.fetch;

/** A server inside the page: the reference handler, and no network. */
export class HttpBench implements Bench {
  readonly texts = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Every request: its method and address. */
  readonly asked: string[] = [];
  readonly #handle = recordHandler(textsIn(this.texts));
  /** Stands in front of the server, to put faults in. */
  between: (
    request: Request,
    serve: (request: Request) => Promise<Response>,
  ) => Promise<Response> = (request, serve) => serve(request);

  readonly fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    this.asked.push(`${request.method} ${request.url}`);
    return this.between(request, this.#handle);
  };

  open(options: HttpStorageOptions = {}): Promise<StorageAdapter> {
    return Promise.resolve(this.storage(options));
  }

  storage(options: HttpStorageOptions = {}) {
    return openHttpStorage(ADDRESS, { fetch: this.fetch, ...options });
  }

  dump(): Promise<string> {
    const texts = [...this.texts].map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]);
    return Promise.resolve(texts.length > 0 ? JSON.stringify(texts) : "");
  }

  dispose(): Promise<void> {
    return Promise.resolve();
  }
}

function textsIn(map: Map<string, Uint8Array<ArrayBuffer>>): Texts {
  return {
    names: () => Promise.resolve([...map.keys()]),
    read: (name) => Promise.resolve(map.get(name)),
    write: (name, bytes) => Promise.resolve(void map.set(name, bytes)),
    remove: (name) => Promise.resolve(void map.delete(name)),
  };
}
