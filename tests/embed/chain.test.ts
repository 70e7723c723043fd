// The whole way that one answer goes: typed at home, kept, sent, answered elsewhere in another language, merged at home.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import {
  digestOf,
  readFile,
  type Content,
  type JsonObject,
} from "@askelmat/core";
import type { Browser } from "puppeteer-core";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "./browser.js";
import { Person } from "./person.js";

const sharedFi = "Yhteiset johtopäätökset";
const sharedSv = "Gemensamma slutsatser";
const questionFi = "Keskustelua ja johtopäätöksiä Mikä on luovuttamatonta?";

const questionSv = "Diskussion och slutsatser Vad kan vi inte ge avkall på?";

let browser: Browser;
let site: { url: string; close: () => Promise<void> };
let home: Person;
let away: Person;
before(async () => {
  browser = await launchBrowser();
  site = await serve({ dir: "dist" });
  home = await Person.arrives(browser, site.url);
  away = await Person.arrives(browser, site.url);
});
after(async () => {
  await home.leaves();
  await away.leaves();
  await browser.close();
  await site.close();
});

let sent: string;
let returned: string;

test("at home: start in Finnish, answer, and give a name", async () => {
  await home.press("Aloita: Työtapa 1: Mitä kehitämme ja miksi?");
  await home.write("Ryhmä", "Kainuun ELO-ryhmä");
  await home.press("Aloita");
  await home.write(questionFi, "Ohjaus on maksutonta");
  await home.press("Vaihda nimi");
  await home.write("Nimi, rooli tai organisaatio", "Aino");
  await (await home.find("button", "Vaihda nimi")).dispose();
  await home.page.keyboard.press("Enter");
  await home.press("Yhteinen näkemys");
  await home.write(sharedFi, "Selvitetään kesäpäivystys");
  await home.sees("Tallennettu tälle laitteelle");
});

test("closing the page and coming back: everything is still there", async () => {
  await home.open("/");
  await home.sees("Kainuun ELO-ryhmä");
  await home.press("Työtapa 1: Mitä kehitämme ja miksi?");
  assert.equal(await home.read(questionFi), "Ohjaus on maksutonta");
  await home.sees("Vastaat nimellä: Aino");
});

test("the document goes out as a file", async () => {
  sent = await home.exports("Vie tiedostoon");
  assert.match(
    sent,
    /tyotapa-1-\d{4}-kainuun-elo-ryhma-[0-9a-f]{6}\.askelmat\.json$/,
  );
  assert.equal(contentIn(sent).own?.length, 1);
});

test("elsewhere: open it in Swedish as somebody new", async () => {
  await away.press("På svenska");
  await away.picks("Öppna en fil", sent);
  await away.sees("Vem är du?");
  await away.write("Namn eller uppgift (frivilligt)", "Björn");
  await away.press("Fortsätt");
  await away.sees("Du svarar som: Björn");
});

test("elsewhere: change one answer, add another's, and send it back", async () => {
  await away.press("Egna svar");
  await away.write(questionSv, "Handledningen är konfidentiell");
  await away.press("Gemensam syn");
  await away.write(sharedSv, "Kesäpäivystys alkaa kesäkuussa");
  await away.sees("Sparat på den här enheten");
  returned = await away.exports("Exportera till fil");
  assert.equal(contentIn(returned).own?.length, 2);
});

test("at home, meanwhile: the same answer changes", async () => {
  await home.press("Yhteinen näkemys");
  await home.write(sharedFi, "Selvitetään kesäpäivystys elokuuhun mennessä");
  await home.sees("Tallennettu tälle laitteelle");
});

test("merged at home: both answers stand and the tie is shown", async () => {
  await home.picks("Yhdistä tiedosto", returned);
  await home.sees("on yhdistetty.");
  await home.sees("Björn");
  await home.sees("Yksi kohta jäi avoimeksi");
  await home.sees("Kesäpäivystys alkaa kesäkuussa");
  await home.sees("Selvitetään kesäpäivystys elokuuhun mennessä");
  await home.press("Omat vastaukset");
  assert.equal(await home.read(questionFi), "Ohjaus on maksutonta");
});

test("the history names both", async () => {
  const [summary] = await home.page.$$("::-p-text(Muutoshistoria)");
  await summary?.click();
  await home.sees("Aino");
  await home.sees("Handledningen är konfidentiell");
});

test("the same entries, whichever way round they were merged", async () => {
  const athome = await home.exports("Vie tiedostoon");
  await away.picks("Slå ihop en fil", athome);
  await away.sees("har slagits ihop med detta.");
  const elsewhere = await away.exports("Exportera till fil");
  assert.equal(digestIn(athome), digestIn(elsewhere));
  const content = contentIn(athome);
  assert.deepEqual(content, contentIn(elsewhere));
  assert.equal(content.own?.length, 2);
  assert.equal(content.open?.length, 1);
  assert.equal(content.open[0]?.why, "tie");
  const read = readFile(readFileSync(athome));
  assert.ok(read.ok && read.document);
  assert.equal(digestOf(read.document), digestIn(athome));
});

test("English comes when it is asked for", async () => {
  await home.press("In English");
  await home.sees("All documents");
  await home.sees("Working method 1");
  await home.open("/?lang=en");
  await home.sees("Documents on this device");
});

test("nothing broke the policy, asked elsewhere or said an error", () => {
  assert.deepEqual(home.faults, []);
  assert.deepEqual(away.faults, []);
});

function contentIn(path: string): Content {
  return fileIn(path)["content"] as Content;
}

function digestIn(path: string): unknown {
  return fileIn(path)["digest"];
}

function fileIn(path: string): JsonObject {
  return JSON.parse(readFileSync(path, "utf8")) as JsonObject;
}
