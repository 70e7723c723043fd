import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { fileFor, serve } from "../../scripts/serve.mjs";

const base = mkdtempSync(join(tmpdir(), "askelmat-serve-"));
const dir = join(base, "site");
mkdirSync(join(dir, "schemas"), { recursive: true });
mkdirSync(join(base, "site-secret"));
writeFileSync(join(dir, "index.html"), "<!doctype html><p>hei");
writeFileSync(join(dir, "schemas", "a.json"), "{}");
writeFileSync(join(base, "secret.txt"), "secret");
writeFileSync(join(base, "site-secret", "secret.txt"), "secret");
after(() => rmSync(base, { recursive: true }));

/** A request whose path is sent as it is; `fetch` would tidy it first. */
function get(url: string, path: string, method = "GET") {
  return new Promise<{
    status: number;
    headers: NodeJS.Dict<string | string[]>;
    body: string;
  }>((resolve, reject) => {
    const sent = request(url, { path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body,
        }),
      );
    });
    sent.once("error", reject).end();
  });
}

test("the page is served with a policy that allows only its own files", async () => {
  const site = await serve({ dir });
  const { status, headers, body } = await get(site.url, "/");
  await site.close();
  assert.equal(status, 200);
  assert.equal(body, "<!doctype html><p>hei");
  assert.equal(headers["content-type"], "text/html; charset=utf-8");
  const policy = String(headers["content-security-policy"]);
  assert.match(
    policy,
    /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;/,
  );
  assert.match(
    policy,
    /require-trusted-types-for 'script'; trusted-types lit-html$/,
  );
  assert.doesNotMatch(policy, /unsafe|connect-src|\*/);
});

test("files in folders are served by their type", async () => {
  const site = await serve({ dir });
  const { status, headers } = await get(site.url, "/schemas/a.json?v=1");
  await site.close();
  assert.equal(status, 200);
  assert.equal(headers["content-type"], "application/json; charset=utf-8");
});

const ways = [
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/schemas/../../secret.txt",
  "/../site-secret/secret.txt",
  "/..%5csecret.txt",
  "/%00",
  "/%zz",
  "//etc/passwd",
];
for (const path of ways)
  test(`nothing outside the folder is served: ${path}`, async () => {
    const site = await serve({ dir });
    const { status, body } = await get(site.url, path);
    await site.close();
    assert.equal(status, 404);
    assert.doesNotMatch(body, /secret|root:/);
  });

test("a path never leaves the folder", () => {
  assert.equal(fileFor(dir, "/index.html"), join(dir, "index.html"));
  assert.equal(fileFor(dir, "/../site-secret/secret.txt"), undefined);
});

test("only reading is served", async () => {
  const site = await serve({ dir });
  const { status } = await get(site.url, "/", "POST");
  await site.close();
  assert.equal(status, 405);
});

function start(env: Record<string, string>) {
  return new Promise<{ code: number | null; text: string }>((resolve) => {
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      env: { ...process.env, ...env },
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => (text += String(part)));
    child.once("close", (code) => resolve({ code, text }));
  });
}

test("a taken port is said in plain words, with another to try", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const { code, text } = await start({ PORT: String(port) });
  other.close();
  assert.equal(code, 1);
  assert.match(text, new RegExp(`Port ${port} is already in use`));
  assert.match(text, new RegExp(`PORT=${port + 1} npm start`));
  assert.doesNotMatch(text, /EADDRINUSE|at .*:\d+:\d+/);
});

test("a PORT that is no port is said", async () => {
  const { code, text } = await start({ PORT: "abc" });
  assert.equal(code, 1);
  assert.match(text, /PORT must be a whole number.*"abc"/);
});
