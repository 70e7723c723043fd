// Documents as pages: what stands in them, that nothing in them runs, and that a handover is read back.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  addToPackage,
  contentOf,
  createPackage,
  fileText,
  readFile,
  type AskelmatDocument,
  type Json,
  type Template,
} from "@askelmat/core";
import { readyContent } from "@askelmat/content";
import { codeLists } from "@askelmat/content/code-lists.js";
import { exampleDocuments } from "@askelmat/content/example";
import {
  handoverPage,
  htmlPage,
  mentionsIn,
  PAGE_LANGUAGES,
  summaryBody,
  summaryPage,
  type PageLanguage,
} from "@askelmat/exchange/pages.js";

const templates = [...readyContent, ...codeLists] as unknown as Template[];

function example(name: string): AskelmatDocument {
  const text = readFileSync(`schemas/examples/${name}.askelmat.json`, "utf8");
  const read = readFile(text);
  assert.ok(read.ok && read.document);
  return read.document;
}

const region = [
  ...["group", "meeting", "practice", "action-plan", "action-plan-2027"].map(
    example,
  ),
  ...(exampleDocuments as readonly unknown[] as readonly AskelmatDocument[]),
];

const source = (
  documents: readonly AskelmatDocument[] = region,
  lang: PageLanguage = "fi",
  today = "2026-09-01",
) => ({ documents, templates, lang, today });

/** What a reader reads: tags left out, entities read. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script|title)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

const tagsIn = (page: string) =>
  [...page.matchAll(/<(!?[a-z][a-z0-9]*)/gi)].map(([, tag]) => tag);

test("the summary says what is aimed for, what came of it, who and what next", () => {
  const text = textOf(summaryPage(source()));
  for (const words of [
    "Rantamaan ELO-ryhmä",
    "Mitä tavoittelemme",
    "Jokainen Rantamaalla saa ohjausta ajoissa",
    "Työssä oleva aikuinen saa uraohjausta",
    "Selvitys valmistui huhtikuussa",
    "81,5",
    "Seudulliset strategiat",
    "Ketkä tekevät",
    "Rantamaan koulutuskuntayhtymä",
    "Siirtotiedon lomaketta kokeillaan kahdessa koulussa",
    "31.8.2026",
  ])
    assert.ok(text.includes(words), words);
});

test("the summary has nobody's name, no own answer and no unsettled level", () => {
  const named = region.map((document) => ({
    ...document,
    names: [...((document.names as Json[] | undefined) ?? [])].map((row) => ({
      ...(row as object),
      name: "Maija Meikäläinen",
    })),
  })) as unknown as AskelmatDocument[];
  const text = textOf(summaryPage(source(named)));
  assert.ok(!text.includes("Meikäläinen"));
  assert.ok(!text.includes("Arviointi 2"), "a tie is no agreed level");
  const own = region.flatMap((document) =>
    JSON.stringify(contentOf(document).own ?? []).match(/"fi":"[^"]{25,}"/g),
  );
  assert.ok(own.length > 20);
  for (const said of own)
    if (said) assert.ok(!text.includes(said.slice(6, -1)), said);
  assert.ok(textOf(handoverPage(source(named))).includes("Meikäläinen"));
});

test("a name, an address or a code that somebody wrote in a text is pointed out", () => {
  const text = "Kysy: Maija Meikäläinen, maija@esimerkki.fi";
  const [first] = region;
  const named = { ...first!, names: [{ id: "c", name: "Maija Meikäläinen" }] };
  assert.deepEqual(mentionsIn([text], [named]), [
    "Maija Meikäläinen",
    "maija@esimerkki.fi",
  ]);
  assert.deepEqual(mentionsIn(summaryBody(source()), region), []);
});

test("a text in another language is marked with it, in words too", () => {
  const page = summaryPage(source(region, "sv"));
  assert.match(page, /<html lang="sv">/);
  assert.match(
    page,
    /<span lang="fi">Nykyiset ryhmät kuvattu<\/span> <i>\(på finska\)<\/i>/,
  );
});

test("what is missing is said, and nothing is made up", () => {
  const text = textOf(summaryPage(source([])));
  assert.match(text, /Ryhmän nimeä ei ole kirjattu/);
  assert.match(text, /Tavoitteita ei ole vielä sovittu/);
  assert.match(text, /Tuloksia ei ole vielä kirjattu/);
  const empty = textOf(handoverPage(source([])));
  assert.match(empty, /Toimintasuunnitelmaa ei ole mukana/);
  assert.match(empty, /Seuraavaa tapaamista ei ole sovittu/);
});

test("the handover tells promises, ties, the next meeting, decisions with reasons, and documents", () => {
  const text = textOf(handoverPage(source(region, "fi", "2026-02-01")));
  for (const words of [
    "4 lupausta auki.",
    "aikaa 117 päivää",
    "Arviointi",
    "Ohjausta saa ruotsiksi kahdessa viikossa",
    "Rantamaan ELO-ryhmän työpaja",
    "Missä olemme nyt – ajankohtaista eri tahoilla",
    "09:10",
    "Kahta mieltä ollaan siitä",
    "Koordinaattori",
    "Yhteinen määrittely syntyi työpajassa",
    "Ohjausyhteistyö Rantamaalla 2025",
  ])
    assert.ok(text.includes(words), words);
  const late = textOf(handoverPage(source(region, "fi", "2026-09-01")));
  assert.match(late, /4 lupausta auki, 2 myöhässä\./);
  assert.match(late, /31\.8\.2026 myöhässä päivän/);
});

for (const lang of PAGE_LANGUAGES)
  test(`pages in ${lang} have headings in order, tables with heads, and no style or script of a text`, () => {
    for (const page of [
      summaryPage(source(region, lang)),
      handoverPage(source(region, lang)),
    ]) {
      const heads = [...page.matchAll(/<h([1-6])/g)].map(([, n]) => Number(n));
      assert.equal(heads.filter((one) => one === 1).length, 1);
      for (const [at, level] of heads.entries())
        assert.ok(level <= (heads[at - 1] ?? 0) + 1, String(heads));
      const tables = page.match(/<table/g)?.length ?? 0;
      assert.equal(page.match(/<thead/g)?.length ?? 0, tables);
      assert.match(page, /<th scope="col"/);
      assert.match(page, /<th scope="row"/);
      assert.doesNotMatch(page, /<script|style=|https?:|undefined|\[object/);
      assert.doesNotMatch(textOf(page), /\{\d\}/);
      const css = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
      const digest = createHash("sha256").update(css).digest("base64");
      assert.ok(page.includes(`style-src 'sha256-${digest}'`));
      assert.ok(page.includes("default-src 'none'"));
    }
  });

const hostile = JSON.parse(
  readFileSync("tests/security/hostile-texts.json", "utf8"),
) as unknown;

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(strings)
    : [];
}

/** Documents whose every text is another. */
function withTexts(next: () => string): AskelmatDocument[] {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        (["fi", "sv", "en", "reason", "name"].includes(name) &&
          typeof inner === "string") ||
        (name === "value" && typeof inner === "string" && /\s/.test(inner))
          ? next()
          : replaced(inner),
      ]),
    );
  };
  return region.map((document) => {
    const text = fileText(document);
    const read = readFile(JSON.stringify(replaced(JSON.parse(text))));
    assert.ok(read.ok && read.document);
    return read.document;
  });
}

test("hostile texts are texts in both pages, and in the file a handover carries", () => {
  const corpus = strings(hostile).filter((one) => one !== "");
  assert.ok(corpus.length > 300);
  let at = 0;
  const documents = withTexts(() => corpus[at++ % corpus.length]!);
  const plain = withTexts(() => "Teksti on tässä");
  const kinds = (page: string) => new Set(tagsIn(page));
  const file = fileText(addToPackage(createPackage(), documents, []));
  const page = handoverPage(source(documents), file);
  for (const [evil, tame] of [
    [summaryPage(source(documents)), summaryPage(source(plain))],
    [handoverPage(source(documents)), handoverPage(source(plain))],
    [page, handoverPage(source(plain), "{}")],
  ] as const) {
    assert.deepEqual(
      [...kinds(evil)].filter((tag) => !kinds(tame).has(tag)),
      [],
    );
    assert.doesNotMatch(
      evil.replace(/<\/?[a-z][^<>]*>|<!doctype html>/g, ""),
      /</,
    );
  }
  const read = readFile(page);
  assert.ok(read.ok && read.document);
  const again = fileText(read.document);
  assert.deepEqual(
    (JSON.parse(again) as { files: unknown }).files,
    (JSON.parse(file) as { files: unknown }).files,
  );
});

test("a style sheet that could end its element is refused", () => {
  const page = { lang: "fi", title: "", body: "" };
  assert.throws(() => htmlPage({ ...page, css: "</style>" }), TypeError);
});
