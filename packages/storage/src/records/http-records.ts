import { isObject } from "@askelmat/core";
import { nameOf, StorageError } from "../storage-error.js";
import { exactText } from "./exact-text.js";
import { CHECK } from "./record-name.js";
import { trouble } from "./trouble.js";
import type {
  ListedRecord,
  VersionedRecords,
  VersionedText,
} from "./versioned-records.js";

export interface HttpStorageOptions {
  /** Milliseconds that one request may take, its answer read; 30 000 unless told. */
  readonly timeout?: number;
  /** Whether cookies go along; to the page's own origin only unless told. */
  readonly credentials?: RequestCredentials;
  /** In place of the page's own: to add a header, for one. */
  readonly fetch?: typeof globalThis.fetch;
}

interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly isHtml: boolean;
  readonly bytes: ArrayBuffer;
}

/**
 * Records of a server that speaks plain HTTP, as docs/storage-http.md says: the
 * version is the ETag, and `If-Match` compares. No request goes anywhere but to
 * the address and to names right below it.
 */
export class HttpRecords implements VersionedRecords {
  readonly #address: URL;
  readonly #options: HttpStorageOptions;
  #compares: Promise<void> | undefined;

  constructor(address: URL, options: HttpStorageOptions) {
    this.#address = address;
    this.#options = options;
  }

  async list(): Promise<ListedRecord[]> {
    const answer = await this.#ask("GET", "");
    if (answer.status !== 200 || answer.isHtml)
      throw refused("the list", answer);
    let json: unknown;
    try {
      json = JSON.parse(exactText("the list", answer.bytes));
    } catch (error) {
      throw trouble("unavailable", "NoList", "the list is no JSON", error);
    }
    const records = isObject(json) ? json["records"] : undefined;
    if (!Array.isArray(records))
      throw trouble("unavailable", "NoList", 'the list has no "records"');
    return records.map((one: unknown) => {
      const { name, etag } = isObject(one) ? one : {};
      return {
        name: typeof name === "string" ? name : "",
        ...(typeof etag === "string" ? { version: etag } : {}),
      };
    });
  }

  async read(name: string): Promise<VersionedText | undefined> {
    const answer = await this.#ask("GET", name);
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (answer.status !== 200) throw refused(name, answer);
    const text = exactText(name, answer.bytes);
    return { text, version: versionIn(name, answer) };
  }

  async write(
    name: string,
    text: string,
    expected: string | undefined,
  ): Promise<{ version: string } | "conflict"> {
    await this.#checked();
    const answer = await this.#put(name, text, expected);
    if (isConflict(answer, expected)) return "conflict";
    if (!isDone(answer)) throw refused(name, answer);
    // A server that says how it will tell this text from others has it.
    return { version: versionIn(name, answer) };
  }

  async remove(name: string): Promise<void> {
    const answer = await this.#ask("DELETE", name);
    if (!isDone(answer) && answer.status !== 404 && answer.status !== 410)
      throw refused(name, answer);
  }

  #put(name: string, text: string, expected: string | undefined) {
    return this.#ask("PUT", name, {
      body: text,
      headers: {
        "content-type": "application/json",
        ...(expected === undefined
          ? { "if-none-match": "*" }
          : { "if-match": expected }),
      },
    });
  }

  /** Once a visit, before the first write: a server that overwrites without comparing would lose answers and tell nobody. */
  async #checked(): Promise<void> {
    this.#compares ??= this.#check();
    try {
      await this.#compares;
    } catch (error) {
      this.#compares = undefined;
      throw error;
    }
  }

  async #check(): Promise<void> {
    const answer = await this.#put(CHECK, "{}", '"never"');
    if (isConflict(answer, "never")) return;
    if (!isDone(answer)) throw refused(CHECK, answer);
    await this.remove(CHECK);
    throw trouble(
      "unavailable",
      "NoCompare",
      "the server does not heed If-Match, so tabs would overwrite each other",
    );
  }

  async #ask(
    method: string,
    name: string,
    more: Pick<RequestInit, "body" | "headers"> = {},
  ): Promise<Answer> {
    const {
      timeout = 30_000,
      credentials = "same-origin",
      fetch = globalThis.fetch.bind(globalThis),
    } = this.#options;
    try {
      const response = await fetch(addressOf(this.#address, name), {
        method,
        ...more,
        cache: "no-store",
        credentials,
        redirect: "manual",
        referrerPolicy: "same-origin",
        signal: AbortSignal.timeout(timeout),
      });
      const { headers, type } = response;
      return {
        // Where it leads to is not told to a script, and nothing is sent after it.
        status: type === "opaqueredirect" ? 302 : response.status,
        etag: headers.get("etag"),
        isHtml: /^text\/html/i.test(headers.get("content-type") ?? ""),
        bytes: await response.arrayBuffer(),
      };
    } catch (error) {
      // Offline, no such host, a policy that forbids, or too slow: the browser does not tell a script which.
      throw trouble(
        "unknown",
        nameOf(error) === "TimeoutError" ? "TimeoutError" : "NetworkError",
        `${method} ${name || "the list"}: no answer`,
        error,
      );
    }
  }
}

/** The address of a record: one step below the base, whatever else the base says. */
function addressOf(base: URL, name: string): URL {
  if (name === "") return base;
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/${name}`;
  return url;
}

function isDone({ status, isHtml }: Answer): boolean {
  return status >= 200 && status < 300 && !isHtml;
}

/** Some servers say that what is not there cannot match. */
function isConflict({ status }: Answer, expected: string | undefined): boolean {
  return status === 412 || (status === 404 && expected !== undefined);
}

/** Without it, or with a weak one, nothing can be compared. */
function versionIn(name: string, answer: Answer): string {
  if (answer.isHtml) throw refused(name, answer);
  const { etag } = answer;
  if (etag !== null && etag.startsWith('"')) return etag;
  throw trouble(
    "unavailable",
    "NoStrongEtag",
    `${name}: the answer shows no strong ETag (across origins it takes Access-Control-Expose-Headers: ETag)`,
  );
}

function refused(name: string, { status, isHtml }: Answer): StorageError {
  const isPage = isHtml && status >= 200 && status < 300;
  const code = [413, 507].includes(status)
    ? "quota"
    : isPage ||
        (status >= 300 && status < 500 && ![408, 409, 429].includes(status))
      ? "unavailable"
      : "unknown";
  return isPage
    ? trouble(code, "HtmlAnswer", `${name}: a page came in place of JSON`)
    : trouble(code, `Http${status}`, `${name}: the server answered ${status}`);
}
