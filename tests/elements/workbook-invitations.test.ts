import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  contributorIn,
  digestOf,
  fileText,
  invitationCopy,
  invitationEdits,
  invitationsIn,
  isOwn,
  readFile,
  receive,
  templateDigest,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import { linkForText, QR_LIMIT, readLink } from "@askelmat/exchange";
import type { EloWorkbook } from "@askelmat/elements";
import type { StorageAdapter } from "@askelmat/storage";
import { edited, framework, newDocument, rated } from "./support/documents.js";
import {
  focused,
  overflow,
  press,
  settle,
  unmountAll,
  until,
} from "./support/mount.js";
import { allByRole, byLabel, byRole, violations } from "./support/roles.js";
import { newWorksheet, template } from "./support/worksheets.js";
import {
  allText,
  dialogText,
  fileOf,
  mountWorkbook,
  pick,
  pressButton,
  untilText,
} from "./support/workbook.js";

const PAGE = "https://elo.example.fi/";

/** A coordinator's document: the group, and Bo's answer. */
function group(): AskelmatDocument {
  const begun = edited(newDocument("c-k"), "c-k", [
    { type: "set", target: "group@fi", value: "Kainuun ELO-ryhmä" },
    { type: "set", target: "period", value: "2026" },
    { type: "add-row", target: "organisations/o-1" },
    { type: "set", target: "organisations/o-1/name@fi", value: "Ohjaamo" },
  ]);
  return rated(begun, "c-bo", "forums", "4");
}

/** One invited, in Swedish, for parts; and the same as the link that they get. */
function invited(
  fields: Partial<Parameters<typeof invitationEdits>[0]> = {},
): AskelmatDocument {
  return edited(
    group(),
    "c-k",
    invitationEdits({
      id: "c-x",
      organisation: "o-1",
      role: "member",
      language: "sv",
      invited: "2026-03-01",
      asked: ["forums"],
      ...fields,
    }),
  );
}

function linkTo(document: AskelmatDocument): string {
  const copy = invitationCopy(document, "c-x", framework);
  return linkForText(JSON.stringify(copy), PAGE).address;
}

async function waitForDialog(
  workbook: EloWorkbook,
  words: string,
): Promise<string> {
  await until(() => dialogText(workbook)?.includes(words) === true, words);
  await settle(workbook);
  return dialogText(workbook)!;
}

/** The coordinator's workbook, with the document open and the coordinator known. */
async function coordinate(
  document = group(),
  options: Parameters<typeof mountWorkbook>[0] = {},
): Promise<EloWorkbook> {
  const { workbook } = await mountWorkbook(options);
  await pick(workbook, "Avaa tiedosto", fileOf(fileText(document)));
  await waitForDialog(workbook, "Kuka sinä olet?");
  await pressButton(dialogOf(workbook), "Jatka");
  return workbook;
}

async function toInvitations(workbook: EloWorkbook): Promise<void> {
  await pressButton(workbook, "Työpaja");
  await waitForDialog(workbook, "Kutsu vastaajia");
  await pressButton(dialogOf(workbook), "Kutsu vastaajia");
}

async function paste(workbook: EloWorkbook, text: string): Promise<void> {
  await pressButton(workbook, "Liitä linkki");
  await until(() => dialogText(workbook) !== undefined);
  byLabel(dialogOf(workbook), /Linkki, tai koko viesti/).value = text;
  await pressButton(workbook, "Katso linkki");
}

/** A member's device, where the invitation has been opened and the question stands. */
async function arrive(
  document = invited(),
  adapter?: StorageAdapter,
): Promise<{ workbook: EloWorkbook; adapter: StorageAdapter }> {
  const shelf = await mountWorkbook(adapter ? { adapter } : {});
  await paste(shelf.workbook, linkTo(document));
  await waitForDialog(shelf.workbook, "Öppna innehållet i länken?");
  await pressButton(shelf.workbook, "Öppna");
  return shelf;
}

async function begin(workbook: EloWorkbook): Promise<void> {
  await waitForDialog(workbook, "Du är inbjuden att svara");
  await pressButton(dialogOf(workbook), "Börja svara");
  await until(() => allText(workbook).includes("Du svarar: Ohjaamo."));
}

function answer(workbook: EloWorkbook, level: string): void {
  workbook.open!.session.edit([
    { type: "set", target: "own/ratings/forums/rating", value: { level } },
  ]);
}

/** Where questions stand; the tool under it is not looked through. */
const dialogOf = (workbook: EloWorkbook): HTMLDialogElement =>
  workbook.shadowRoot!.querySelector("dialog")!;

const linkIn = (workbook: EloWorkbook): string =>
  byLabel(dialogOf(workbook), /^(Linkki|Länk)$/).value;

function documentIn(link: string): AskelmatDocument {
  const read = readLink(link);
  if (!read.ok) throw new Error(read.problem.code);
  const file = readFile(read.text);
  if (!file.ok || !file.document) throw new Error("no document");
  expect(file.problems).to.deep.equal([]);
  return file.document;
}

afterEach(() => {
  unmountAll();
  if (location.hash)
    history.replaceState(null, "", location.pathname + location.search);
});

describe("inviting", () => {
  it("is done by keyboard alone, and tells what has been made", async () => {
    const workbook = await coordinate();
    byRole(workbook, "button", "Työpaja").focus();
    await press("Enter");
    await waitForDialog(workbook, "Kutsu vastaajia");
    expect(focused()!.textContent.trim()).to.equal("Kutsu vastaajia");
    await press("Enter");
    await waitForDialog(workbook, "Uusia organisaatioita");
    expect(await violations(workbook)).to.deep.equal([]);
    expect(focused()).to.equal(byLabel(dialogOf(workbook), "Ohjaamo"));
    await press("Space", "Tab");
    expect(focused()).to.equal(
      byLabel(dialogOf(workbook), /Uusia organisaatioita/),
    );
    byLabel(dialogOf(workbook), /Uusia organisaatioita/).value =
      "Kajaanin kaupunki\n\n kajaanin kaupunki \nohjaamo";
    byLabel(dialogOf(workbook), /Henkilöitä ilman organisaatiota/).value =
      "Opo";
    byLabel(dialogOf(workbook), "Kutsun kieli").value = "sv";
    workbook.shadowRoot!.querySelector("summary")!.click();
    byLabel(dialogOf(workbook), "Foorumit, työpajat, työryhmät").click();
    await pressButton(dialogOf(workbook), "Tee kutsut");
    const words = await waitForDialog(workbook, "Kutsuja on tehty 3.");
    expect(words).to.contain("Kajaanin kaupunki jäsen · ruotsi · ");
    expect(words).to.contain("Ei vielä vastauksia");
    expect(await violations(workbook)).to.deep.equal([]);
    const { document } = workbook.open!.session;
    const made = invitationsIn(document);
    expect(made).to.have.length(3);
    expect(new Set(made.map(({ id }) => id)).size).to.equal(3);
    expect(made.map(({ asked }) => asked)).to.deep.equal([
      ["forums"],
      ["forums"],
      ["forums"],
    ]);
    expect(contentOf(document)["organisations"]).to.have.length(2);
    await press("Escape");
    expect(focused()).to.equal(byRole(workbook, "button", "Työpaja"));
  });

  it("sends a link with what a member needs, small enough for a code", async () => {
    const workbook = await coordinate(invited({ language: "fi" }));
    await toInvitations(workbook);
    await waitForDialog(workbook, "Kutsut");
    await pressButton(dialogOf(workbook), "Lähetä kutsu: Ohjaamo");
    const words = await waitForDialog(workbook, "Kutsu: Ohjaamo");
    expect(words).to.contain("Kysytään:");
    expect(words).to.contain("ei muiden vastauksia");
    expect(words).not.to.contain("yhteiset vastaukset");
    expect(await violations(workbook)).to.deep.equal([]);
    byRole(workbook, "img", "Linkki QR-koodina");
    const link = linkIn(workbook);
    expect(link.length).to.be.lessThan(QR_LIMIT.bytes);
    const sent = documentIn(link);
    expect(sent.holder).to.equal("c-x");
    expect(sent.entries.some(({ target }) => isOwn(target))).to.equal(false);
    expect(fileText(sent)).not.to.contain("c-bo");
    await pressButton(dialogOf(workbook), "Kaikki kutsut");
    await pressButton(dialogOf(workbook), "Lähetä kutsu: Ohjaamo");
    await waitForDialog(workbook, "Kutsu: Ohjaamo");
    expect(linkIn(workbook)).to.equal(link);
  });

  it("keeps the focus where the work goes on, and does not take nobody for an answer", async () => {
    const workbook = await coordinate(invited({ language: "fi" }));
    await toInvitations(workbook);
    await waitForDialog(workbook, "Kutsut");
    const row = () =>
      byRole(dialogOf(workbook), "button", "Lähetä kutsu: Ohjaamo");
    expect(focused()).to.equal(row());
    await press("Enter");
    await waitForDialog(workbook, "Kutsu: Ohjaamo");
    expect(focused()!.textContent.trim()).to.equal("Kopioi linkki");
    await pressButton(dialogOf(workbook), "Kaikki kutsut");
    expect(focused()).to.equal(row());
    await pressButton(dialogOf(workbook), "Kutsu lisää vastaajia");
    await waitForDialog(workbook, "Ohjaamo kutsuttu jo");
    await pressButton(dialogOf(workbook), "Tee kutsut");
    await waitForDialog(workbook, "Valitse tai kirjoita, ketä kutsut.");
    expect(invitationsIn(workbook.open!.session.document)).to.have.length(1);
    await pressButton(dialogOf(workbook), "Peruuta");
    await waitForDialog(workbook, "Ei vielä vastauksia");
  });

  it("takes a template of one's own along, and says when that is too much for a code", async () => {
    const content = {
      ...framework.content,
      title: { fi: "Oma matriisi" },
      description: {
        fi: [...Array(900).keys()].map((n) => (n * 7919) % 10007).join(" "),
      },
    };
    const own = { ...framework, id: "https://example.org/oma", content };
    const home = invited({ language: "fi" });
    const workbook = await coordinate({
      ...edited(home, "c-k", [
        {
          type: "set",
          target: "template",
          value: { uri: own.id, version: own.version },
        },
      ]),
      snapshots: [{ digest: templateDigest(own), template: own }],
    });
    await toInvitations(workbook);
    await pressButton(dialogOf(workbook), "Lähetä kutsu: Ohjaamo");
    const words = await waitForDialog(workbook, "Kutsu: Ohjaamo");
    expect(words).to.contain("QR-koodia ei ole");
    expect(words).to.contain("liian pitkä useimmille ohjelmille");
    expect(documentIn(linkIn(workbook)).snapshots).to.have.length(1);
  });

  it("shows what has been agreed only when that is wanted, and can be taken back", async () => {
    const agreed = edited(invited({ language: "fi" }), "c-k", [
      { type: "set", target: "ratings/forums/rating", value: { level: "2" } },
    ]);
    const workbook = await coordinate(agreed);
    await toInvitations(workbook);
    await pressButton(dialogOf(workbook), "Lähetä kutsu: Ohjaamo");
    await waitForDialog(workbook, "Näytä kutsussa yhteiset vastaukset");
    const ratings = () => contentOf(documentIn(linkIn(workbook)))["ratings"];
    expect(ratings()).to.equal(undefined);
    byLabel(dialogOf(workbook), "Näytä kutsussa yhteiset vastaukset").click();
    await until(() => ratings() !== undefined);
    await pressButton(dialogOf(workbook), "Peru kutsu");
    await waitForDialog(workbook, "Ketään ei ole vielä kutsuttu.");
    const { document } = workbook.open!.session;
    expect(contributorIn(document, "c-x").role).to.equal("member");
  });

  it("asks about personal data that the invitation itself would carry, and only that", async () => {
    const home = edited(invited({ language: "fi" }), "c-bo", [
      {
        type: "set",
        target: "own/ratings/forums/reason@fi",
        value: "bo@example.fi",
      },
    ]);
    const workbook = await coordinate({
      ...home,
      names: [{ id: "c-x", name: "aino@example.fi" }],
    });
    await toInvitations(workbook);
    await waitForDialog(workbook, "Kutsut");
    await pressButton(dialogOf(workbook), /^Lähetä kutsu: Ohjaamo/);
    const words = await waitForDialog(
      workbook,
      "Asiakirjassa on henkilötietoja",
    );
    expect(words).to.contain("aino@example.fi");
    expect(words).not.to.contain("bo@example.fi");
    await pressButton(dialogOf(workbook), "Jatka");
    await waitForDialog(workbook, "Kutsu: Ohjaamo, aino@example.fi");
  });

  it("prints a page for each in its own language, with a code", async () => {
    const workbook = await coordinate(
      edited(
        invited(),
        "c-k",
        invitationEdits({ id: "c-y", role: "member", invited: "2026-03-01" }),
      ),
    );
    await toInvitations(workbook);
    await waitForDialog(workbook, "jäsen");
    await pressButton(dialogOf(workbook), "Tulosta kaikki kutsut");
    await until(
      () => workbook.shadowRoot!.querySelector("iframe") !== null,
      "a page to print",
    );
    const page = workbook.shadowRoot!.querySelector("iframe")!.contentDocument!;
    const [one, other, ...more] = page.querySelectorAll("section");
    expect(more).to.have.length(0);
    const swedish = [one, other].find((page) => page?.lang === "sv")!;
    const words = swedish.textContent.replace(/\s+/g, " ");
    for (const part of [
      "Inbjudan att svara",
      "Handledningssamarbetets utveckling",
      "Kainuun ELO-ryhmä",
      "Ohjaamo",
      "Du tillfrågas särskilt",
      "Läs koden med telefonens kamera",
    ])
      expect(words).to.contain(part);
    expect(swedish.querySelectorAll("svg path")).to.have.length(1);
    const link = swedish.querySelector("a")!.href;
    expect(documentIn(link).holder).to.equal("c-x");
  });

  it("tells how far each has come when answers have been merged", async () => {
    const home = invited({ language: "fi" });
    const back = rated(
      invitationCopy(home, "c-x", framework),
      "c-x",
      "forums",
      "2",
    );
    const workbook = await coordinate(receive(home, fileText(back)).document);
    await toInvitations(workbook);
    await waitForDialog(workbook, "Vastannut kaikkeen");
  });

  it("fits a phone, in Swedish", async () => {
    const { workbook } = await mountWorkbook({ lang: "sv", width: "320px" });
    await pick(workbook, "Öppna en fil", fileOf(fileText(invited())));
    await waitForDialog(workbook, "Vem är du?");
    await pressButton(workbook, "Fortsätt");
    await pressButton(workbook, "Verkstad");
    await waitForDialog(workbook, "Bjud in svarare");
    await pressButton(dialogOf(workbook), "Bjud in svarare");
    await waitForDialog(workbook, "Inbjudningar");
    await pressButton(dialogOf(workbook), "Sänd inbjudan: Ohjaamo");
    await waitForDialog(workbook, "Inbjudan: Ohjaamo");
    const dialog = workbook.shadowRoot!.querySelector("dialog")!;
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(allText(workbook)).not.to.contain("Kutsu");
  });
});

describe("somebody who is invited", () => {
  it("is told as whom, in the invitation's language, answers, and sends it back", async () => {
    const home = invited();
    const { workbook } = await arrive(home);
    const words = await waitForDialog(workbook, "Du är inbjuden att svara");
    expect(words).to.contain("Inbjudan är till mig: Ohjaamo");
    expect(words).to.contain("Forum, workshoppar, arbetsgrupper");
    expect(byLabel(dialogOf(workbook), "Din roll i gruppen").value).to.equal(
      "member",
    );
    expect(await violations(workbook)).to.deep.equal([]);
    expect(workbook.open!.session.me).not.to.equal("c-x");
    await begin(workbook);
    expect(workbook.open!.session.me).to.equal("c-x");
    answer(workbook, "3");
    await untilText(workbook, "Du har svarat på allt som frågas.");
    expect(await violations(workbook)).to.deep.equal([]);
    await pressButton(workbook, "Forum, workshoppar, arbetsgrupper");
    expect(
      focused()!.closest("[data-place]")!.getAttribute("data-place"),
    ).to.contain("ratings/forums");
    await pressButton(workbook, "Returnera svar");
    await waitForDialog(workbook, "Visa koden för kameran");
    expect(await violations(workbook)).to.deep.equal([]);
    byRole(workbook, "button", "Returnera som fil");
    const back = documentIn(linkIn(workbook));
    const received = receive(home, fileText(back));
    expect(received.outcome).to.equal("new");
    expect(received.by).to.deep.equal(["c-x"]);
    expect(received.notes).to.deep.equal([]);
    expect(
      digestOf(
        receive(home, fileText(workbook.open!.session.document)).document,
      ),
    ).to.equal(digestOf(received.document));
  });

  it("sends what it answered to the service that the page names, and only when that is pressed", async () => {
    const asked: Request[] = [];
    let status = 503;
    const fetch = window.fetch.bind(window);
    window.fetch = (url, options) => {
      asked.push(new Request(url, options));
      return Promise.resolve(new Response("", { status }));
    };
    try {
      const { workbook } = await arrive();
      workbook.endpoint = "https://palvelu.example.fi/palautukset";
      await begin(workbook);
      answer(workbook, "3");
      await pressButton(workbook, "Returnera svar");
      await waitForDialog(workbook, "Skicka till tjänsten palvelu.example.fi");
      expect(asked).to.deep.equal([]);
      const send = /^Skicka till tjänsten/;
      byRole(dialogOf(workbook), "button", send).click();
      await waitForDialog(workbook, "503");
      expect(await violations(workbook)).to.deep.equal([]);
      status = 201;
      byRole(dialogOf(workbook), "button", send).click();
      await waitForDialog(workbook, "tog emot svaren");
      expect(asked.map(({ method }) => method)).to.deep.equal(["POST", "POST"]);
      const received = receive(invited(), await asked[1]!.text());
      expect([received.outcome, received.by]).to.deep.equal(["new", ["c-x"]]);
    } finally {
      window.fetch = fetch;
    }
  });

  it("sees at the next visit that answers did not arrive, and sends the same again", async () => {
    const asked: Request[] = [];
    let isUp = false;
    const fetch = window.fetch.bind(window);
    window.fetch = (url, options) => {
      asked.push(new Request(url, options));
      return isUp
        ? Promise.resolve(new Response("", { status: 201 }))
        : Promise.reject(new TypeError("no line"));
    };
    const endpoint = "https://palvelu.example.fi/palautukset";
    try {
      const { workbook, adapter } = await arrive();
      workbook.endpoint = endpoint;
      await begin(workbook);
      answer(workbook, "3");
      await pressButton(workbook, "Returnera svar");
      await waitForDialog(workbook, "Skicka till tjänsten");
      byRole(dialogOf(workbook), "button", /^Skicka till tjänsten/).click();
      await until(() => allByRole(dialogOf(workbook), "alert").length > 0);
      const { id } = workbook.open!;
      await workbook.open!.session.settled();
      const outbox = await adapter.outbox!();
      expect((await outbox.list()).map(({ tries }) => tries)).to.deep.equal([
        1,
      ]);

      unmountAll();
      const next = (
        await mountWorkbook({ adapter, lang: "sv", width: "320px" })
      ).workbook;
      next.endpoint = endpoint;
      await next.show(id);
      await until(() => allText(next).includes("väntar på att skickas"));
      expect(overflow(next)).to.equal(0);
      expect(await violations(next)).to.deep.equal([]);
      expect(asked).to.have.length(1);
      isUp = true;
      await pressButton(next, "Skicka nu");
      await until(() => allText(next).includes("tog emot svaren"));
      const digests = await Promise.all(
        asked.map(async (one) => digestOf((await one.json()) as never)),
      );
      expect(digests[1]).to.equal(digests[0]);
      expect(await outbox.list()).to.deep.equal([]);
    } finally {
      window.fetch = fetch;
    }
  });

  it("may be told not to send what did not arrive", async () => {
    const { workbook, adapter } = await arrive();
    await begin(workbook);
    answer(workbook, "3");
    await workbook.open!.session.settled();
    const { id } = workbook.open!;
    const to = "https://palvelu.example.fi/palautukset";
    const outbox = await adapter.outbox!();
    await outbox.put({ id, to, at: "", digest: "", tries: 1 });
    unmountAll();
    const next = (await mountWorkbook({ adapter })).workbook;
    next.endpoint = to;
    await next.show(id);
    await until(() => allText(next).includes("odottavat lähettämistä"));
    await pressButton(next, "Älä lähetä");
    await until(() => !allText(next).includes("odottavat lähettämistä"));
    expect(await outbox.list()).to.deep.equal([]);
  });

  it("goes on with what is there when the same invitation is opened again", async () => {
    const { workbook, adapter } = await arrive();
    await begin(workbook);
    answer(workbook, "3");
    await workbook.open!.session.settled();
    workbook.remove();
    const again = await arrive(invited(), adapter);
    await untilText(again.workbook, "Du svarar: Ohjaamo.");
    expect(dialogText(again.workbook)).to.equal(undefined);
    expect(again.workbook.open!.session.me).to.equal("c-x");
    await untilText(again.workbook, "Du har svarat på allt som frågas.");
  });

  it("may be somebody else, who gets an id of their own", async () => {
    const home = { ...invited(), names: [{ id: "c-x", name: "Aino" }] };
    const { workbook } = await arrive(home);
    await waitForDialog(workbook, "Inbjudan är till mig: Ohjaamo, Aino");
    const name = byLabel(dialogOf(workbook), "Namn eller uppgift (frivilligt)");
    expect(name.value).to.equal("Aino");
    byLabel(dialogOf(workbook), "Jag är någon annan").click();
    expect(name.value).to.equal("");
    byLabel(dialogOf(workbook), "Namn eller uppgift (frivilligt)").value =
      "Rektor";
    await pressButton(dialogOf(workbook), "Börja svara");
    await untilText(workbook, "Du svarar: Ohjaamo, Rektor.");
    const { me, document } = workbook.open!.session;
    expect(me).not.to.equal("c-x");
    expect(document.holder).to.equal("c-x");
    expect(contributorIn(document, me).organisation).to.equal("o-1");
    answer(workbook, "1");
    await pressButton(workbook, "Returnera svar");
    await waitForDialog(workbook, "Visa koden");
    const back = documentIn(linkIn(workbook));
    expect(back.holder).to.equal(me);
    expect(receive(invited(), fileText(back)).by).to.deep.equal([me]);
  });

  it("is led to a question of a worksheet that has no headings above it", async () => {
    const sheet = template("tyotapa-1");
    const home = edited(
      newWorksheet(sheet, "c-k"),
      "c-k",
      invitationEdits({
        id: "c-x",
        language: "sv",
        role: "member",
        invited: "2026-03-01",
        asked: ["concern", "conclusions"],
      }),
    );
    const { workbook } = await mountWorkbook();
    const copy = invitationCopy(home, "c-x", sheet);
    await pick(workbook, "Avaa tiedosto", fileOf(fileText(copy)));
    await waitForDialog(workbook, "Vad bekymrar dig/din organisation");
    await pressButton(dialogOf(workbook), "Börja svara");
    await untilText(workbook, "Du tillfrågas om:");
    await pressButton(workbook, /^Vad bekymrar/);
    expect(
      focused()!.closest("[data-place]")!.getAttribute("data-place"),
    ).to.contain("prompts/concern");
  });

  it("looks first, and is asked again from the notice", async () => {
    const { workbook } = await arrive();
    await waitForDialog(workbook, "Du är inbjuden att svara");
    await pressButton(dialogOf(workbook), "Titta först");
    await untilText(workbook, "Berätta först vem du är.");
    expect(allByRole(workbook, "button", "Returnera svar")).to.have.length(0);
    await pressButton(workbook, "Berätta vem du är");
    await begin(workbook);
  });

  it("is asked for a role when the invitation names none", async () => {
    const home = edited(
      group(),
      "c-k",
      invitationEdits({ id: "c-x", language: "sv", invited: "2026-03-01" }),
    );
    const { workbook } = await arrive(home);
    const words = await waitForDialog(workbook, "Du är inbjuden att svara");
    expect(words).to.contain("Inbjudan har ingen roll.");
    byLabel(dialogOf(workbook), "Din roll i gruppen").value = "member";
    await pressButton(dialogOf(workbook), "Börja svara");
    await untilText(workbook, "Du svarar: medlem.");
    const { document } = workbook.open!.session;
    expect(contributorIn(document, "c-x").role).to.equal("member");
  });

  it("is told when the link was cut, and what to do", async () => {
    const { workbook } = await mountWorkbook();
    const link = linkTo(invited());
    await paste(workbook, link.slice(0, link.length / 2));
    await untilText(workbook, "Linkki on katkennut matkalla");
    expect(allText(workbook)).to.contain("pyydä lähettäjältä tiedosto");
    expect(workbook.open).to.equal(undefined);
  });

  it("can answer an invitation to another version of the template", async () => {
    const older = {
      ...(framework as object),
      version: "0.9.0",
    } as Template;
    const home = invited();
    const entries = home.entries.map((entry) =>
      entry.target === "template"
        ? {
            ...entry,
            value: {
              uri: older.id,
              version: older.version,
              digest: "sha256-x",
            },
          }
        : entry,
    );
    const { document } = readFile(JSON.stringify({ ...home, entries })) as {
      document: AskelmatDocument;
    };
    const { workbook } = await arrive(document);
    await begin(workbook);
    answer(workbook, "2");
    await pressButton(workbook, "Returnera svar");
    await waitForDialog(workbook, "Visa koden");
    const back = documentIn(linkIn(workbook));
    const received = receive(home, fileText(back));
    expect(received.outcome).to.equal("new");
    expect(received.notes).to.deep.include({
      note: "other-version",
      version: "0.9.0",
      here: framework.version,
    });
  });
});

describe("who answers", () => {
  it("may change later what they told of themselves", async () => {
    const workbook = await coordinate(invited({ language: "fi" }));
    await pressButton(workbook, "Vaihda vastaajaa");
    await waitForDialog(workbook, "Kuka sinä olet?");
    byLabel(dialogOf(workbook), /^Vastaaja x/).click();
    await settle(workbook);
    expect(byLabel(dialogOf(workbook), /^Organisaatio, jonka/).value).to.equal(
      "Ohjaamo",
    );
    byLabel(dialogOf(workbook), /^Organisaatio, jonka/).value =
      "Kajaanin kaupunki";
    byLabel(dialogOf(workbook), "Roolisi ryhmässä").value = "facilitator";
    await pressButton(dialogOf(workbook), "Jatka");
    const { document, me } = workbook.open!.session;
    expect(me).to.equal("c-x");
    expect(contributorIn(document, "c-x").role).to.equal("facilitator");
    await pressButton(workbook, "Vaihda vastaajaa");
    await waitForDialog(workbook, "Kuka sinä olet?");
    expect(byLabel(dialogOf(workbook), /^Organisaatio, jonka/).value).to.equal(
      "Kajaanin kaupunki",
    );
    byLabel(dialogOf(workbook), "Nimi tai tehtävä (vapaaehtoinen)").value =
      "Aino";
    await pressButton(dialogOf(workbook), "Jatka");
    await untilText(workbook, "Vastaat nimellä: Aino");
  });
});
