// How returns come in beside files: folders, links, codes before a camera, a service; and into the workbook's own document.
import { expect } from "@esm-bundle/chai";
import {
  addToPackage,
  contentOf,
  createPackage,
  ledgerOf,
  toFile,
  type AskelmatDocument,
} from "@askelmat/core";
import { exampleDocuments } from "@askelmat/content/example";
import { linkFor, qrOf } from "@askelmat/exchange";
import { Session, type EloMatrix, type EloMerge } from "@askelmat/elements";
import "@askelmat/elements/define/elo-matrix.js";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
import { sendTo } from "../../packages/elements/src/workshop/endpoint.js";
import { asFile, invitation, returned } from "../../stories/support/returns.js";
import { edited, framework, newDocument, rated } from "./support/documents.js";
import { drop, lineOf, mergeOn, read, told } from "./support/merge.js";
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
  textIn,
  violations,
} from "./support/roles.js";
import {
  fileOf,
  mountWorkbook,
  newDevice,
  pick,
  pressButton,
  untilText,
} from "./support/workbook.js";
import { newWorksheet, sheetOf, template } from "./support/worksheets.js";

const PAGE = "https://elo.example.fi/";
const linkOf = (document: AskelmatDocument) =>
  linkFor(document, PAGE, { leaveOut: [framework] }).address;
/** So little that a code holds it. */
const brief = (by: string, item = "forums") =>
  rated(newDocument("c-a"), by, item, "2");

const undoing: (() => unknown)[] = [];
/** Puts something in place of a property of the page's, until the test is over. */
function replace<T extends object>(owner: T, name: keyof T, value: unknown) {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, value });
  undoing.push(() =>
    before
      ? Object.defineProperty(owner, name, before)
      : Reflect.deleteProperty(owner, name),
  );
}

afterEach(() => {
  unmountAll();
  for (const undo of undoing.splice(0).reverse()) undo();
});

async function paste(merge: EloMerge, text: string): Promise<void> {
  byRole(merge, "button", "Liitä linkkejä").click();
  await settle(merge);
  const field = byLabel(merge, /Linkit, tai koko viestit/);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  byRole(merge, "button", "Ota vastaukset mukaan").click();
  await until(
    () =>
      merge.work!.ways.linkProblem !== undefined ||
      (merge.work!.links > 0 && merge.work!.ways.pasted === ""),
  );
  await read(merge);
}

describe("pasted links", () => {
  it("come in all at once, each with its own line, a cut one by itself", async () => {
    const merge = await mergeOn(invitation());
    const [one, two, three] = [1, 2, 3].map((at) => linkOf(returned(at)));
    const mail = `Hei!\n> <${one}>\n\nTässä: ${two!.slice(0, two!.length / 2)}\n\nt. Anna\n${three}\n${one}`;
    await paste(merge, mail);
    expect(lineOf(merge, "Linkki 1")).to.match(/^Uusi vastaaja: Rehtori 1/);
    expect(lineOf(merge, "Linkki 2")).to.match(
      /katkennut matkalla: perillä on \d+ merkkiä \d+ merkistä.*pyydä lähettäjältä tiedosto/,
    );
    expect(lineOf(merge, "Linkki 3")).to.match(/^Uusi vastaaja/);
    expect(() => lineOf(merge, "Linkki 4")).to.throw();
    expect(told(merge)).to.contain("Rehtori 1");
  });

  it("may be the first thing that comes; a text without any stays in its field", async () => {
    const merge = await mergeOn();
    await paste(merge, "Hei, tässä vastaukseni!");
    expect(textIn(byRole(merge, "alert"))).to.match(/ei ole Askelmat-linkkiä/);
    const field = byLabel(merge, /Linkit, tai koko viestit/);
    expect(field.value).to.equal("Hei, tässä vastaukseni!");
    expect(focused()).to.equal(field);
    field.value = linkOf(returned(2));
    field.dispatchEvent(new Event("input", { bubbles: true }));
    byRole(merge, "button", "Ota vastaukset mukaan").click();
    await until(() => merge.session !== undefined);
    await read(merge);
    expect(lineOf(merge, "Linkki 1")).to.match(/alkoi yhdistäminen/);
  });
});

describe("a folder", () => {
  const inFolder = (file: File, path: string) =>
    Object.defineProperty(file, "webkitRelativePath", { value: path });

  it("gives its Askelmat files by their paths, and names the others", async () => {
    const merge = await mergeOn(invitation());
    await pick(
      merge,
      "Valitse kansio",
      inFolder(asFile(returned(1), "v.askelmat.json"), "pal/a/v.askelmat.json"),
      inFolder(asFile(returned(2), "v.askelmat.json"), "pal/b/v.askelmat.json"),
      inFolder(new File(["\x89PNG\r\n"], "kuva.png"), "pal/kuva.png"),
      inFolder(new File([], ".DS_Store"), "pal/.DS_Store"),
      inFolder(new File(['{"name":"x"}'], "package.json"), "pal/package.json"),
      inFolder(
        new File(['{"kind"'], "rikki.askelmat.json"),
        "pal/rikki.askelmat.json",
      ),
    );
    await read(merge);
    expect(textIn(merge)).to.contain(
      "6 tiedostoa: uutta 2, ei mukana 1, muita 3.",
    );
    expect(textIn(merge)).to.contain(
      "Näitä ei otettu mukaan: pal/kuva.png, pal/.DS_Store ja pal/package.json.",
    );
    expect(lineOf(merge, "pal/rikki.askelmat.json")).to.contain("katkennut");
    expect(told(merge)).to.contain("Uraohjaaja 2");
  });
});

describe("files with several documents", () => {
  it("give each its own line: a package, an array, NDJSON", async () => {
    const merge = await mergeOn(invitation());
    const json = (member: number) => toFile(returned(member));
    const pack = addToPackage(createPackage(), [json(1)], [framework]);
    const lines = [json(4), json(5)].map((one) => JSON.stringify(one));
    await drop(
      merge,
      fileOf(JSON.stringify(pack), "paketti"),
      fileOf(JSON.stringify([json(2), json(3), "}["]), "lista"),
      fileOf(`${lines.join("\n")}\n{"kind":`, "rivit.ndjson"),
    );
    for (const name of ["paketti 1", "lista 1", "lista 2", "rivit.ndjson 2"])
      expect(lineOf(merge, name)).to.match(/^Uusi vastaaja/);
    expect(lineOf(merge, "lista 3")).to.contain("Ei otettu mukaan");
    expect(lineOf(merge, "rivit.ndjson 3")).to.contain("katkennut");
  });
});

/** A camera that sees what it is shown. */
function fakeCamera(): {
  show(text: string): void;
  track(): MediaStreamTrack | undefined;
} {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 640;
  const ink = canvas.getContext("2d")!;
  let stream: MediaStream | undefined;
  replace(navigator, "mediaDevices", {
    getUserMedia: () => {
      stream = canvas.captureStream(20);
      return Promise.resolve(stream);
    },
  });
  const draw = (text: string) => {
    ink.fillStyle = "#ddd";
    ink.fillRect(0, 0, 640, 640);
    const qr = qrOf(text);
    if (!qr.ok) throw new Error("too long for a code");
    const side = Math.floor(640 / qr.size);
    ink.fillStyle = "#222";
    qr.dark.forEach((row, y) =>
      row.forEach((isDark, x) => {
        if (isDark) ink.fillRect(x * side, y * side, side, side);
      }),
    );
  };
  let shown = "";
  const timer = setInterval(() => shown && draw(shown), 50);
  undoing.push(() => clearInterval(timer));
  return {
    show: (text) => (shown = text),
    track: () => stream?.getTracks()[0],
  };
}

const dialog = (merge: EloMerge) =>
  merge.shadowRoot!.querySelector<HTMLDialogElement>("dialog.camera");
const cameraText = (merge: EloMerge) => textIn(dialog(merge)!);
async function openCamera(merge: EloMerge): Promise<void> {
  byRole(merge, "button", "Lue QR-koodi").click();
  await until(() => dialog(merge)?.open === true);
}

describe("the camera", () => {
  it("reads one member's code after another, and lets go when it is closed", async () => {
    const camera = fakeCamera();
    const merge = await mergeOn();
    await openCamera(merge);
    camera.show(linkOf(brief("c-b")));
    await until(() => /QR-koodi 1/.test(cameraText(merge)));
    // What was empty has a document now, and the camera goes on.
    expect(merge.session).not.to.equal(undefined);
    expect(dialog(merge)!.querySelector("video")!.srcObject).not.to.equal(null);
    camera.show("https://elo.example.fi/muuta");
    await until(() => /ei ole vastauksia/.test(cameraText(merge)));
    camera.show(linkOf(brief("c-c", "impact")));
    await until(() => /QR-koodi 2: Uusi vastaaja/.test(cameraText(merge)));
    camera.show(linkOf(brief("c-b")));
    await until(() => /jo luettu/.test(cameraText(merge)));
    expect(await violations(merge)).to.deep.equal([]);
    byRole(dialog(merge)!, "button", "Lopeta lukeminen").click();
    await settle(merge);
    expect(camera.track()!.readyState).to.equal("ended");
    expect(contentOf(merge.session!.document).own).to.have.length(2);
    // Taken off the page while it is open, it lets go, too.
    await openCamera(merge);
    await until(() => camera.track()!.readyState === "live");
    merge.remove();
    await until(() => camera.track()!.readyState === "ended");
  });

  it("says why there is no picture, with the file as the way on", async () => {
    const failing = (name: string) => ({
      getUserMedia: () => Promise.reject(new DOMException("no", name)),
    });
    const cases: readonly (readonly [unknown, RegExp])[] = [
      [undefined, /https/],
      [failing("NotAllowedError"), /ei sallittu/],
      [failing("NotFoundError"), /ei ole kameraa/],
      [failing("NotReadableError"), /toinen ohjelma/],
    ];
    const merge = await mergeOn();
    for (const [devices, words] of cases) {
      replace(navigator, "mediaDevices", devices);
      await openCamera(merge);
      await until(() => words.test(cameraText(merge)));
      expect(textIn(byRole(dialog(merge)!, "alert"))).to.contain("tiedosto");
      byRole(dialog(merge)!, "button", "Sulje").click();
      await until(() => !dialog(merge));
      undoing.splice(0).forEach((undo) => undo());
    }
  });
});

describe("a service that the page names", () => {
  const asked: Request[] = [];
  function serve(answer: (request: Request) => Response | Promise<Response>) {
    asked.length = 0;
    replace(window, "fetch", (url: URL, options: RequestInit) => {
      const request = new Request(url, options);
      asked.push(request);
      return Promise.resolve(answer(request));
    });
  }

  it("is asked when somebody presses, and each document has its line", async () => {
    serve(
      () =>
        new Response(
          [1, 2].map((at) => JSON.stringify(toFile(returned(at)))).join("\n"),
        ),
    );
    const merge = await mergeOn(invitation(), {
      endpoint: "https://palvelu.example.fi/palautukset",
    });
    expect(asked).to.deep.equal([]);
    byRole(merge, "button", "Hae palvelusta").click();
    await until(() => merge.work!.intake.lines.length === 2);
    await read(merge);
    expect(lineOf(merge, "palvelu.example.fi 2")).to.match(/^Uusi vastaaja/);
    expect(asked).to.have.length(1);
    const [{ method, credentials, redirect, url }] = asked as [Request];
    expect([method, credentials, redirect, url]).to.deep.equal([
      "GET",
      "same-origin",
      "manual",
      "https://palvelu.example.fi/palautukset",
    ]);
  });

  it("is not named unless the page does; what goes wrong is said once, and not tried again", async () => {
    const plain = await mergeOn();
    expect(allByRole(plain, "button", "Hae palvelusta")).to.deep.equal([]);
    const cases: readonly (readonly [
      () => Response | Promise<Response>,
      RegExp,
    ])[] = [
      [() => new Response("[]"), /ei ole vielä vastauksia/],
      [() => new Response("<html>"), /muuta kuin Askelmat-asiakirjoja/],
      [() => new Response("", { status: 403 }), /vaatii kirjautumisen/],
      [() => new Response("", { status: 500 }), /virhe 500/],
      [
        () => new Response("{}", { headers: { "content-length": "99000000" } }),
        /enintään 50 megatavua/,
      ],
      [() => new Response("{}".repeat(1001)), /enemmän kuin 1000/],
      [
        () => Promise.reject(new TypeError("Failed to fetch")),
        /ei saatu yhteyttä/,
      ],
    ];
    const merge = await mergeOn(invitation(), {
      endpoint: "https://palvelu.example.fi/",
    });
    for (const [answer, words] of cases) {
      serve(answer);
      byRole(merge, "button", "Hae palvelusta").click();
      await until(() => words.test(textIn(merge)), String(words));
      expect(asked).to.have.length(1);
      expect(merge.work!.intake.lines).to.deep.equal([]);
      await settle(merge);
    }
    replace(navigator, "onLine", false);
    byRole(merge, "button", "Hae palvelusta").click();
    await until(() => /Verkkoyhteyttä ei ole/.test(textIn(merge)));
    expect(asked).to.have.length(1);
    replace(navigator, "onLine", true);
    merge.endpoint = "ftp://palvelu.example.fi/";
    await settle(merge);
    byRole(merge, "button", "Hae palvelusta").click();
    await until(() => /osoite ei kelpaa/.test(textIn(merge)));
    expect(await violations(merge)).to.deep.equal([]);
  });

  it("is waited for no longer than the reader wants", async () => {
    serve(
      (request) =>
        new Promise((_, reject) =>
          request.signal.addEventListener("abort", () =>
            reject(new DOMException("stopped", "AbortError")),
          ),
        ),
    );
    const merge = await mergeOn(invitation(), {
      endpoint: "https://palvelu.example.fi/",
      lang: "sv",
    });
    byRole(merge, "button", "Hämta från tjänsten").click();
    await until(() => /hämtas från tjänsten palvelu/.test(textIn(merge)));
    byRole(merge, "button", "Avbryt").click();
    await until(() => /Du avbröt/.test(textIn(merge)));
  });
});

describe("a file for a service", () => {
  it("is sent once with its type and nothing else, and is there when the service says so", async () => {
    const asked: Request[] = [];
    let status = 201;
    replace(window, "fetch", (url: URL, options: RequestInit) => {
      asked.push(new Request(url, options));
      return Promise.resolve(new Response("kiitos", { status }));
    });
    const file = asFile(returned(1), "a.json");
    const send = () => sendTo("https://palvelu.example.fi/p", file);
    expect(await send()).to.equal(undefined);
    expect(asked).to.have.length(1);
    const [{ method, headers, credentials }] = asked as [Request];
    expect([method, credentials]).to.deep.equal(["POST", "same-origin"]);
    expect([...headers]).to.deep.equal([
      ["content-type", "application/vnd.askelmat+json"],
    ]);
    expect(await asked[0]!.text()).to.equal(await file.text());
    status = 507;
    expect((await send())!.code).to.equal("endpoint-refused");
    expect(asked).to.have.length(2);
  });
});

describe("the workbook", () => {
  it("collects returns into the open document on a screen of its own, and back", async () => {
    const { workbook } = await mountWorkbook({ width: "320px" });
    await pick(workbook, "Avaa tiedosto", asFile(invitation(), "kutsu.json"));
    await untilText(workbook, "Ohjausyhteistyö Rantamaalla");
    await pressButton(workbook, "Työpaja");
    await untilText(workbook, "Kokoa vastaukset");
    await pressButton(workbook, "Kokoa vastaukset");
    await until(() => workbook.shadowRoot!.querySelector("elo-merge") !== null);
    const merge = workbook.shadowRoot!.querySelector("elo-merge")!;
    await settle(merge);
    let dropped = 0;
    workbook.addEventListener("drop", () => dropped++);
    await drop(merge, asFile(returned(1), "a.json"), asFile(returned(2), "b"));
    expect(lineOf(merge, "b")).to.match(/^Uusi vastaaja/);
    expect(merge.session).to.equal(workbook.open!.session);
    // Else the workbook around it would take them in for itself.
    expect(dropped).to.equal(0);
    expect(overflow(workbook)).to.equal(0);
    merge.edit([
      { type: "set", target: "ratings/forums/rating", value: { level: "2" } },
    ]);
    await pressButton(workbook, "Takaisin asiakirjaan");
    await until(() => !workbook.shadowRoot!.querySelector("elo-merge"));
    await untilText(workbook, "Kaikki asiakirjat");
    const content = contentOf(workbook.open!.session.document);
    expect(content.own!.map(({ by }) => by)).to.include("c-m002");
    expect(content["ratings"]).to.deep.equal([
      { id: "forums", rating: { level: "2" } },
    ]);
  });

  it("keeps its session, though nobody has touched the form yet", async () => {
    const session = new Session({ document: newDocument("c-a") });
    const merge = document.createElement("elo-merge");
    Object.assign(merge, { session });
    document.body.append(merge);
    await settle(merge);
    await drop(merge, asFile(brief("c-b"), "a"), asFile(returned(1), "b"));
    expect(merge.session).to.equal(session);
    expect(contentOf(session.document).own).to.have.length(1);
    expect(lineOf(merge, "b")).to.match(/^Eri asiakirja/);
  });
});

describe("the ledger", () => {
  it("keeps a later decision after the one it replaced, whatever clocks say", async () => {
    const set = (level: string, at: string) => (document: AskelmatDocument) =>
      edited(
        document,
        "c-0000",
        [{ type: "set", target: "ratings/forums/rating", value: { level } }],
        at,
      );
    const first = set("2", "2026-05-02T10:00:00Z")(invitation());
    const both = set("3", "2026-05-01T10:00:00Z")(first);
    const merge = await mergeOn(both);
    const lines = [...merge.shadowRoot!.querySelectorAll(".ledger li")].map(
      textIn,
    );
    expect(lines).to.have.length(2);
    expect(lines[0]).to.contain("kirjattiin: taso 2");
    expect(lines[1]).to.contain("kirjattiin: taso 3");
  });

  it("does not tell of organisations that were told apart", async () => {
    const merge = await mergeOn(invitation());
    await drop(merge, asFile(returned(1), "a"), asFile(returned(4), "b"));
    byRole(merge, "button", "Eri").click();
    await settle(merge);
    expect(ledgerOf(merge.session!.document)).to.deep.equal([]);
  });
});

describe("what is said of organisations themselves", () => {
  it("is no answer that a worksheet of organisations lacks a place for, on screen or paper", async () => {
    const told = edited(newWorksheet("tyotapa-4"), "c-me", [
      { type: "add-row", target: "organisations/o-1" },
      { type: "set", target: "organisations/o-1/name@fi", value: "Ohjaamo" },
      { type: "set", target: "organisations/o-1/sector", value: "youth-work" },
      { type: "add-row", target: "organisations/o-1/sameAs/o-2" },
      { type: "add-row", target: "organisations/o-1/notSameAs/o-3" },
      { type: "set", target: "organisations/o-1/hours@fi", value: "Arkisin" },
    ]);
    const sheet = await sheetOf(told);
    const form = template("tyotapa-4");
    const paper = printHtml(
      await printDocument(told, form, { languages: ["fi"] }),
    );
    for (const words of [textIn(sheet), paper]) {
      const rest = words.split("Ei tässä pohjassa")[1] ?? "";
      expect(rest).to.contain("Arkisin");
      expect(rest).not.to.match(/ameAs|sector|youth-work/);
    }
  });
});

describe("a row that is lifted", () => {
  it("has each text in its own column, and says what is no text", async () => {
    const goals = (exampleDocuments as readonly AskelmatDocument[]).find(
      ({ id }) => id.endsWith("0002"),
    )!;
    const row = "own/goals/r-2b6h";
    const wide = edited(goals, "c-b7m2", [
      { type: "set", target: `${row}/opportunities@fi`, value: "Päivystys" },
      { type: "add-row", target: `${row}/responsible/o-1` },
    ]);
    const before = (contentOf(wide)["goals"] as unknown[]).length;
    const merge = await mergeOn(wide);
    const group = merge.shadowRoot!.querySelector<HTMLElement>(
      '[data-place="goals"]',
    )!;
    allByRole(group, "checkbox")[0]!.click();
    byRole(group, "button", "Nosta valitut yhteiseen tekstiin").click();
    await settle(merge);
    const [state, chances] = [
      /Uusi yhteinen rivi: /,
      /^Yhteistyömahdollisuuksia/,
    ].map((name) => byLabel(group, name).value);
    expect(state).not.to.equal("");
    expect(chances).to.equal("Päivystys");
    expect(textIn(group)).to.match(
      /jäävät vastaajien omille riveille: Vastuutaho/,
    );
    byRole(group, "button", "Kirjaa sovituksi").click();
    await settle(merge);
    const rows = contentOf(merge.session!.document)["goals"] as Record<
      string,
      Record<string, string>
    >[];
    expect(rows).to.have.length(before + 1);
    const lifted = rows.find(({ opportunities }) =>
      Object.values(opportunities ?? {}).includes("Päivystys"),
    )!;
    expect(lifted["state"]!["fi"]).to.equal(state);
    expect(lifted["from"]).to.deep.equal([{ id: "r-2b6h" }]);
  });
});

describe("two windows of one device", () => {
  it("follow each other in every tool, and typing in one stays as it is", async () => {
    const storage = await newDevice();
    const open = async () => {
      const matrix = document.createElement("elo-matrix");
      Object.assign(matrix, { storage, store: "local", storeKey: "kaksi" });
      document.body.append(matrix);
      await until(() => matrix.session !== undefined);
      await settle(matrix);
      return matrix;
    };
    const left = await open();
    left.edit([
      {
        type: "set",
        target: "own/ratings/forums/rating",
        value: { level: "2" },
      },
    ]);
    await left.session!.settled();
    const right = await open();
    const level = (one: EloMatrix) =>
      JSON.stringify(contentOf(one.session!.document).own);
    await until(() => level(right) === level(left));
    const reason = byLabel(right, "Perustelu");
    await typeIn(reason, "Kesken oleva");
    left.edit([
      {
        type: "set",
        target: "own/ratings/impact/rating",
        value: { level: "4" },
      },
    ]);
    await until(() => level(right).includes("impact"));
    await settle(right);
    expect(reason.value).to.equal("Kesken oleva");
    await typeIn(reason, " lause");
    expect(reason.value).to.equal("Kesken oleva lause");
    await right.session!.settled();
    await until(() => level(left).includes("Kesken oleva lause"));
    // The other window goes on in the very same field: both stand, and this one shows what was typed here.
    await typeIn(reason, "!");
    left.session!.type("own/ratings/forums/reason@fi", "Vasemmalta");
    left.session!.flush();
    await until(() =>
      JSON.stringify(right.session!.document).includes("Vasemmalta"),
    );
    await settle(right);
    expect(reason.value).to.equal("Kesken oleva lause!");
    await typeIn(reason, "!");
    expect(reason.value).to.equal("Kesken oleva lause!!");
  });
});
