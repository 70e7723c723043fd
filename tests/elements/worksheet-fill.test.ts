import { expect } from "@esm-bundle/chai";
import type { EloWorksheet } from "@askelmat/elements";
import { focused, press, settle, typeIn, unmountAll } from "./support/mount.js";
import { allByRole, byLabel, byRole, nameOf } from "./support/roles.js";
import { drawn, mine, rows, said, sheet } from "./support/worksheets.js";

const year = new Date().getFullYear();

/** Presses Tab until a field with this name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    const at = focused();
    if (at && at !== document.body && name.test(nameOf(at))) return;
    await press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

async function write(name: RegExp, text: string): Promise<void> {
  await tabTo(name);
  await typeIn(focused() as HTMLElement, text);
}

async function start(element: EloWorksheet): Promise<void> {
  await settle(element);
  (document.activeElement as HTMLElement | null)?.blur();
}

describe("<elo-worksheet> filled by keyboard", () => {
  afterEach(unmountAll);

  it("Työtapa 1: prompts and conclusions", async () => {
    const element = await sheet("tyotapa-1");
    await start(element);
    await write(/Mitä ohjaus on/, "Rinnalla kulkemista.");
    await write(/luovuttamatonta/, "Maksuttomuus");
    await write(/Yhteiset johtopäätökset/, "Kesäpäivystys");
    expect(mine(element)).to.deep.include({
      prompts: [
        { id: "definition", text: { fi: "Rinnalla kulkemista." } },
        { id: "nonnegotiable", text: { fi: "Maksuttomuus" } },
      ],
      conclusions: { fi: "Kesäpäivystys" },
    });
    expect(said(element)).not.to.have.any.keys("prompts", "conclusions");
  });

  it("a part that is not one's own to answer, which is neither empty nor unknown", async () => {
    const element = await sheet("tyotapa-1");
    await start(element);
    await tabTo(/^Tämä osa kuuluu muille$/);
    await press("Space");
    await settle(element);
    const [place] = rows(mine(element), "sections").map(({ id }) => id);
    expect(rows(mine(element), "sections")).to.deep.equal([
      { id: place, unanswered: "not-mine" },
    ]);
    expect((focused() as HTMLInputElement).checked).to.equal(true);
    await press("Control+z");
    await settle(element);
    expect(mine(element)).not.to.have.property("sections");
    expect((focused() as HTMLInputElement).checked).to.equal(false);
    element.mode = "agree";
    await settle(element);
    expect(allByRole(element, "checkbox", /kuuluu muille/)).to.deep.equal([]);
  });

  it("Työtapa 2: goals, opportunities and parties", async () => {
    const element = await sheet("tyotapa-2");
    await start(element);
    await write(/asiantila.*rivi 1/, "Jokainen tietää, kuka ohjaa");
    await write(/mahdollisuuksia.*rivi 1/, "Siirtotieto");
    await write(/Valmistelutaho, rivi 1/, "Ohjaamo");
    await press("Enter");
    await write(/Vastuutaho, rivi 1/, "Koulutuskuntayhtymä");
    await press("Tab");
    const [goal] = rows(mine(element), "goals");
    expect(goal).to.deep.include({
      state: { fi: "Jokainen tietää, kuka ohjaa" },
      opportunities: { fi: "Siirtotieto" },
    });
    const names = rows(said(element), "organisations");
    const named = (role: string) =>
      rows(goal!, role).map(
        ({ id }) => names.find((one) => one["id"] === id)!["name"],
      );
    expect(named("preparing")).to.deep.equal([{ fi: "Ohjaamo" }]);
    expect(named("responsible")).to.deep.equal([{ fi: "Koulutuskuntayhtymä" }]);
    expect(rows(mine(element), "goals")).to.have.length(1);
  });

  it("Työtapa 3: steps with goal, party and date", async () => {
    const element = await sheet("tyotapa-3");
    await start(element);
    await write(/^Väliaskelma, 1, Osaamisen/, "Koulutuspäivä");
    await drawn(element);
    await write(/^Tavoite, 1, Osaamisen/, "Kaikki osaavat");
    await write(/^Taho, 1, Osaamisen/, "Työllisyysalue");
    await press("Enter");
    await tabTo(/^Määräaika, 1, Osaamisen/);
    const date = focused() as HTMLInputElement;
    date.value = "2026-09-17";
    date.dispatchEvent(
      new InputEvent("input", { bubbles: true, composed: true }),
    );
    const [theme] = rows(mine(element), "themes");
    expect(theme!["id"]).to.equal("competence");
    const [step] = rows(theme!, "steps");
    expect(step).to.deep.include({
      text: { fi: "Koulutuspäivä" },
      goal: { text: { fi: "Kaikki osaavat" } },
      date: "2026-09-17",
    });
    expect(rows(step!, "party")).to.have.length(1);
  });

  it("Työtapa 4: an organisation, last year and this", async () => {
    const element = await sheet("tyotapa-4");
    await start(element);
    await write(/^Organisaatio, rivi 1/, "Ohjaamo");
    await write(
      new RegExp(`^${year - 1} .*(rivi 1|Ohjaamo)`),
      "Kaksi toimipistettä",
    );
    await write(new RegExp(`^${year} .*(rivi 1|Ohjaamo)`), "Liikkuva palvelu");
    const [row] = rows(mine(element), "organisations");
    expect(row).to.deep.include({
      name: { fi: "Ohjaamo" },
      periods: [
        { id: String(year - 1), text: { fi: "Kaksi toimipistettä" } },
        { id: String(year), text: { fi: "Liikkuva palvelu" } },
      ],
    });
  });

  it("is not left caught in any control", async () => {
    const element = await sheet("tyotapa-3");
    const after = document.createElement("button");
    after.textContent = "sivun oma";
    document.body.append(after);
    allByRole(element, "textbox")[0]!.focus();
    for (let step = 0; step < 60 && document.activeElement !== after; step++)
      await press("Tab");
    expect(document.activeElement).to.equal(after);
  });

  it("writes in the reader's language, or on in the language that is there", async () => {
    const element = await sheet("tyotapa-1");
    await typeIn(byLabel(element, /Mitä ohjaus on/), "Tukea");
    element.lang = "sv";
    await drawn(element);
    const field = byLabel(element, /Vad är handledning/);
    expect([field.lang, field.value]).to.deep.equal(["fi", "Tukea"]);
    expect(byLabel(element, /Vad kan vi inte/).lang).to.equal("sv");
    field.setSelectionRange(5, 5);
    await typeIn(field, " aina");
    await typeIn(byLabel(element, /Vad kan vi inte/), "Tid");
    expect(rows(mine(element), "prompts")).to.deep.equal([
      { id: "definition", text: { fi: "Tukea aina" } },
      { id: "nonnegotiable", text: { sv: "Tid" } },
    ]);
  });

  it("takes a whole new row back in one step, and brings it again", async () => {
    const element = await sheet("tyotapa-2", { width: "1200px" });
    await typeIn(byLabel(element, /asiantila.*rivi 2/), "Ohjaus on löydettävä");
    expect(rows(mine(element), "goals")).to.have.length(1);
    await drawn(element);
    byRole(element, "button", "Kumoa").click();
    expect(rows(mine(element), "goals")).to.have.length(0);
    await drawn(element);
    byRole(element, "button", "Tee uudelleen").click();
    expect(rows(mine(element), "goals")[0]!["state"]).to.deep.equal({
      fi: "Ohjaus on löydettävä",
    });
  });

  it("stores nothing for empty rows", async () => {
    const element = await sheet("tyotapa-4");
    byRole(element, "button", "Lisää rivi").click();
    await settle(element);
    expect(element.value!.entries).to.have.length(1);
  });
});
