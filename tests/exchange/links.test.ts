import assert from "node:assert/strict";
import test from "node:test";
import { inflateRawSync } from "node:zlib";
import { ohjausyhteistyonKehittyminen as matrix } from "@askelmat/content";
import * as core from "@askelmat/core";
import type { AskelmatDocument, Json, Template } from "@askelmat/core";
import {
  LINK_SIZES,
  linkFor,
  linkForText,
  readLink,
  withoutLink,
} from "@askelmat/exchange";
import { crcOf, linkOf } from "./support/bombs.js";
import { carrying, PAGE } from "./support/documents.js";

const text = core.fileText(carrying());
const link = linkForText(text, PAGE).address;

/** The code, and what is told with it. */
function problemOf(input: string): readonly [string, Json | undefined] {
  const read = readLink(input);
  assert.ok(!read.ok, "it was read");
  assert.equal(read.problem.path, "");
  return [read.problem.code, read.problem.params];
}

test("a link is what the standard says, to a reader that shares no code with us", () => {
  const [page, part] = link.split("#askelmat=");
  const [version, length, checksum, data, ...rest] = part!.split(".");
  assert.equal(page, PAGE);
  assert.deepEqual([version, Number(length), rest], ["1", data!.length, []]);
  const bytes = inflateRawSync(Buffer.from(data!, "base64url"));
  assert.equal(bytes.toString("utf8"), text);
  assert.equal(checksum, crcOf(bytes));
});

test("a link that another program made is read", () => {
  const read = readLink(linkOf(Buffer.from(text)));
  assert.deepEqual(read, { ok: true, text, repaired: [], others: 0 });
});

/** A link that has been sent: whatever becomes of this package, it must be read. */
const SENT =
  "https://elo.example.fi/#askelmat=1.391.493b62c0." +
  "dVDLTsMwEPwVZHFsnm1SlBMHCodWAiGEWhBCbryJTVInyjpJQ9W_6Z_0x1jTgriw" +
  "slae8Y5n7B27xFTChrOESWNqTDyvHyvhVk3ucSyg3HDjdYHXV02BEsC4p3n3AyvN" +
  "RgxrSJ-hQUUoYYHrE1coLQj8SohSlmgbnbStEol_Lue7TWy7-oHnCkgkVA5oSIiS" +
  "h1HsqPnNw2LI1m1fqCy_lcE2jB9BLFfY1bNuy9_vo2hYlHfL-YzUaaUNaJLv7DYt" +
  "W5sRLcwU3bmSAhCPhwswALo-HpRm-_2IkaRRQHOvu1NqcHpT8Wkss-04-sSumkx7" +
  "M-hCpCokG8ObnJ6Y_DW5JocRWw-WdbjWnBC3M6Efxo4_dvzgKfDpG2i90FnHyxb-" +
  "y_S2_wI";

test("a link that was sent before is read", () => {
  const read = readLink(SENT);
  assert.ok(read.ok);
  const file = core.readFile(read.text);
  assert.ok(file.ok && file.document);
  assert.equal(
    core.digestOf(file.document),
    "sha256-iKDPLyfbuwkifgFh1x26RedXYsvpEvxa_O55yLlGXKE",
  );
  assert.deepEqual(core.contentOf(file.document), {
    conclusions: { fi: "Yhdessä eteenpäin" },
  });
});

test("what is no link is told as such", () => {
  for (const input of [
    "",
    "Hei, liitteenä tiedosto.",
    PAGE,
    `${PAGE}#osa`,
    "askelmat=hyvä",
    "https://elo.example.fi/?askelmat=kylla&x=1",
  ])
    assert.deepEqual(problemOf(input), ["link-none", undefined], input);
});

test("a link of a later version names its version", () => {
  for (const part of ["2.9.0000beef.AAAA", "2.{}", "17.x"]) {
    const version = Number(part.split(".")[0]);
    assert.deepEqual(problemOf(`${PAGE}#askelmat=${part}`), [
      "link-newer",
      { version },
    ]);
  }
});

test("a damaged link is told from a cut one", () => {
  const at = link.length - 40;
  const changed = link[at] === "A" ? "B" : "A";
  const damaged = link.slice(0, at) + changed + link.slice(at + 1);
  assert.deepEqual(problemOf(damaged), ["link-damaged", undefined]);
  const starred = link.slice(0, at) + "*" + link.slice(at + 1);
  assert.deepEqual(problemOf(starred), ["link-damaged", undefined]);
  assert.deepEqual(problemOf(link.toLowerCase()), ["link-damaged", undefined]);
  assert.equal(problemOf(link.slice(0, at))[0], "link-cut");
  for (const head of ["0.9.0000beef.AAAA", "1.x", "1.9.beef.AAAA"])
    assert.equal(problemOf(`${PAGE}#askelmat=${head}`)[0], "link-damaged");
});

test("bytes that are no UTF-8 are damaged, though the checksum fits", () => {
  assert.equal(problemOf(linkOf(Uint8Array.of(0xc3, 0x28)))[0], "link-damaged");
});

test("a link that grows beyond what a file may have is refused", () => {
  assert.deepEqual(problemOf(linkOf(new Uint8Array(core.LIMITS.bytes + 1))), [
    "link-too-large",
    { limit: core.LIMITS.bytes },
  ]);
});

test("a text longer than any address is refused unread", () => {
  assert.deepEqual(problemOf(link + " ".repeat(2_000_000)), [
    "link-too-large",
    { limit: 2_000_000 },
  ]);
});

test("a hostile text as long as allowed is answered", () => {
  for (const piece of ["a ", "%41", "askelmat=1.9.0000beef.A "])
    readLink(
      "askelmat=1.999999999.0000beef." + piece.repeat(1_900_000 / piece.length),
    );
});

/** Words in which nothing repeats, so that their link is long and has every letter. */
function noise(count: number, from = 1): string {
  return Array.from({ length: count }, (_, at) =>
    (((at + from) * 2_654_435_761) % 4_294_967_296).toString(36),
  ).join(" ");
}

test("a large link is read", () => {
  const text = noise(60_000);
  const large = linkForText(text, PAGE);
  assert.equal(large.advice, "too-long");
  assert.ok(large.size > 200_000);
  const read = readLink(large.address.match(/.{1,76}/g)!.join("\n"));
  assert.deepEqual(read, {
    ok: true,
    text,
    repaired: ["spaces"],
    others: 0,
  });
});

test("long dashes that stood for one hyphen or two are hyphens again", () => {
  const texts = Array.from({ length: 100 }, (_, at) => noise(60, at * 60 + 1));
  const links = texts.map((one) => linkForText(one, "").address);
  const two = links.findIndex((one) => one.includes("--"));
  const one = links.findIndex((one) => /[^-]-[^-]/.test(one));
  assert.ok(two >= 0 && one >= 0);
  for (const [at, input] of [
    [two, links[two]!.replace("--", "—")],
    [one, links[one]!.replace("-", "–")],
  ] as const)
    assert.deepEqual(readLink(input), {
      ok: true,
      text: texts[at],
      repaired: ["dashes"],
      others: 0,
    });
});

test("advice turns at its sizes", () => {
  const { size } = linkForText("x", "");
  const sized = (wanted: number) => linkForText("x", "p".repeat(wanted - size));
  for (const [wanted, advice] of [
    [LINK_SIZES.fine, "fine"],
    [LINK_SIZES.fine + 1, "long"],
    [LINK_SIZES.long, "long"],
    [LINK_SIZES.long + 1, "too-long"],
  ] as const) {
    const made = sized(wanted);
    assert.equal(made.size, wanted);
    assert.equal(made.advice, advice);
    assert.ok(readLink(made.address).ok);
  }
});

/** One person's six ratings, each with a reason of some 120 characters. */
function answers(by: string): AskelmatDocument {
  const template = matrix as unknown as Template;
  const blank = core.createDocument({
    template,
    by,
    at: "2026-03-01T10:00:00Z",
  });
  const edits = core.itemsOf(template).flatMap(({ id }, at) => [
    {
      type: "set" as const,
      target: `own/ratings/${id}/rating`,
      value: { level: String((at % 4) + 1) },
    },
    {
      type: "set" as const,
      target: `own/ratings/${id}/reason@fi`,
      value: `Meillä on yhteinen suunnitelma ${at}, mutta sen seuranta on vielä sattumanvaraista eikä kaikkia toimijoita tavoiteta.`,
    },
  ]);
  const context = { by, at: "2026-03-01T10:05:00Z" };
  return core.applyEdits(blank, edits, context).document;
}

test("what one person answers in the matrix fits into a fine link", () => {
  const made = linkFor(answers("c-a"), PAGE, {
    snapshots: [matrix],
    leaveOut: [matrix],
  });
  assert.equal(made.advice, "fine", `${made.size} characters`);
  assert.deepEqual(made.needs, { uri: matrix.id, version: matrix.version });
});

test("a template that travels along is not needed", () => {
  const carried = linkFor(answers("c-a"), PAGE, {
    snapshots: [matrix],
  });
  assert.equal(carried.needs, undefined);
  const blank = { ...carrying(), entries: [] };
  assert.equal(linkFor(blank, PAGE).needs, undefined);
});

test("a template with other words travels along, though its name is known", () => {
  const known = carrying().snapshots![0]!["template"] as Template;
  const { address, needs } = linkFor(carrying(), PAGE, {
    leaveOut: [{ ...known, content: { title: { fi: "Toisin" } } }],
  });
  const read = readLink(address);
  assert.ok(read.ok && read.text.includes("Oma pohja"));
  assert.equal(needs, undefined);
});

test("our part leaves an address that was mangled, too", () => {
  const part = link.slice(link.indexOf("#") + 1);
  const encoded = encodeURIComponent(part);
  for (const [address, left] of [
    [link, PAGE],
    [`${PAGE}#${encoded}`, PAGE],
    [`${PAGE}%23${encoded}`, PAGE],
    [`${PAGE}#osa&${part}&x=1`, `${PAGE}#osa&x=1`],
    [`${PAGE}#${part}&amp;x=1`, `${PAGE}#x=1`],
    [`${PAGE}#${part.slice(0, 20)}`, PAGE],
    [`${PAGE}#`, `${PAGE}#`],
    [`${PAGE}#kuvaus-askelmat=1`, `${PAGE}#kuvaus-askelmat=1`],
  ])
    assert.equal(withoutLink(address!), left);
});
