// A person with nothing but a keyboard fills a whole matrix and whole worksheets: see support/keyboard.ts for
// what is looked at after each key.
import { expect } from "@esm-bundle/chai";
import { executeServerCommand } from "@web/test-runner-commands";
import { ohjausyhteistyonKehittyminen as framework } from "@askelmat/content";
import "@askelmat/elements/define/elo-matrix.js";
import type { JsonObject } from "@askelmat/core";
import type { EloMatrix } from "@askelmat/elements";
import {
  focused,
  mount,
  unmountAll,
  until,
} from "../elements/support/mount.js";
import { mountWorkbook, untilText } from "../elements/support/workbook.js";
import { standing } from "../elements/support/frameworks.js";
import { mine, rows, said, sheet } from "../elements/support/worksheets.js";
import { Keyboard } from "./support/keyboard.js";

/** Puts a style on a tool. */
const styled = (css: string) => (tool: Element) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  tool.shadowRoot!.adoptedStyleSheets.push(sheet);
};

/** What would make a tool unusable by keyboard, and how it is told. */
const FAULTS: readonly (readonly [string, RegExp, (tool: Element) => void])[] =
  [
    ["a control out of reach", /Tab does not lead to/, () => undefined],
    [
      "a ring that is not drawn",
      /nothing is drawn around the focus/,
      styled("* { outline: none !important }"),
    ],
    [
      "a focus that is covered",
      /out of sight or covered/,
      styled(
        ".elo::before { content: ''; position: fixed; inset: 0; z-index: 9 }",
      ),
    ],
    [
      "an order that is not as people read",
      /against the reading order/,
      styled(".segments { flex-direction: row-reverse }"),
    ],
    [
      "a focus that is lost",
      /lost to the page/,
      (tool) =>
        tool.shadowRoot!.addEventListener("focusin", ({ target }) =>
          (target as HTMLElement).blur(),
        ),
    ],
  ];

describe("with a keyboard alone", function () {
  this.timeout(120_000);
  before(() =>
    executeServerCommand("elo:viewport", { width: 1280, height: 800 }),
  );
  after(() =>
    executeServerCommand("elo:viewport", { width: 800, height: 600 }),
  );
  afterEach(unmountAll);

  it("a whole matrix is filled: levels, between, don't know, reasons, evidence, target", async () => {
    const matrix = await mount("elo-matrix");
    const keys = await Keyboard.before(matrix);

    await keys.to(/^1 /, "Tilanteelle");
    await keys.press("Space", "ArrowRight", "ArrowRight");
    await keys.write("Perustelu", "Yhteinen suunta löytyi.", "Tilanteelle");
    await keys.to("Tavoitetaso", "Tilanteelle");
    await keys.press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");

    await keys.to(/^1 /, "Seudulliset");
    await keys.press("Space", "ArrowDown");
    await keys.write("Perustelu", "Strategia on luonnos.", "Seudulliset");
    await keys.to("Lisää näyttö", "Seudulliset");
    await keys.press("Enter");
    await keys.type("Luonnos 3");
    await keys.write("Linkki", "https://example.org/luonnos", "Seudulliset");

    await keys.to(/^1 /, "Ohjauksen");
    await keys.press("Space", ...Array<string>(5).fill("ArrowRight"));

    await keys.to(/^1 /, "Foorumit");
    await keys.press("Space", ...Array<string>(8).fill("ArrowRight"));
    await keys.write("Perustelu", "En ole ollut mukana äskettäin.", "Foorumit");

    await keys.to(/^1 /, "Arviointi");
    await keys.press("Space", "ArrowRight");
    await keys.to("Tyhjennä vastaus: Arviointi");
    await keys.press("Enter");
    await keys.press("Home", "End");

    await keys.to(/^1 /, "Vaikuttavuus");
    await keys.press("Space");
    await keys.write("Perustelu", "Ei mitattu", "Vaikuttavuus");
    await keys.type("a.");
    await keys.press("Backspace", "Backspace", "Shift+Tab");
    await keys.to("Tavoitetaso", "Vaikuttavuus");
    await keys.press("ArrowDown", "ArrowDown");
    await keys.backTo("Perustelu", "Arviointi");
    await keys.type("Toiminta on koordinoitua.");

    expect(answers(matrix)).to.deep.equal([
      {
        id: "situation",
        rating: { level: "3" },
        reason: { fi: "Yhteinen suunta löytyi." },
        target: { level: "4" },
      },
      {
        id: "strategies",
        rating: { level: "2" },
        reason: { fi: "Strategia on luonnos." },
        evidence: [
          { text: { fi: "Luonnos 3" }, link: "https://example.org/luonnos" },
        ],
      },
      { id: "concept", rating: { between: ["2", "3"] } },
      {
        id: "forums",
        rating: { unanswered: "dont-know" },
        reason: { fi: "En ole ollut mukana äskettäin." },
      },
      {
        id: "evaluation",
        rating: { level: "4" },
        reason: { fi: "Toiminta on koordinoitua." },
      },
      {
        id: "impact",
        rating: { level: "1" },
        reason: { fi: "Ei mitattu" },
        target: { level: "2" },
      },
    ]);
  });

  it("a whole worksheet is filled: goals, parties in roles; rows added, moved and taken away", async () => {
    const element = await sheet("tyotapa-2");
    const keys = await Keyboard.before(element);

    await keys.write(/asiantila/, "Jokainen tietää, kuka ohjaa", "rivi 1");
    await keys.write(/mahdollisuuksia/, "Siirtotieto\nYhteinen kesä", "rivi 1");
    await keys.write(/^Valmistelutaho/, "Ohjaamo", "rivi 1");
    await keys.press("Enter");
    await keys.type("Kirjasto");
    await keys.press("Enter");
    await keys.write(/^Vastuutaho/, "Kunta", "rivi 1");

    await keys.write(/asiantila/, "Ohjaus löytyy iltaisin", "rivi 2");
    await keys.to("Lisää esimerkki: henkilöasiakk.", "rivi 2");
    await keys.press("Enter");
    await until(() => focused()!.matches("textarea"));
    await keys.write(/mahdollisuuksia/, "Vuorot", "rivi 2");
    await keys.write(/^Valmistelutaho/, "kunta", "rivi 2");
    await keys.press("Enter");
    await keys.write(/^Vastuutaho/, "Väärä", "rivi 2");
    await keys.press("Enter");
    await keys.backTo("Poista Väärä", "rivi 2");
    await keys.press("Enter");
    await keys.type("Ohjaamo");
    await keys.press("Enter");

    await keys.write(/asiantila/, "Turha", "rivi 3");

    await keys.to("Lisää rivi");
    await keys.press("Enter");
    await keys.type("Sama lomake kaikille");
    await keys.to("Siirrä ylös: rivi 4");
    await keys.press("Enter", "Enter");
    await keys.to("Poista rivi: rivi 4");
    await keys.press("Enter");
    await keys.to("Siirrä ylös: rivi 3");

    const names = new Map(
      rows(said(element), "organisations").map(({ id, name }) => [
        id,
        (name as { fi: string }).fi,
      ]),
    );
    const goals = rows(mine(element), "goals").map(
      ({ id: _, position: __, ...goal }) => ({
        ...goal,
        ...named(goal, "preparing", names),
        ...named(goal, "responsible", names),
      }),
    );
    expect(goals).to.deep.equal([
      {
        state: { fi: "Jokainen tietää, kuka ohjaa" },
        opportunities: { fi: "Siirtotieto\nYhteinen kesä" },
        preparing: ["Kirjasto", "Ohjaamo"],
        responsible: ["Kunta"],
      },
      { state: { fi: "Sama lomake kaikille" } },
      {
        state: { fi: "Ohjaus löytyy iltaisin\nhenkilöasiakk." },
        opportunities: { fi: "Vuorot" },
        preparing: ["Kunta"],
        responsible: ["Ohjaamo"],
      },
    ]);
  });

  it("a worksheet of steps is filled: items added, a goal in words, a party, a date", async () => {
    const element = await sheet("tyotapa-3");
    const keys = await Keyboard.before(element);
    await keys.write(/^Väliaskelma, 1, Osaamisen/, "Koulutuspäivä");
    await keys.write(/^Tavoite, 1, Osaamisen/, "Kaikki osaavat");
    await keys.write(/^Taho, 1, Osaamisen/, "Työllisyysalue");
    await keys.press("Enter");
    await keys.to(/^Määräaika, 1, Osaamisen/);
    await keys.type(dateKeys(2026, 9, 17));
    await keys.to(/^Lisää kohta: Osaamisen/);
    await keys.press("Enter");
    await keys.type("Jälkipuinti");

    const [theme] = rows(mine(element), "themes");
    expect(theme!["id"]).to.equal("competence");
    const steps = rows(theme!, "steps");
    expect(steps.map(({ text }) => text)).to.deep.equal([
      { fi: "Koulutuspäivä" },
      { fi: "Jälkipuinti" },
    ]);
    expect(steps[0]).to.deep.include({
      goal: { text: { fi: "Kaikki osaavat" } },
      date: "2026-09-17",
    });
    expect(rows(steps[0]!, "party")).to.have.length(1);
  });

  it("a worksheet of prompts is filled, a prompt added, and a step taken back", async () => {
    const element = await sheet("tyotapa-1");
    const keys = await Keyboard.before(element);
    const texts = new Map([
      [/^Keskustelua.*Mitä ohjaus on/, "Rinnalla kulkemista"],
      [/^Keskustelua.*ajankohtaisin/, "Kuka auttaa?"],
      [/^Keskustelua.*sinun/, "Kesä"],
      [/^Keskustelua.*yhteisiä huolia/, "Raha"],
      [/^Keskustelua.*luovuttamatonta/, "Aika"],
    ]);
    for (const [name, text] of texts) await keys.write(name, text);
    await keys.to("Lisää rivi");
    await keys.press("Enter");
    await keys.type("Mitä jätämme pois?");
    await keys.write(/^Keskustelua.*pois/, "Ei mitään");
    await keys.press("Control+z", "Control+y");
    await keys.write(/johtopäätökset/, "Kesäpäivystys");
    const spoken = rows(mine(element), "prompts").map(
      ({ text }) => (text as { fi: string }).fi,
    );
    expect(spoken).to.have.members([...texts.values(), "Ei mitään"]);
    expect(mine(element)["conclusions"]).to.deep.equal({ fi: "Kesäpäivystys" });
    expect(
      rows(said(element), "prompts").map(({ label }) => label),
    ).to.deep.equal([{ fi: "Mitä jätämme pois?" }]);
  });

  it("a worksheet of periods is filled, a period added and put aside", async () => {
    const element = await sheet("tyotapa-4");
    const keys = await Keyboard.before(element);
    await keys.to("Uusi kausi");
    await keys.press("Control+a");
    await keys.type("2031");
    await keys.press("Enter");
    await keys.write(/^Organisaatio/, "Ohjaamo", "rivi 1");
    await keys.write(/^2031/, "Liikkuva palvelu");
    await keys.backTo("Poista sarake 2031");
    await keys.press("Enter");
    await keys.to("Palauta 2031");
    await keys.press("Enter");
    await keys.to(/^2031/);
    const [row] = rows(mine(element), "organisations");
    expect(row).to.deep.include({
      name: { fi: "Ohjaamo" },
      periods: [{ id: "2031", text: { fi: "Liikkuva palvelu" } }],
    });
  });

  it("a workbook is used: a document begun, answered, left, found again and deleted", async () => {
    const { workbook, adapter } = await mountWorkbook();
    const keys = await Keyboard.before(workbook);
    await keys.to(/^Aloita: Ohjausyhteistyön/);
    await keys.press("Enter");
    await keys.write("Ryhmä", "Kainuun ELO-ryhmä");
    await keys.to(/^Kausi/);
    await keys.press("Control+a");
    await keys.type("2031");
    await keys.press("Enter");
    await until(() => workbook.open !== undefined);

    await keys.to(/^1 /, "Tilanteelle");
    await keys.press("Space", "ArrowRight");
    await workbook.open!.session.settled();
    await keys.backTo("Kaikki asiakirjat");
    await keys.press("Enter");
    await untilText(workbook, "Omat vastaukset 1/6");
    expect((await adapter.list())[0]).to.include({ period: "2031" });

    await keys.to(/^Poista: /);
    await keys.press("Enter");
    await keys.to("Poista asiakirja");
    await keys.press("Enter");
    await untilText(workbook, "Poistettu tältä laitteelta");
    expect(await adapter.list()).to.deep.equal([]);
    await keys.to(/^Aloita: /);
  });

  for (const [fault, noticed, bring] of FAULTS)
    it(`${fault} would be noticed`, async () => {
      const matrix = await mount("elo-matrix");
      const keys = await Keyboard.before(matrix);
      bring(matrix);
      let said = "";
      await keys.to("Lisää näyttö").catch((error: unknown) => {
        said = String(error);
      });
      expect(said).to.match(noticed);
    });
});

function named(
  goal: JsonObject,
  role: string,
  names: ReadonlyMap<unknown, string>,
): JsonObject {
  const found = rows(goal, role).map(({ id }) => names.get(id)!);
  return found.length > 0 ? { [role]: found.sort() } : {};
}

/** A date as the engine's own date field takes it: in the order and with the marks of its language. */
function dateKeys(year: number, month: number, day: number): string {
  return new Intl.DateTimeFormat(navigator.language).format(
    new Date(year, month - 1, day),
  );
}

/** What the reader has said, in the order of the matrix; evidence without its ids. */
function answers(matrix: EloMatrix): unknown {
  const { me } = matrix.session!;
  const own = standing(matrix).own?.find(({ by }) => by === me);
  const ratings = (own?.["ratings"] ?? []) as readonly JsonObject[];
  const order = framework.content.items.map(({ id }) => id);
  return [...ratings]
    .sort(
      (a, b) =>
        order.indexOf(a["id"] as string) - order.indexOf(b["id"] as string),
    )
    .map(({ evidence, ...row }) => ({
      ...row,
      ...(evidence !== undefined && {
        evidence: (evidence as readonly JsonObject[]).map(
          ({ id: _, ...rest }) => rest,
        ),
      }),
    }));
}
