import { expect } from "@esm-bundle/chai";
import {
  approvalsOf,
  approveEdits,
  commentEdits,
  contentOf,
  fileText,
  remarksOf,
  roundEdits,
  roundsOf,
  settleEdits,
  type AskelmatDocument,
} from "@askelmat/core";
import type { EloWorkbook } from "@askelmat/elements";
import { AT, edited, framework, newDocument } from "./support/documents.js";
import {
  focused,
  overflow,
  settle,
  typeIn,
  unmountAll,
  until,
} from "./support/mount.js";
import {
  allByRole,
  byLabel,
  byRole,
  nameOf,
  textIn,
  violations,
} from "./support/roles.js";
import {
  allText,
  dialogText,
  fileOf,
  mountWorkbook,
  pick,
  pressButton,
  untilText,
} from "./support/workbook.js";

const LAST = "2099-12-12";

/** A draft that a coordinator has written, with an organisation. */
function draft(): AskelmatDocument {
  const document = edited(newDocument("c-kaisa"), "c-kaisa", [
    { type: "set", target: "ratings/forums/rating", value: { level: "2" } },
    {
      type: "set",
      target: "ratings/forums/reason@fi",
      value: "Kaksi foorumia",
    },
    { type: "set", target: "organisations/o-7/name@fi", value: "Opisto" },
    { type: "add-row", target: "contributors/c-kaisa" },
  ]);
  return { ...document, names: [{ id: "c-kaisa", name: "Kaisa" }] };
}

const sent = (document: AskelmatDocument) =>
  edited(
    document,
    "c-kaisa",
    roundEdits(document, {
      id: "r-1",
      opened: "2026-11-20",
      until: LAST,
      asks: { fi: "Mitä puuttuu?" },
    }),
  );

const textOf = (document: AskelmatDocument) =>
  fileText(document, { at: AT, snapshots: [framework] });

const standing = ({ open }: EloWorkbook) => open!.session.document;

/** A workbook on a device of its own, with a copy of a document open. */
async function copyOf(
  document: AskelmatDocument,
  who: string,
  options: { lang?: string; width?: string } = {},
): Promise<EloWorkbook> {
  const { workbook } = await mountWorkbook(options);
  const isSwedish = options.lang === "sv";
  await pick(
    workbook,
    isSwedish ? "Öppna en fil" : "Avaa tiedosto",
    fileOf(textOf(document)),
  );
  await until(() => dialogText(workbook) !== undefined, "who");
  byLabel(workbook, who).click();
  await settle(workbook);
  await pressButton(workbook, isSwedish ? "Fortsätt" : "Jatka");
  await until(() => dialogText(workbook) === undefined, "an answer");
  await settle(workbook);
  return workbook;
}

async function toRound(workbook: EloWorkbook): Promise<void> {
  await pressButton(workbook, "Työpaja");
  await until(() => dialogText(workbook) !== undefined, "the workshop");
  await pressButton(workbook, "Kommenttikierros");
  await untilText(workbook, "Takaisin asiakirjaan");
}

const tool = (workbook: EloWorkbook) =>
  workbook.shadowRoot!.querySelector<HTMLElement>("elo-matrix")!;

/** Makes a remark in a copy that was sent to be commented on. */
async function remark(workbook: EloWorkbook, words: string): Promise<void> {
  await until(
    () => allByRole(tool(workbook), "region").length > 0,
    "the remarks",
  );
  await typeIn(byLabel(tool(workbook), "Mitä haluat huomauttaa?"), words);
  byRole(tool(workbook), "button", "Lisää huomautus").click();
  await settle(workbook);
}

/** Answers the remark with these words. */
async function answer(
  workbook: EloWorkbook,
  about: string,
  outcome: string,
  words: string,
): Promise<void> {
  const item = allByRole(workbook, "listitem").find((one) =>
    textIn(one).includes(about),
  )!;
  byRole(item, "button", /^Vastaa/).click();
  await settle(workbook);
  expect(focused()).to.equal(byLabel(workbook, "Vastaus"));
  const choice = byLabel(workbook, "Ratkaisu") as unknown as HTMLSelectElement;
  choice.value = outcome;
  choice.dispatchEvent(new Event("change", { bubbles: true }));
  await typeIn(byLabel(workbook, "Vastaus"), words);
  await pressButton(workbook, "Tallenna vastaus");
}

const take = (workbook: EloWorkbook, ...documents: AskelmatDocument[]) =>
  pick(
    workbook,
    "Kokoa kommentit",
    ...documents.map((one, at) => fileOf(textOf(one), `kopio-${at}.json`)),
  );

/** Drops copies on the screen, as from a mail. */
function drop(workbook: EloWorkbook, ...documents: AskelmatDocument[]): void {
  const dataTransfer = new DataTransfer();
  documents.forEach((one, at) =>
    dataTransfer.items.add(fileOf(textOf(one), `kopio-${at}.json`)),
  );
  const options = { bubbles: true, cancelable: true, composed: true };
  workbook
    .shadowRoot!.querySelector(".screen")!
    .dispatchEvent(new DragEvent("drop", { ...options, dataTransfer }));
}

describe("the comment round", () => {
  afterEach(unmountAll);

  it("goes the whole way: sent, commented by two, one of them late, settled, approved elsewhere, merged", async () => {
    const home = await copyOf(draft(), "Kaisa");
    await toRound(home);
    expect(allText(home)).to.contain("ei ole ollut kommenttikierrosta");
    await typeIn(byLabel(home, /^Mitä kysyt/), "Mitä puuttuu?");
    const until = byLabel(home, /^Kommentoitavissa asti/);
    until.value = LAST;
    await pressButton(home, "Avaa kommenttikierros");
    await untilText(home, "on käynnissä 12.12.2099 asti");
    expect(await violations(home)).to.deep.equal([]);
    const luonnos = standing(home);
    unmountAll();

    const copies: AskelmatDocument[] = [];
    for (const words of ["Entä kunnat?", "Liian matala taso"]) {
      const copy = await copyOf(luonnos, "Olen uusi vastaaja");
      await untilText(copy, "Luonnos kommentoitavaksi, 12.12.2099 asti.");
      expect(allText(copy)).to.contain("Mitä puuttuu?");
      await remark(copy, words);
      expect(
        allByRole(tool(copy), "radio").filter(
          (radio) => !(radio as HTMLInputElement).disabled,
        ),
      ).to.deep.equal([]);
      await untilText(copy, "Olet tehnyt yhden huomautuksen.");
      copies.push(standing(copy));
      unmountAll();
    }

    const back = await copyOf(luonnos, "Kaisa");
    await toRound(back);
    await take(back, copies[0]!);
    await untilText(back, "Yksi uusi huomautus: Vastaaja");
    await answer(back, "Entä kunnat?", "accepted", "Lisätään kunnat.");
    await untilText(back, "Kaikki huomautukset on käsitelty.");
    await pressButton(back, "Päätä kierros");
    await untilText(back, "Kommenttikierros päätettiin");

    drop(back, copies[1]!, copies[0]!);
    await untilText(back, "Liian matala taso");
    expect(allText(back)).to.contain("Yksi uusi huomautus: Vastaaja");
    await answer(back, "Liian matala", "not-accepted", "Taso pysyy.");
    const answered = standing(back);
    expect(
      remarksOf(answered).map(({ settled, outcomes }) => [settled, outcomes]),
    ).to.deep.equal([
      [true, ["accepted"]],
      [true, ["not-accepted"]],
    ]);
    unmountAll();

    const other = await copyOf(answered, "Olen uusi vastaaja");
    await toRound(other);
    byLabel(other, "Organisaatio").value = "o-7";
    await pressButton(other, "Hyväksy teksti");
    await untilText(other, "Opisto, Vastaaja");
    const approved = standing(other);
    unmountAll();

    const last = await copyOf(answered, "Kaisa");
    await toRound(last);
    await take(last, approved, copies[1]!);
    await untilText(last, "Yksi uusi hyväksyntä.");
    const end = standing(last);
    expect(contentOf(end).open).to.equal(undefined);
    expect(approvalsOf(end).map(({ changed }) => changed)).to.deep.equal([
      false,
    ]);
    expect(roundsOf(end)[0]!.commented).to.have.length(2);
    await pressButton(last, "Takaisin asiakirjaan");
    await untilText(last, "Tekstillä on yksi hyväksyntä.");
  });

  it("can be answered with nothing to remark, and a reader may still change the text", async () => {
    const copy = await copyOf(sent(draft()), "Olen uusi vastaaja");
    await untilText(copy, "Luonnos kommentoitavaksi");
    await pressButton(copy, "Ei huomautettavaa");
    await untilText(copy, "ettei sinulla ole huomautettavaa");
    const { me } = copy.open!.session;
    expect(roundsOf(standing(copy))[0]!.nothing).to.deep.equal([me]);
    const reading = byRole(copy, "button", "Vain luku");
    expect(reading.getAttribute("aria-pressed")).to.equal("true");
    await pressButton(copy, "Vain luku");
    expect(
      allByRole(tool(copy), "radio").some(
        (radio) => !(radio as HTMLInputElement).disabled,
      ),
    ).to.equal(true);
  });

  it("lists remarks by place and by person, open or all, and leads from one to the next", async () => {
    const about = ["ratings/impact", "ratings/forums", "ratings/impact"];
    const document = about.reduce(
      (one, place, at) =>
        edited(
          one,
          ["c-bo", "c-bo", "c-aino"][at]!,
          commentEdits({
            id: `k-${at}`,
            about: place,
            text: `Huomautus ${at}`,
            lang: "fi",
            round: "r-1",
          }),
          `2026-11-2${at}T10:00:00Z`,
        ),
      sent(draft()),
    );
    const settled = edited(
      document,
      "c-kaisa",
      settleEdits(document, "k-2", { outcome: "noted" }),
    );
    const home = await copyOf(settled, "Kaisa");
    await pressButton(home, "Näytä kommenttikierros");
    await untilText(home, "Avoimet (2)");
    const listed = () =>
      allByRole(byRole(home, "region", "Huomautukset"), "listitem")
        .map((one) => /Huomautus \d/.exec(textIn(one))?.[0])
        .filter(Boolean);
    expect(listed()).to.deep.equal(["Huomautus 1", "Huomautus 0"]);
    await pressButton(home, "Kaikki (3)");
    expect(listed()).to.deep.equal([
      "Huomautus 1",
      "Huomautus 0",
      "Huomautus 2",
    ]);
    await pressButton(home, "Seuraava huomautus");
    expect(textIn(focused()!)).to.contain("Huomautus 1");
    await pressButton(home, "Seuraava huomautus");
    expect(textIn(focused()!)).to.contain("Huomautus 0");
    await pressButton(home, "Edellinen huomautus");
    expect(textIn(focused()!)).to.contain("Huomautus 1");
    await pressButton(home, "Henkilöittäin");
    expect(listed()).to.deep.equal([
      "Huomautus 2",
      "Huomautus 0",
      "Huomautus 1",
    ]);
    await pressButton(home, "Tulosta kommenttikooste");
    const paper = home.shadowRoot!.querySelector("iframe")!;
    const words = paper.contentDocument!.body.textContent;
    expect(words).to.match(/Kommenttikooste.*Huomautus 1.*Huomautus 2/s);
    expect(words).to.contain("Merkitty tiedoksi");
  });

  it("an approval says when the text has changed since, and is taken back", async () => {
    const document = draft();
    const approved = edited(
      document,
      "c-kaisa",
      approveEdits(document, {
        contributor: "c-kaisa",
        organisation: "o-7",
        day: "2026-12-14",
      }),
    );
    const changed = edited(approved, "c-bo", [
      {
        type: "set",
        target: "ratings/forums/reason@fi",
        value: "Kolme foorumia",
      },
    ]);
    const home = await copyOf(changed, "Kaisa");
    await untilText(home, "Hyväksytty ennen viimeistä muutosta.");
    await pressButton(home, "Näytä kommenttikierros");
    await untilText(home, "Opisto, Kaisa (sinä), 14.12.2026");
    const shown = allText(home);
    expect(shown).to.contain("Hyväksytty ennen viimeistä muutosta.");
    expect(shown).to.match(/Ennen: Kaksi foorumia Nyt: Kolme foorumia/);
    await pressButton(home, "Peru hyväksyntä");
    await untilText(home, "Hyväksyntä on peruttu");
    expect(approvalsOf(standing(home))[0]!.withdrawn).to.be.a("string");
  });

  it("is answered in the tool's own list of remarks", async () => {
    const document = edited(
      sent(draft()),
      "c-bo",
      commentEdits({ id: "k-1", text: "Miksi?", lang: "fi", round: "r-1" }),
    );
    const home = await copyOf(document, "Kaisa");
    byRole(tool(home), "button", "Huomautukset (1)").click();
    await until(() => allByRole(tool(home), "region").length > 0, "remarks");
    await settle(home);
    byRole(tool(home), "button", "Vastaa").click();
    await settle(home);
    await typeIn(byLabel(tool(home), "Vastaus"), "Siksi.");
    byRole(tool(home), "button", "Tallenna vastaus").click();
    await settle(home);
    expect(textIn(byRole(tool(home), "region", "Huomautukset"))).to.match(
      /Miksi\?.*Kaisa.*Siksi\./,
    );
    expect(remarksOf(standing(home))[0]!.settled).to.equal(false);
    byRole(tool(home), "button", "Merkitse ratkaistuksi").click();
    await settle(home);
    expect(nameOf(byRole(tool(home), "button", /^Huomautukset/))).to.equal(
      "Huomautukset",
    );
  });

  it("is read on a phone in Swedish", async () => {
    const document = edited(
      sent(draft()),
      "c-bo",
      commentEdits({ id: "k-1", text: "Varför?", lang: "sv", round: "r-1" }),
    );
    const home = await copyOf(document, "Kaisa", {
      lang: "sv",
      width: "320px",
    });
    await pressButton(home, "Visa kommentrundan");
    await untilText(home, "Kommentrundan pågår till 12.12.2099.");
    expect(overflow(home)).to.equal(0);
    expect(await violations(home)).to.deep.equal([]);
  });
});
