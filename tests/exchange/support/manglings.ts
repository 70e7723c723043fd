// What mail programs, filters, chats and people do to a link.
import type { Repair } from "@askelmat/exchange";

/** One of them, and what is said of its repair. */
export interface Mangling {
  readonly name: string;
  readonly repaired: readonly Repair[];
  readonly mangle: (address: string) => string;
}

const wrapAt = (width: number, by: string) => (address: string) =>
  address.match(new RegExp(`.{1,${width}}`, "gs"))!.join(by);
const mangling = (
  name: string,
  repaired: readonly Repair[],
  mangle: (address: string) => string,
): Mangling => ({ name, repaired, mangle });
const inside = (address: string, mangle: (tail: string) => string) => {
  const at = address.indexOf("#");
  return address.slice(0, at) + mangle(address.slice(at));
};

/** Around the link, which itself is as it was. */
export const surroundings: readonly Mangling[] = [
  mangling("nothing", [], (address) => address),
  mangling("a sentence", [], (a) => `Hei, avaa ${a}. Terveisin Anna`),
  mangling("a sentence right behind", [], (a) => `Hei,${a}Terveisin Anna`),
  mangling("angle brackets", [], (a) => `Linkki <${a}> tässä`),
  mangling("quotes", [], (a) => `”${a}”, "${a}"`),
  mangling("Markdown", [], (a) => `[Työpohja](${a})`),
  mangling("emphasis", [], (a) => `_${a}_`),
  mangling("a list of two copies", [], (a) => `1. ${a}\n2. ${a}`),
  mangling("our part only", [], (a) => a.slice(a.indexOf("#") + 1)),
  mangling("a mark of a campaign", [], (a) => `${a}&utm_source=mail`),
  mangling("a text to be found", [], (a) => `${a}:~:text=ohjaus`),
  mangling("other encoded words", [], (a) => `Ks. &amp; 100%25 =\n – ${a}`),
];

/** To the link itself; each of them is repaired. */
export const manglings: readonly Mangling[] = [
  mangling("lines of 76", ["spaces"], wrapAt(76, "\n")),
  mangling("lines of 7", ["spaces"], wrapAt(7, "\r\n")),
  mangling("spaces", ["spaces"], wrapAt(40, " ")),
  mangling("indented lines", ["spaces"], wrapAt(60, "\n\t\u00A0")),
  mangling("a reply", ["reply-marks", "spaces"], wrapAt(70, "\n> > ")),
  mangling("quoted-printable", ["mail-encoding"], (a) =>
    wrapAt(75, "=\r\n")(a.replace(/=/g, "=3D")),
  ),
  mangling("%23", ["percent-encoding"], (a) =>
    a.replace("#", "%23").replace("askelmat=", "askelmat%3D"),
  ),
  mangling("all of it encoded", ["percent-encoding"], (a) =>
    inside(a, encodeURIComponent),
  ),
  mangling("encoded twice", ["percent-encoding"], (a) =>
    encodeURIComponent(encodeURIComponent(a)),
  ),
  mangling("encoded four times", ["percent-encoding"], (a) =>
    [1, 2, 3, 4].reduce(encodeURIComponent, a),
  ),
  mangling("wrapped and encoded", ["percent-encoding", "spaces"], (a) =>
    encodeURIComponent(wrapAt(76, "\r\n")(a)),
  ),
  mangling("entities", ["entities"], (a) =>
    a.replace("=1.", "&#61;1&#x2e;").replace(/_/g, "&lowbar;"),
  ),
  mangling(
    "entities that were encoded",
    ["entities", "percent-encoding"],
    (a) => encodeURIComponent(a.replace("askelmat=", "askelmat&#61;")),
  ),
  mangling("soft hyphens", ["invisible"], wrapAt(30, "\u00AD")),
  mangling("encoded soft hyphens", ["percent-encoding", "invisible"], (a) =>
    wrapAt(30, "%C2%AD")(a),
  ),
  mangling("zero-width spaces", ["invisible"], wrapAt(9, "\u200B")),
  mangling("marks of direction", ["invisible"], wrapAt(50, "\u2060\u200E")),
  mangling("escaped for Markdown", ["escapes"], (a) =>
    a.replace(/[_.=#-]/g, "\\$&"),
  ),
  mangling("no hyphen that breaks", ["dashes"], (a) =>
    inside(a, (tail) => tail.replace(/-/g, "\u2011")),
  ),
  mangling("Safe Links", ["wrapper", "percent-encoding"], safeLink),
  mangling(
    "Safe Links in a reply",
    ["wrapper", "percent-encoding", "reply-marks", "spaces"],
    (a) => wrapAt(76, "\n> ")(safeLink(a)),
  ),
  mangling("Safe Links in HTML", ["wrapper", "percent-encoding"], (a) =>
    safeLink(a).replace(/&/g, "&amp;"),
  ),
  mangling(
    "a search page",
    ["wrapper", "percent-encoding"],
    (a) => `https://www.google.com/url?q=${encodeURIComponent(a)}&sa=D&usg=AOv`,
  ),
  mangling(
    "a chat",
    ["wrapper", "percent-encoding"],
    (a) => `https://l.facebook.com/l.php?u=${encodeURIComponent(a)}&h=AT0`,
  ),
  mangling(
    "an older mail filter",
    ["wrapper", "percent-encoding"],
    (a) =>
      `https://urldefense.proofpoint.com/v2/url?u=${defended(a)}&d=DwMFaQ&c=x`,
  ),
  mangling(
    "a newer mail filter",
    ["wrapper"],
    (a) => `https://urldefense.com/v3/__${a.replace("#", "*")}__;Iw!!abc$`,
  ),
];

function safeLink(address: string): string {
  return `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7Canna%40example.fi%7C1&sdata=aB%3D&reserved=0`;
}

function defended(address: string): string {
  return encodeURIComponent(address)
    .replace(/-/g, "-2D")
    .replace(/_/g, "-5F")
    .replace(/%/g, "-")
    .replace(/-2F/g, "_");
}
