// A workshop of twelve members in two languages: invited, answering apart, brought together in two orders, agreed, printed.
import assert from "node:assert/strict";
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { ohjausyhteistyonKehittyminen } from "@askelmat/content";
import {
  applyEdits,
  contentOf,
  digestOf,
  fileText,
  itemsOf,
  newMeeting,
  readFile,
  rowIn,
  textIn,
  type AskelmatDocument,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
import type { Browser } from "puppeteer-core";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "./browser.js";
import { noPdfTools, printed, runOf } from "./pdf.js";
import { Person } from "./person.js";

const template = ohjausyhteistyonKehittyminen as Template;
const items = itemsOf(template);
const group = "Rantamaan ELO-ryhmä";

type Lang = "fi" | "sv";
const words = {
  fi: {
    language: "suomi",
    open: "Avaa",
    who: "Nimi tai tehtävä (vapaaehtoinen)",
    organisation: "Organisaatio, jonka puolesta vastaat (vapaaehtoinen)",
    role: "Roolisi ryhmässä",
    noRole: "en kerro",
    begin: "Aloita vastaaminen",
    returns: "Palauta vastaukset",
    own: "Omat vastaukset",
    give: "Vie tiedostoon",
    notMine: "kuuluu muille",
    dontKnow: "en osaa sanoa",
    pick: "Valitse tiedostot",
    files: "tiedostoa",
  },
  sv: {
    language: "ruotsi",
    open: "Öppna",
    who: "Namn eller uppgift (frivilligt)",
    organisation: "Organisation som du svarar för (frivilligt)",
    role: "Din roll i gruppen",
    noRole: "säger inte",
    begin: "Börja svara",
    returns: "Returnera svar",
    own: "Egna svar",
    give: "Exportera till fil",
    notMine: "för andra att besvara",
    dontKnow: "kan inte säga",
    pick: "Välj filer",
    files: "filer",
  },
} as const;

/** What a member says of items, by their number: a level from 1, or a word for having none. */
type Said = readonly (readonly [
  item: number,
  answer: number | "notMine" | "dontKnow",
])[];

interface Member {
  readonly name: string;
  readonly lang: Lang;
  readonly organisation: string;
  /** Whether they were invited by name, and tell their organisation themselves. */
  readonly byName: boolean;
  readonly role?: false;
  readonly says: Said;
}

const member =
  (byName: boolean) =>
  (name: string, lang: Lang, organisation: string, ...says: Said): Member => ({
    name,
    lang,
    organisation,
    byName,
    says,
  });
const forOrganisation = member(false);
const person = member(true);

/** Disa writes her organisation with a slip; Gun does not tell her role. */
const members: readonly Member[] = [
  forOrganisation("Aino", "fi", "Rantamaan elinvoimakeskus", [0, 2], [1, 2]),
  forOrganisation(
    "Bo",
    "sv",
    "Strandmarks folkhögskola",
    [0, 4],
    [2, "notMine"],
  ),
  forOrganisation("Caj", "fi", "Saarlahden kaupunki", [0, 1], [1, 3]),
  person("Disa", "sv", "Saarlahden kaupunkki", [0, "dontKnow"], [3, 2]),
  forOrganisation("Eero", "fi", "Ohjaamo Saarlahti", [1, 1], [4, 3]),
  person("Fia", "sv", "Strandmarks folkhögskola", [1, "notMine"], [2, 3]),
  { ...person("Gun", "sv", "Rantamaan lukio", [2, 1], [5, 2]), role: false },
  forOrganisation("Heli", "fi", "Rantamaan lukio", [2, 4], [0, "notMine"]),
  person("Iiro", "fi", "Rantamaan elinvoimakeskus", [2, "dontKnow"], [3, 1]),
  forOrganisation("Jan", "sv", "Rantamaan nuorisotyö", [0, 3], [4, 1]),
  person("Kati", "fi", "Rantamaan nuorisotyö", [1, 4], [5, "dontKnow"]),
  person("Lea", "sv", "Ohjaamo Saarlahti", [0, 2], [2, 2]),
];

/** Why the group agrees on level 2, by item. */
const reasons = [
  "Strategia on tehty yhdessä.",
  "Kunnat olivat samaa mieltä.",
  "Kysely tukee tätä.",
];

/** What the printed record says. */
const record = {
  fi: {
    ledger: "Päätökset",
    agreed: "sovittiin: taso 2",
    because: "Perustelu:",
  },
  sv: {
    ledger: "Beslut",
    agreed: "man enades om: nivå 2",
    because: "Motivering:",
  },
};

const page = (lang: Lang, tool = "elo-merge") =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Työpaja</title>` +
  `<link rel="icon" href="askelmat.svg"><script type="module" src="askelmat.js"></script>` +
  `<${tool} lang="${lang}"></${tool}></html>`;

let browser: Browser;
let site: { url: string; close: () => Promise<void> };
let home: Person;
const people: Person[] = [];
const folder = mkdtempSync(join(tmpdir(), "askelmat-workshop-"));

before(async () => {
  browser = await launchBrowser();
  site = await serve({
    dir: "dist",
    extra: {
      "/fi.html": page("fi"),
      "/sv.html": page("sv"),
      "/kokous.html": page("fi", "elo-meeting"),
    },
  });
});
after(async () => {
  for (const person of people) await person.leaves();
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Paths of files by what they are. */
const file: Record<string, string> = {};
/** What Aino returned before she was done. */
let older: string;
let link: string;

/** Each one's invitation: the part of a link that no server sees. */
const invitations = new Map<string, string>();

test("the coordinator begins, answers one item, and invites twelve", async () => {
  home = await arrives();
  await home.press("Aloita: Ohjausyhteistyön kehittyminen");
  await home.write("Ryhmä", group);
  await home.press("Aloita");
  await home.press(words.fi.own);
  await answers(home, "fi", [[0, 1]]);
  await home.press("Työpaja");
  await home.press("Kutsu vastaajia");
  await invites("fi");
  await home.press("Kutsu lisää vastaajia");
  await invites("sv");
  for (const one of members) {
    await home.press(
      `Lähetä kutsu: ${one.byName ? one.name : one.organisation}`,
    );
    const address = await home.read("Linkki");
    invitations.set(one.name, address.slice(address.indexOf("#")));
    await home.press("Kaikki kutsut");
  }
  await home.press("Sulje");
  file["coordinator"] = kept("kokoaja", await home.exports(words.fi.give));
});

test("twelve members fill different parts, six of them in Swedish, and return their files", async () => {
  const waiting = [...members];
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift())
      await takesPart(one);
  };
  // Each has a browser of their own; as many at a time as keep two cores busy.
  await Promise.all([work(), work(), work()]);
  for (const { name, says } of members) {
    const [own, ...others] = contentIn(file[name]!).own ?? [];
    assert.deepEqual(others, [], name);
    const ratings = says.map(([item, answer]) => ({
      id: items[item]!.id,
      rating: ratingOf(answer),
    }));
    assert.deepEqual(
      own?.["ratings"],
      ratings.sort((one, other) => (one.id < other.id ? -1 : 1)),
      name,
    );
  }
});

test("one of them goes on at two devices, and says different things there", async () => {
  const [phone, laptop] = await Promise.all([arrives(), arrives()]);
  for (const [index, person] of [phone, laptop].entries()) {
    await person.picks("Avaa tiedosto", file["Caj"]!);
    await person.press(words.fi.begin);
    await person.press(words.fi.own);
    await answers(person, "fi", [[3, 1 + index * 3]]);
    const device = `Caj ${index + 1}`;
    file[device] = kept(device, await person.exports(words.fi.give));
  }
  await phone.press("Jaa linkki");
  link = await phone.read("Linkki");
  assert.ok(link.includes("#askelmat="));
});

test("a link that was cut in half is told so, and the whole one says the same as the file", async () => {
  await home.press("Kaikki asiakirjat");
  await home.press("Liitä linkki");
  await home.pastes(
    "Linkki, tai koko viesti jossa se on",
    link.slice(0, link.length / 2),
  );
  await home.press("Katso linkki");
  await home.sees("Linkki on katkennut matkalla: perillä on");
  await home.sees("pyydä lähettäjältä tiedosto");
  await home.press("Liitä linkki");
  await home.pastes("Linkki, tai koko viesti jossa se on", link);
  await home.press("Katso linkki");
  await home.sees("Avataanko linkin sisältö?");
  await home.sees(group);
  await home.press("Älä avaa");
});

/** Where they are brought together: here in the order they came, elsewhere in the other. */
let here: Person;
let elsewhere: Person;

test("brought together in two orders: the same document", async () => {
  file["cut"] = join(folder, "katkennut.askelmat.json");
  writeFileSync(file["cut"], readFileSync(file["Eero"]!, "utf8").slice(0, 900));
  file["version"] = withNewerTemplate(file["Jan"]!);
  for (const name of ["Bo", "Disa"])
    file[`${name} again`] = kept(`${name}-2`, file[name]!);
  const all = [...Object.values(file), older];
  [here, elsewhere] = await Promise.all([
    brought("fi", all),
    brought("sv", [...all].reverse()),
  ]);
  const [one, other] = await Promise.all(
    [here, elsewhere].map((one) => documentOf(one)),
  );
  assert.equal(digestOf(one!), digestOf(other!));
  assert.deepEqual(contentOf(one!), contentOf(other!));
  assert.equal(contentOf(one!).own?.length, members.length + 1);
  assert.deepEqual(
    contentOf(one!).open?.map(({ target }) => target),
    [`own/ratings/${items[3]!.id}/rating`],
    "Caj's two answers",
  );
});

test("each file is told of in both languages, with what to do", async () => {
  const count = Object.keys(file).length + 1;
  for (const words of [
    `${count} tiedostoa: uutta 16, ei uutta 3, ei mukana 1.`,
    "Bo.askelmat.json Uusi vastaaja: Bo.",
    "Sama uudelleen: kaikki oli jo mukana.",
    "Vanhempi kopio: uudemmat vastaukset ovat jo mukana, eikä mikään muuttunut.",
    "katkennut.askelmat.json Ei otettu mukaan. Muut vastaukset ovat tallella. Tiedosto on katkennut kesken. Pyydä tai lataa se uudelleen.",
    "Täytetty pohjan versiolla 1.1.0, täällä on 1.0.0.",
    "Gun ei ole kertonut rooliaan. Vastaukset ovat mukana.",
    `Caj on vastannut kahdella tavalla kohtaan ${name(3)}. Molemmat ovat mukana. Kysy, kumpi pätee.`,
  ])
    await here.sees(words);
  for (const words of [
    `${count} filer: nytt i `,
    "Samma igen: allt var redan med.",
    "Äldre kopia: nyare svar är redan med, och inget ändrades.",
    "katkennut.askelmat.json Togs inte med. De andra svaren finns kvar. ",
    "Ifylld med version 1.1.0 av mallen, här är den 1.0.0.",
    "Gun har inte angett sin roll. Svaren är med.",
    `Caj har svarat på två sätt vid ${name(3, "sv")}. Båda är med. Fråga vilket som gäller.`,
  ])
    await elsewhere.sees(words);
});

test("an organisation that is written in two ways is one when a person says so", async () => {
  // Which of the two comes first is up to their ids.
  const [group, another] = await here.page.$$(
    '>>> .same [role=group][aria-label*="Saarlahden kaupunk"]',
  );
  assert.equal(another, undefined);
  const names = await group!.evaluate((node) => node.ariaLabel);
  await (await group!.$("button ::-p-text(Sama)"))!.click();
  await here.sees(`Yhdistetty: ${names}.`);
});

test("three items are agreed with reasons, and stand in the ledger", async () => {
  for (const [item, reason] of reasons.entries()) {
    const form = `Päätös: ${name(item)}`;
    await here.page.$eval(`>>> form[aria-label="${form}"]`, (node) => {
      node.closest("details")?.setAttribute("open", "");
    });
    const box = await here.find("form", form);
    await (await box.$("label ::-p-text(2 )"))!.click();
    await (await box.$("textarea"))!.type(reason);
    await (await box.$("button ::-p-text(Kirjaa sovituksi)"))!.click();
    await here.sees(`Perustelu: ${reason} Perustuu `);
  }
  const content = contentOf(await documentOf(here));
  for (const { id } of items.slice(0, 3))
    assert.deepEqual(rowIn(content, "ratings", id)?.["rating"], { level: "2" });
  assert.equal(content.own?.length, members.length + 1, "nothing is averaged");
});

test(
  "the record is printed in Finnish and in Swedish",
  { skip: noPdfTools },
  async () => {
    for (const [lang, said] of Object.entries(record)) {
      await here.page.$eval(
        "elo-merge",
        (merge, lang) => (merge.lang = lang),
        lang,
      );
      await here.sees(said.ledger);
      const { run } = await printed(here.page);
      for (const part of [...Object.values(said), ...reasons])
        assert.ok(run.includes(runOf(part)), `${lang}: ${part}`);
      for (const item of [0, 1, 2])
        assert.ok(
          run.includes(runOf(`${name(item, lang as Lang)}: ${said.agreed}`)),
        );
    }
  },
);

test(
  "a meeting takes the decisions over, and its record is printed in both languages",
  { skip: noPdfTools },
  async () => {
    const merged = await documentOf(here);
    const at = new Date().toISOString();
    const meeting = newMeeting({
      by: "c-kokoaja",
      at,
      date: at.slice(0, 10),
      from: merged,
      worked: merged,
    });
    await home.open("/kokous.html");
    await home.page.$eval(
      "elo-meeting",
      (tool, given) => Object.assign(tool, given),
      { value: meeting, documents: [merged] },
    );
    await home.sees("Kokoa päätökset");
    const [collect] = await home.page.$$(
      '>>> button[aria-label^="Kokoa päätökset"]',
    );
    await collect!.click();
    await home.sees(reasons[2]!);
    const kept = await documentOf(home, "elo-meeting");
    const sheet = await browser.newPage();
    for (const [lang, said] of Object.entries(record)) {
      const paper = await printDocument(kept, undefined, {
        languages: [lang as Lang],
      });
      await sheet.setContent(printHtml(paper));
      const { run } = await printed(sheet);
      for (const part of [said.ledger, group, ...reasons])
        assert.ok(run.includes(runOf(part)), `${lang}: ${part}`);
    }
    await sheet.close();
  },
);

test("nothing broke the policy, asked elsewhere or said an error", () => {
  for (const { faults } of people) assert.deepEqual(faults, []);
});

async function arrives(path = "/"): Promise<Person> {
  const person = await Person.arrives(browser, site.url, path);
  people.push(person);
  return person;
}

/** Makes the invitations in a language. */
async function invites(lang: Lang): Promise<void> {
  const invited = members.filter((one) => one.lang === lang);
  const lines = (byName: boolean, of: "name" | "organisation") =>
    invited
      .filter((one) => one.byName === byName)
      .map((one) => one[of])
      .join("\n");
  await home.pastes(
    "Uusia organisaatioita, yksi riville",
    lines(false, "organisation"),
  );
  await home.pastes(
    "Henkilöitä ilman organisaatiota: nimi tai tehtävä, yksi riville",
    lines(true, "name"),
  );
  await home.selects("Kutsuttujen rooli ryhmässä", "jäsen");
  await home.selects("Kutsun kieli", words[lang].language);
  await home.press("Tee kutsut");
}

/** Opens the invitation, says who answers, answers, and returns a file; the first one also a while before that. */
async function takesPart(one: Member): Promise<void> {
  const { name, lang, organisation, byName, role, says } = one;
  const said = words[lang];
  const path = `/?lang=${lang}${invitations.get(name)!}`;
  const person = await Person.arrives(browser, site.url, path);
  await person.press(said.open);
  await person.write(said.who, name);
  if (byName) await person.write(said.organisation, organisation, "combobox");
  if (role === false) await person.selects(said.role, said.noRole);
  await person.press(said.begin);
  // What is said about the invitation moves the page: nothing is pressed before it stands.
  await (await person.find("button", said.returns)).dispose();
  await person.press(said.own);
  const [first, ...others] = says;
  await answers(person, lang, [first!]);
  if (name === "Aino") older = kept("vanha", await person.exports(said.give));
  await answers(person, lang, others);
  file[name] = kept(name, await person.exports(said.give));
  assert.deepEqual(person.faults, []);
  await person.leaves();
}

async function answers(
  { page }: Person,
  lang: Lang,
  says: Said,
): Promise<void> {
  for (const [item, answer] of says) {
    const label =
      typeof answer === "number" ? `${answer} ` : words[lang][answer];
    const group = await page.waitForSelector(
      `::-p-aria([name="${name(item, lang)}"][role="radiogroup"])`,
    );
    const text = await group!.$(`label ::-p-text(${label})`);
    // What sticks to the window's top may lie on it.
    await text!.evaluate((node) => node.scrollIntoView({ block: "center" }));
    await text!.click();
    await page.waitForFunction(
      (text) => text.closest("label")!.querySelector("input")!.checked,
      {},
      text!,
    );
  }
}

function ratingOf(answer: number | "notMine" | "dontKnow"): JsonObject {
  if (typeof answer === "number") return { level: String(answer) };
  return { unanswered: answer === "notMine" ? "not-mine" : "dont-know" };
}

/** A merge of its own, into which files have been brought. */
async function brought(lang: Lang, files: readonly string[]): Promise<Person> {
  const { pick, files: counted } = words[lang];
  const person = await arrives(`/${lang}.html`);
  await person.picks(pick, ...files);
  await person.sees(`${files.length} ${counted}:`);
  return person;
}

async function documentOf(
  { page }: Person,
  tool = "elo-merge",
): Promise<AskelmatDocument> {
  return page.$eval(
    tool,
    (merge) => (merge as unknown as { value: AskelmatDocument }).value,
  );
}

/** The same answers as a program writes them that has a newer version of the template. */
function withNewerTemplate(path: string): string {
  const read = readFile(readFileSync(path));
  assert.ok(read.ok && read.document);
  const jan = read.document.names!.find((one) => one["name"] === "Jan");
  const by = jan?.["id"];
  assert.ok(typeof by === "string");
  const value = { uri: template.id, version: "1.1.0" };
  const edits = [
    { type: "set", target: "template", value },
    {
      type: "set",
      target: "own/ratings/brand-new/rating",
      value: { level: "1" },
    },
  ] as const;
  const context = { by, at: "2026-11-30T10:00:00Z" };
  const { document } = applyEdits(read.document, edits, context);
  const copy = join(folder, "uudempi.askelmat.json");
  writeFileSync(copy, fileText(document, { at: context.at }));
  return copy;
}

function contentIn(path: string) {
  const read = readFile(readFileSync(path));
  assert.ok(read.ok && read.document, path);
  return contentOf(read.document);
}

function name(item: number, lang: Lang = "fi"): string {
  return textIn(items[item]!.label, lang)!.text;
}

function kept(name: string, path: string): string {
  const copy = join(folder, `${name}.askelmat.json`);
  copyFileSync(path, copy);
  return copy;
}
