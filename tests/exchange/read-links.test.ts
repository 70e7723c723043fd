import assert from "node:assert/strict";
import test from "node:test";
import { linkForText, readLinks } from "@askelmat/exchange";
import { inflatedBy, linkOf } from "./support/bombs.js";
import { manglings, surroundings } from "./support/manglings.js";
import { PAGE } from "./support/documents.js";

const texts = ["yksi", "två", "kolme"].map((word) =>
  JSON.stringify({ word, long: word.repeat(40) }),
);
const links = texts.map((text) => linkForText(text, PAGE).address);
const read = (text: string) => ({ ok: true, text });

test("every link of a text is read, in order, and each once", () => {
  const [one, two, three] = links as [string, string, string];
  const mail = `Hei!\n${one}\n\n<${two}> ja sama ${two}\n> ${three}\nT. Anna`;
  assert.deepEqual(readLinks(mail), texts.map(read));
  assert.deepEqual(readLinks(links.join("\n")), texts.map(read));
});

test("what mails do to one link does not hinder the others", () => {
  for (const { name, mangle } of [...surroundings, ...manglings]) {
    const mail = `${links[0]}\n\n${mangle(links[1]!)}\n\nTerveisin`;
    assert.deepEqual(readLinks(mail), texts.slice(0, 2).map(read), name);
  }
});

test("a link that is cut is told of by itself, and read if it is whole elsewhere", () => {
  const [one, two, three] = links as [string, string, string];
  const cut = two.slice(0, -20);
  const [first, second, third] = readLinks(`${one}\n${cut}\n\n${three}`);
  assert.deepEqual(
    [first, third],
    [texts[0], texts[2]].map((t) => read(t!)),
  );
  assert.ok(second && !second.ok);
  assert.equal(second.problem.code, "link-cut");
  assert.deepEqual(readLinks(`${cut}\n\n${two}`), [read(texts[1]!)]);
});

test("a text without a link says so, once", () => {
  const none = { ok: false, problem: { path: "", code: "link-none" } };
  for (const text of ["", "Hei!", "askelmat=hyvä", "https://example.fi/#a"])
    assert.deepEqual(readLinks(text), [none], text);
});

test("many bombs cost no more than one", () => {
  const bomb = Buffer.alloc(9_000_000, 32);
  const mail = [1, 2, 3].map((at) =>
    linkOf(Buffer.concat([bomb, Buffer.from([at])])),
  );
  let found: ReturnType<typeof readLinks> = [];
  const count = inflatedBy(() => (found = readLinks(mail.join("\n"))));
  assert.deepEqual(
    found.map((one) => (one.ok ? "read" : one.problem.code)),
    ["read", "link-too-large", "link-too-large"],
  );
  assert.ok(count < 12_000_000, String(count));
});
