// Returns by a service that the page's author named: nothing is asked or sent before a person presses.
import { LIMITS, type Problem } from "@askelmat/core";
import { offerEndpointWords } from "./endpoint-words.js";
import { piecesIn } from "./pieces.js";

const TYPE = "application/vnd.askelmat+json";

/** What one answer may hold: as many documents as a package may, and no more bytes than a page can bear. */
export const ENDPOINT_LIMITS = {
  bytes: 50_000_000,
  documents: LIMITS.files,
  /** Milliseconds of silence after which nobody waits. */
  silence: 30_000,
} as const;

/** What a service gave: files, or why there are none. */
export type Collected =
  | { readonly ok: true; readonly files: readonly File[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Asks a service once for what has been returned to it: one document, a
 * package, an array or NDJSON of documents. Nothing is read but cut into files.
 *
 * Codes: `endpoint-address`, `endpoint-offline`, `endpoint-policy`,
 * `endpoint-unreachable`, `endpoint-slow`, `endpoint-stopped`,
 * `endpoint-login`, `endpoint-refused` (with `status`), `endpoint-foreign`,
 * `endpoint-too-large` (with `limit`), `endpoint-too-many` (with `limit`).
 *
 * @param signal lets the reader stop waiting
 */
export async function collectFrom(
  endpoint: string,
  signal?: AbortSignal,
): Promise<Collected> {
  const accept = `${TYPE}, application/json, application/x-ndjson`;
  const answer = await ask(endpoint, signal, { headers: { accept } });
  if ("code" in answer) return refused(answer);
  const { text, host } = answer;
  const pieces = text === undefined ? [] : piecesIn(text);
  if (!pieces) return refused(problem("endpoint-foreign", { host }));
  const { documents: limit } = ENDPOINT_LIMITS;
  if (pieces.length > limit)
    return refused(problem("endpoint-too-many", { limit }));
  const files = pieces.map(
    (piece, at) => new File([piece], `${host} ${at + 1}`, { type: TYPE }),
  );
  return { ok: true, files };
}

/**
 * Sends a file to a service, once, with nothing else about the person or the
 * page. Undefined when the service has said that it has it.
 *
 * Codes: those of {@link collectFrom}.
 */
export async function sendTo(
  endpoint: string,
  file: Blob,
  signal?: AbortSignal,
): Promise<Problem | undefined> {
  const answer = await ask(endpoint, signal, {
    method: "POST",
    headers: { "content-type": TYPE },
    body: file,
  });
  return "code" in answer ? answer : undefined;
}

/** The host of a service, for people; what the author wrote when it is no address. */
export function hostOf(endpoint: string): string {
  return addressOf(endpoint)?.host ?? endpoint;
}

function addressOf(endpoint: string): URL | undefined {
  try {
    const url = new URL(endpoint, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

async function ask(
  endpoint: string,
  signal: AbortSignal | undefined,
  options: RequestInit,
): Promise<Problem | { readonly host: string; readonly text?: string }> {
  offerEndpointWords();
  const url = addressOf(endpoint);
  if (!url) return problem("endpoint-address", { address: endpoint });
  const { host } = url;
  if (isOver(signal)) return problem("endpoint-stopped", { host });
  if (!navigator.onLine) return problem("endpoint-offline", { host });
  const silence = new Silence(signal);
  // The browser does not tell a script that a policy refused; it tells the page.
  const forbidden: string[] = [];
  const forbid = ({ effectiveDirective }: SecurityPolicyViolationEvent) =>
    void forbidden.push(effectiveDirective);
  document.addEventListener("securitypolicyviolation", forbid);
  try {
    const response = await fetch(url, {
      ...options,
      cache: "no-store",
      credentials: "same-origin",
      redirect: "manual",
      referrerPolicy: "same-origin",
      signal: silence.signal,
    });
    silence.break();
    const refusal = refusalOf(response, host);
    if (!refusal && options.method === undefined)
      return await bodyOf(response, host, silence);
    // What else it says is not for us.
    await response.body?.cancel();
    return refusal ?? { host };
  } catch (error) {
    if (isOver(signal)) return problem("endpoint-stopped", { host });
    if (isOver(silence.signal)) return problem("endpoint-slow", { host });
    // The page is told a moment after the request has failed.
    await new Promise((resolve) => setTimeout(resolve));
    console.warn("askelmat: the service was not reached", error);
    return forbidden.includes("connect-src")
      ? problem("endpoint-policy", { host })
      : problem("endpoint-unreachable", { host });
  } finally {
    silence.end();
    document.removeEventListener("securitypolicyviolation", forbid);
  }
}

function refusalOf(
  { ok, status, type }: Response,
  host: string,
): Problem | undefined {
  // Where it leads to is not told to a script, and no file is sent after it.
  if (type === "opaqueredirect" || status === 401 || status === 403)
    return problem("endpoint-login", { host });
  return ok ? undefined : problem("endpoint-refused", { host, status });
}

/** Reads an answer no further than the limit. */
async function bodyOf(
  { body, headers }: Response,
  host: string,
  silence: Silence,
): Promise<Problem | { readonly host: string; readonly text?: string }> {
  const { bytes: limit } = ENDPOINT_LIMITS;
  const tooLarge = problem("endpoint-too-large", { host, limit });
  if (Number(headers.get("content-length")) > limit) {
    await body?.cancel();
    return tooLarge;
  }
  if (!body) return { host };
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    silence.break();
    if (done) return { host, text: text + decoder.decode() };
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return tooLarge;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Ends a request when nothing has come for long, or when the reader stops it. */
class Silence {
  readonly #end = new AbortController();
  readonly #reader: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(reader: AbortSignal | undefined) {
    this.#reader = reader;
    reader?.addEventListener("abort", this.#stop);
    this.break();
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Something has come: waiting begins anew. */
  break(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#stop, ENDPOINT_LIMITS.silence);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#reader?.removeEventListener("abort", this.#stop);
  }

  readonly #stop = (): void => this.#end.abort();
}

function isOver(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

function problem(code: string, params: Problem["params"]): Problem {
  return { path: "", code, ...(params && { params }) };
}

function refused(why: Problem): Collected {
  return { ok: false, problem: why };
}
