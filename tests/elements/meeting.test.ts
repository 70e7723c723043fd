// A meeting from its ready agenda to its record: who, when, what was decided and where.
import { expect } from "@esm-bundle/chai";
import {
  agreeEdits,
  applyEdits,
  contentOf,
  rowsOf,
  type AskelmatDocument,
  type Row,
} from "@askelmat/core";
import type { EloMeeting } from "@askelmat/elements";
import "@askelmat/elements/define/elo-meeting.js";
import "@askelmat/elements/define/elo-matrix.js";
import { edited, newDocument, rated } from "./support/documents.js";
import {
  mount,
  overflow,
  press,
  settle,
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
  dialogText,
  mountWorkbook,
  newDevice,
  pressButton,
  untilText,
} from "./support/workbook.js";

const DAY = "2026-02-12";
const rows = (meeting: EloMeeting, list: string): readonly Row[] =>
  rowsOf(contentOf(meeting.session!.document), list);

/** A meeting on the page, with documents at hand. */
async function meetingOn(
  options: {
    readonly documents?: readonly AskelmatDocument[];
    readonly value?: AskelmatDocument;
    readonly lang?: string;
    readonly width?: string;
    readonly readonly?: boolean;
  } = {},
): Promise<EloMeeting> {
  const { documents, value, ...attributes } = options;
  const meeting = await mount("elo-meeting", attributes);
  if (documents) meeting.documents = documents;
  if (value) meeting.value = value;
  await settle(meeting);
  await until(
    () => meeting.work !== undefined && meeting.session !== undefined,
  );
  await settle(meeting);
  return meeting;
}

async function pressed(meeting: EloMeeting, name: RegExp): Promise<void> {
  byRole(meeting, "button", name).click();
  await settle(meeting);
}

function say(field: HTMLInputElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** A matrix in which two have answered and the forums are agreed on the day of the meeting. */
function agreedOn(at = `${DAY}T10:00:00Z`): AskelmatDocument {
  const matrix = rated(newDocument("c-anna"), "c-anna", "forums", "2");
  const listed = edited(matrix, "c-anna", [
    {
      type: "set",
      target: "contributors/c-anna/organisation",
      value: "o-1",
    },
    { type: "set", target: "organisations/o-1/name@fi", value: "Ohjaamo" },
  ]);
  return applyEdits(
    listed,
    agreeEdits(
      listed,
      "ratings/forums/rating",
      { level: "2" },
      { reason: "Foorumi alkaa syksyllä" },
    ),
    { by: "c-anna", at, tab: "t" },
  ).document;
}

/** A meeting of that day as a file. */
function heldOn(...more: Parameters<typeof edited>[2]): AskelmatDocument {
  const blank: AskelmatDocument = {
    specVersion: "1.0",
    kind: "meeting",
    id: "urn:uuid:00000000-0000-4000-8000-0000000000a1",
    entries: [],
  };
  return edited(blank, "c-anna", [
    { type: "set", target: "date", value: DAY },
    { type: "set", target: "start", value: "09:00" },
    ...more,
  ]);
}

afterEach(unmountAll);

describe("a meeting", () => {
  it("takes a ready agenda over, whose clock runs from the start", async () => {
    const meeting = await meetingOn();
    expect(textIn(meeting)).to.contain("Esityslistalla ei ole vielä mitään.");
    await pressed(meeting, /^Ota käyttöön$/);
    expect(
      rows(meeting, "agenda")
        .map(({ id }) => id)
        .slice(0, 3),
    ).to.deep.equal(["welcome", "news", "why"]);
    expect(textIn(meeting)).to.contain(
      "Kellonajat näkyvät, kun alku on merkitty",
    );
    say(byLabel(meeting, "Alkaa"), "09:00");
    meeting.session!.flush();
    await settle(meeting);
    expect(textIn(meeting)).to.contain("9.30–10.15 · Työtapa 1");
    expect(textIn(meeting)).to.contain(
      "Yhteensä 3 h 30 min, päättyy klo 12.30.",
    );
    await pressed(meeting, /^Siirrä alas: Avaus$/);
    expect(rows(meeting, "agenda")[0]!.id).to.equal("news");
    expect(textIn(meeting)).to.contain("9.20–9.30");
    meeting.undo();
    meeting.undo();
    meeting.undo();
    await settle(meeting);
    expect(rows(meeting, "agenda")).to.deep.equal([]);
  });

  it("copies the decisions of its day once, with reason and origin", async () => {
    const matrix = agreedOn();
    const meeting = await meetingOn({ documents: [matrix], value: heldOn() });
    await pressed(meeting, /^Merkitse käsitellyksi$/);
    expect(rows(meeting, "documents").map(({ id }) => id)).to.deep.equal([
      matrix.id,
    ]);
    expect(textIn(meeting)).to.contain("Yksi päätös, jota ei ole vielä tässä.");
    await pressed(meeting, /^Kokoa päätökset/);
    await until(() => rows(meeting, "decisions").length > 0);
    await settle(meeting);
    const text = textIn(meeting);
    expect(text).to.contain("Foorumit, työpajat, työryhmät: 2 ”Herääminen”");
    expect(text).to.contain("Foorumi alkaa syksyllä");
    expect(text).to.contain("perustuu yhteen vastaukseen");
    expect(text).to.contain("Ei uusia päätöksiä koottavaksi.");
    const later = edited(
      matrix,
      "c-anna",
      agreeEdits(matrix, "ratings/forums/rating", { level: "3" }),
    );
    meeting.documents = [later];
    await settle(meeting);
    expect(textIn(meeting)).to.contain("Tätä on sittemmin muutettu");
    say(byLabel(meeting, "Tehty alkaen"), "2026-01-01");
    await settle(meeting);
    await pressed(meeting, /^Kokoa päätökset/);
    await until(() => rows(meeting, "decisions").length === 2);
    await settle(meeting);
    expect(await violations(meeting)).to.deep.equal([]);
    await meeting.print();
    const [frame] = meeting.shadowRoot!.querySelectorAll("iframe");
    const paper = frame!.contentDocument!.body.textContent;
    expect(paper).to.contain("Foorumi alkaa syksyllä");
    expect(paper).to.contain("muutettu sittemmin");
  });

  it("asks those who answer in its documents, and marks who came", async () => {
    const meeting = await meetingOn({
      documents: [{ ...agreedOn(), names: [{ id: "c-anna", name: "Anna" }] }],
      value: heldOn(),
    });
    await pressed(meeting, /^Merkitse käsitellyksi$/);
    await pressed(meeting, /^Lisää asiakirjojen vastaajat \(1\)$/);
    expect(textIn(meeting)).to.contain("Anna, Ohjaamo");
    const there = byRole(meeting, "group", "Läsnäolo: Anna, Ohjaamo");
    byRole(there, "button", "Etänä").click();
    await settle(meeting);
    expect(textIn(meeting)).to.contain(
      "Paikalla 1/1, yhdestä organisaatiosta.",
    );
    const { names, entries } = meeting.session!.document;
    expect(names).to.deep.equal([{ id: "c-anna", name: "Anna" }]);
    expect(JSON.stringify(entries)).not.to.contain('"Anna"');
  });

  it("is worked by keyboard: a decision of its own, and back", async () => {
    const meeting = await meetingOn({ value: heldOn() });
    byRole(meeting, "button", "Lisää päätös").focus();
    await press("Enter");
    await settle(meeting);
    await press("K", "y", "l", "l", "ä");
    meeting.session!.flush();
    await settle(meeting);
    byRole(meeting, "button", /^Valmis/).focus();
    await press("Enter");
    await settle(meeting);
    const [row] = rows(meeting, "decisions");
    expect(row!["text"]).to.deep.equal({ fi: "Kyllä" });
    expect(row!["decidedBy"]).to.equal(meeting.session!.me);
    expect(textIn(meeting)).to.contain("kirjasi");
  });

  it("speaks Swedish, is read without buttons and fits a phone", async () => {
    const value = heldOn(
      { type: "set", target: "decisions/d-1/text@sv", value: "Vi fortsätter" },
      { type: "add-row", target: "participants/c-bo" },
      { type: "set", target: "participants/c-bo/attendance", value: "absent" },
      { type: "set", target: "agenda/a-1/title@sv", value: "Inledning" },
      { type: "set", target: "agenda/a-1/minutes", value: 15 },
    );
    const meeting = await meetingOn({
      value,
      lang: "sv",
      width: "320px",
      readonly: true,
    });
    const text = textIn(meeting);
    for (const words of [
      "Föredragningslista",
      "9.00–9.15",
      "Vi fortsätter",
      "frånvarande",
      "12.2.2026",
    ])
      expect(text).to.contain(words);
    expect(
      allByRole(meeting, "button", /Lägg till|Ta bort|Ändra/),
    ).to.deep.equal([]);
    expect(overflow(meeting)).to.equal(0);
    expect(await violations(meeting)).to.deep.equal([]);
  });

  it("refuses another kind of document, and says so", async () => {
    const meeting = await mount("elo-meeting");
    meeting.value = agreedOn();
    await settle(meeting);
    expect(textIn(meeting)).to.contain("toista työvälinettä varten");
  });
});

describe("meetings in a workbook", () => {
  const workbookWith = async (document: AskelmatDocument) => {
    const { workbook } = await mountWorkbook({
      adapter: await newDevice("memory"),
      loadExample: () => Promise.resolve([document]),
    });
    await pressButton(workbook, "Lataa esimerkki");
    await until(() => workbook.lines!.length === 1);
    return workbook;
  };

  it("begin from an open document, with its group's organisations", async () => {
    const workbook = await workbookWith(agreedOn());
    await workbook.show(workbook.lines![0]!.id);
    await pressButton(workbook, "Työpaja");
    await untilText(workbook, "Aloita tapaaminen");
    await pressButton(workbook, "Aloita tapaaminen");
    await until(
      () => workbook.open?.session.document.kind === "meeting",
      "the meeting",
    );
    await settle(workbook);
    const tool = workbook.shadowRoot!.querySelector<EloMeeting>("elo-meeting")!;
    await until(() => tool.work !== undefined);
    expect(rows(tool, "documents").length).to.equal(1);
    expect(rows(tool, "organisations").map(({ id }) => id)).to.deep.equal([
      "o-1",
    ]);
  });

  it("wait for no question that comes late: what the reader has opened meanwhile stays", async () => {
    const workbook = await workbookWith(agreedOn());
    await workbook.show(workbook.lines![0]!.id);
    workbook.askDetails();
    await until(() => dialogText(workbook) !== undefined, "the question");
    const before = dialogText(workbook);
    expect(before).to.contain("Ryhmä");
    // Longer than the question takes to come.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await settle(workbook);
    expect(dialogText(workbook)).to.equal(before);
  });

  it("are found by year, and opened", async () => {
    const workbook = await workbookWith(
      heldOn(
        { type: "set", target: "title@fi", value: "Kevään tapaaminen" },
        { type: "add-row", target: "documents/d-1" },
      ),
    );
    await pressButton(workbook, "Tapaamiset vuosittain");
    await untilText(workbook, "yksi asiakirja");
    byRole(workbook, "heading", /^2026 yksi tapaaminen/);
    byRole(workbook, "button", "12.2.2026 Kevään tapaaminen").click();
    await until(() => workbook.open?.session.document.kind === "meeting");
  });
});
