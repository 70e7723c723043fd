// A service map: services told, whom they reach and whom they miss, where the network stands; nothing lost.
import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  createDocument,
  rowsOf,
  type AskelmatDocument,
  type Edit,
  type Row,
} from "@askelmat/core";
import "@askelmat/elements/define/elo-service-map.js";
import type { EloServiceMap } from "@askelmat/elements";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
import { AT, edited } from "./support/documents.js";
import { exampleText } from "./support/frameworks.js";
import {
  focused,
  mount,
  overflow,
  press,
  settle,
  typeIn,
  unmountAll,
  until,
} from "./support/mount.js";
import {
  allByRole,
  byLabel,
  byRole,
  textIn,
  violations,
} from "./support/roles.js";

let example: AskelmatDocument;
const blank = createDocument({ kind: "service-map", by: "c-a", at: AT });

before(async () => {
  const file = JSON.parse(await exampleText("service-map")) as AskelmatDocument;
  const { kind, id, specVersion, entries } = file;
  example = { kind, id, specVersion, entries };
});
afterEach(unmountAll);

/** A map on the page, with its words and its code lists. */
async function mapOn(
  value?: AskelmatDocument,
  attributes: Readonly<Record<string, string | boolean>> = {},
): Promise<EloServiceMap> {
  const map = await mount("elo-service-map", attributes);
  if (value) map.value = value;
  await settle(map);
  await until(() =>
    /palvelupiste|serviceställe|service point/.test(textIn(map)),
  );
  return map;
}

const said = (map: EloServiceMap) => contentOf(map.session!.document);
const rows = (map: EloServiceMap, list: string): readonly Row[] =>
  rowsOf(said(map), list);
const set = (target: string, value: string): Edit => ({
  type: "set",
  target,
  value,
});

async function click(map: EloServiceMap, name: string | RegExp) {
  byRole(map, "button", name).click();
  await settle(map);
}

/** The row of the picture that is about a target group. */
const reach = (map: EloServiceMap, group: string) =>
  allByRole(byRole(map, "table", "Kenelle ja millä tasolla"), "row").find(
    (row) => textIn(row).startsWith(group),
  )!;

describe("a service map", () => {
  it("is empty at first, and says what to do", async () => {
    const map = await mapOn(blank);
    expect(textIn(map))
      .to.contain("Ei vielä palveluja.")
      .and.to.contain("Tähän tulee kuva, kun palveluja on lisätty.")
      .and.to.contain("Ei vielä merkitty. Siirrä liukusäädintä.");
    expect(await violations(map)).to.deep.equal([]);
  });

  it("shows whom a service reaches as soon as it says so", async () => {
    const map = await mapOn(blank);
    await click(map, "Lisää palvelu");
    await typeIn(byLabel(map, /^Palvelu(?!kartan)/), "Neuvontapuhelin");
    byLabel(map, /^paikallinen/).click();
    byLabel(map, /^nuoret/).click();
    await settle(map);
    const [service] = rows(map, "services");
    expect(service).to.deep.include({
      levels: [{ id: "local" }],
      targetGroups: [{ id: "young-people" }],
    });
    expect(textIn(reach(map, "nuoret"))).to.contain("Neuvontapuhelin");
    expect(textIn(reach(map, "huoltajat"))).to.equal(
      "huoltajat ei palvelua ei palvelua ei palvelua",
    );
  });

  it("tells gaps in words, and makes of one a need that people have said", async () => {
    const map = await mapOn(example);
    expect(textIn(reach(map, "korkeakouluopiskelijat"))).to.contain(
      "ei palvelua",
    );
    await click(map, "Kirjaa puutteeksi: kaikenikäiset");
    await typeIn(byLabel(map, /^Mitä puuttuu/), "Yhteinen neuvonta puuttuu");
    await press("Tab");
    await settle(map);
    expect(rows(map, "needs").at(-1)).to.deep.include({
      text: { fi: "Yhteinen neuvonta puuttuu" },
      targetGroups: [{ id: "everyone" }],
    });
  });

  it("leaves out a service that has ended, and keeps it in the list", async () => {
    const map = await mapOn(example);
    const name = "Uraohjaus työpaikoilla (kokeilu)";
    expect(textIn(map)).to.contain(name);
    expect(textIn(reach(map, "työssä olevat aikuiset"))).to.not.contain(name);
  });

  it("says where several offer the same to the same, and leads there", async () => {
    const map = await mapOn(example);
    expect(textIn(map)).to.contain(
      "aikuisopiskelijat · alueellinen · kasvokkain Työllisyysalueen uraohjaus Ruotsinkielinen ohjaus",
    );
    allByRole(map, "button", "Ruotsinkielinen ohjaus")[0]!.click();
    await settle(map);
    expect(textIn(focused()!.closest<HTMLElement>("[data-row]")!)).to.contain(
      "Ruotsinkielinen ohjaus",
    );
  });

  it("tells the network's expertise as one: who knows what beside what they offer, and of whom nothing is written", async () => {
    const map = await mapOn(example);
    const whole = () =>
      textIn(map).slice(textIn(map).indexOf("Kuka osaa mitä ja tarjoaa mitä"));
    expect(whole()).to.match(
      /Ohjaamo Saarlahti Nuorten moniammatillinen ohjaus, siirtymät Ohjaamon neuvonta/,
    );
    expect(whole()).to.contain(
      "Osaamista ei ole vielä kirjattu: Rantamaan elinvoimakeskus ja Saarlahden kaupungin nuorisopalvelut.",
    );
    map.edit([
      set("organisations/o-4d7k/expertise@fi", "Alueen tilannekuva"),
      set("organisations/o-n2r8/expertise@fi", "Nuorten arki"),
    ]);
    await settle(map);
    expect(whole())
      .to.match(/Rantamaan elinvoimakeskus Alueen tilannekuva/)
      .and.to.not.contain("Osaamista ei ole vielä kirjattu");
  });

  it("places the network by keyboard, says the place in words, and takes it back", async () => {
    const map = await mapOn(example);
    const slider = byRole(
      map,
      "slider",
      /^Missä nyt ollaan/,
    ) as HTMLInputElement;
    expect(
      slider.ariaValueText ?? slider.getAttribute("aria-valuetext"),
    ).to.equal("35 / 100: lähempänä yhteensaattamista");
    slider.focus();
    for (let step = 0; step < 5; step++) await press("ArrowRight");
    slider.blur();
    await settle(map);
    expect(said(map)["placement"]).to.equal("60");
    expect(textIn(map)).to.contain("60 / 100: lähempänä yhteispalvelua");
    await click(map, "Poista merkintä");
    expect(said(map)["placement"]).to.equal(undefined);
    await click(map, "Kumoa");
    expect(said(map)["placement"]).to.equal("60");
  });

  it("says what cannot be right, and keeps it", async () => {
    const [first] = rowsOf(contentOf(example), "services");
    const row = `services/${first!.id}`;
    const map = await mapOn(
      edited(example, "c-a", [
        set("placement", "120"),
        set(`${row}/start`, "2026-05-02"),
        set(`${row}/end`, "2026-05-01"),
        { type: "add-row", target: `${row}/providers/o-gone` },
        set("colour", "sininen"),
      ]),
    );
    const text = textIn(map);
    expect(text)
      .to.contain("Palvelu päättyy ennen kuin se alkaa.")
      .and.to.contain("Tarjoajaa ei ole tämän kartan organisaatioissa.")
      .and.to.contain("Tämä ei ole luku 0–100.")
      .and.to.contain("120")
      .and.to.contain("Ei tässä lomakkeessa");
    expect(said(map)["placement"]).to.equal("120");
  });

  it("is read without a control where nothing can be changed", async () => {
    const map = await mapOn(example, { readonly: true });
    expect(
      map.shadowRoot!.querySelectorAll(".record :is(input, textarea, select)"),
    ).to.have.length(0);
    expect(textIn(map)).to.contain("35 / 100: lähempänä yhteensaattamista");
    expect(await violations(map)).to.deep.equal([]);
  });

  it("speaks Swedish, and fits a phone", async () => {
    const map = await mapOn(example, { lang: "sv", width: "320px" });
    expect(textIn(map))
      .to.contain("För vem och på vilken nivå")
      .and.to.contain("Navigatorn från tre sidor")
      .and.to.contain("35 / 100: närmare sammanförande");
    expect(overflow(map)).to.equal(0);
  });

  it("is printed with its services, needs and place, and nothing is left out", async () => {
    const printed = new DOMParser().parseFromString(
      printHtml(await printDocument(example, undefined, { languages: ["fi"] })),
      "text/html",
    ).body.textContent;
    for (const words of [
      "Ohjaamon neuvonta",
      "Työssä olevat aikuiset jäävät ilman ohjausta",
      "35 / 100: lähempänä yhteensaattamista",
      "Nuorten moniammatillinen ohjaus",
    ])
      expect(printed).to.contain(words);
  });
});
