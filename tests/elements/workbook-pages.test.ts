// What a group shows to all and leaves to the next: made, printed, given, opened again.
import { expect } from "@esm-bundle/chai";
import {
  dueOf,
  isClosed,
  readFile,
  type AskelmatDocument,
} from "@askelmat/core";
import { storageChange } from "@askelmat/storage";
import "@askelmat/elements/define/elo-workbook.js";
import { edited } from "./support/documents.js";
import { exampleText } from "./support/frameworks.js";
import { settle, unmountAll, until } from "./support/mount.js";
import { allByRole, byLabel, byRole, violations } from "./support/roles.js";
import {
  allText,
  dialogText,
  fileOf,
  mountWorkbook,
  newDevice,
  pick,
  pressButton,
  untilText,
  type Shelf,
} from "./support/workbook.js";

let region: readonly AskelmatDocument[];

/** The open promises on days that are late, or far ahead, whenever the test runs. */
function dated(plan: AskelmatDocument): AskelmatDocument {
  const open = dueOf(plan, "2026-01-01").measures.filter(
    ({ status }) => !isClosed(status),
  );
  return edited(
    plan,
    "c-x",
    open.flatMap(({ target }, index) =>
      Object.entries({
        start: "2020-01-01",
        end: index < 2 ? "2020-05-29" : "2099-05-29",
      }).map(([name, value]) => ({
        type: "set" as const,
        target: `${target}/${name}`,
        value,
      })),
    ),
  );
}

async function shelf(
  options: { lang?: string; width?: string } = {},
): Promise<Shelf> {
  const adapter = await newDevice("memory");
  for (const document of region)
    await adapter.write(
      storageChange(undefined, document, { at: "2026-10-01T10:00:00Z" }),
    );
  return mountWorkbook({ adapter, ...options });
}

const planId = () => region.find(({ kind }) => kind === "action-plan")!.id;

/** The question of an act of the workshop, about the plan. */
async function asks(
  made: Shelf,
  act: string,
  menu = "Työpaja",
  question = "Asiakirjat, joista se tehdään",
): Promise<HTMLElement> {
  const { workbook } = made;
  await workbook.show(planId());
  await pressButton(workbook, menu);
  await untilText(workbook, act);
  await pressButton(workbook, act);
  await until(
    () => dialogText(workbook)?.includes(question) === true,
    "the question",
  );
  await settle(workbook);
  return byRole(workbook, "dialog");
}

/** The text of the file that was given while something was done. */
async function given(work: () => Promise<unknown>): Promise<string> {
  const make = URL.createObjectURL.bind(URL);
  const links = HTMLAnchorElement.prototype as { click?: () => void };
  let file: Blob | undefined;
  URL.createObjectURL = (blob) => {
    file = blob as Blob;
    return make(file);
  };
  links.click = () => {};
  try {
    await work();
    await until(() => file !== undefined, "a file");
    return await file!.text();
  } finally {
    URL.createObjectURL = make;
    delete links.click;
  }
}

before(async () => {
  const open = async (name: string) => {
    const read = readFile(await exampleText(name));
    if (!read.ok || !read.document) throw new Error(name);
    return read.document;
  };
  region = [
    await open("group"),
    await open("meeting"),
    dated(await open("action-plan")),
    await open("assessment"),
  ];
});
afterEach(unmountAll);

describe("pages of a group", () => {
  it("begin with the promises, on the first screen, and lead to the plan", async () => {
    const { workbook } = await shelf();
    await untilText(workbook, "4 lupausta auki, 2 myöhässä");
    expect(await violations(workbook)).to.deep.equal([]);
    await pressButton(workbook, "4 lupausta auki, 2 myöhässä");
    await until(() => workbook.open?.id === planId(), "the plan");
  });

  it("say nothing of promises where there is no plan", async () => {
    const adapter = await newDevice("memory");
    await adapter.write(
      storageChange(undefined, region[0]!, { at: "2026-10-01T10:00:00Z" }),
    );
    const { workbook } = await mountWorkbook({ adapter });
    await untilText(workbook, "Asiakirjat tällä laitteella");
    expect(allText(workbook)).not.to.contain("lupaus");
  });

  it("are given as a summary in the language that is chosen, of the documents that are ticked", async () => {
    const made = await shelf();
    const box = await asks(made, "Tee julkinen tiivistelmä");
    expect(await violations(made.workbook)).to.deep.equal([]);
    expect(
      allByRole(box, "checkbox").filter(
        (one) => (one as HTMLInputElement).checked,
      ),
    ).to.have.length(4);
    const list = byLabel(
      made.workbook,
      "Kieli",
    ) as unknown as HTMLSelectElement;
    list.value = "sv";
    list.dispatchEvent(new Event("change", { bubbles: true }));
    await settle(made.workbook);
    const page = await given(() =>
      pressButton(made.workbook, "Lataa tiedostona"),
    );
    expect(page).to.contain('<html lang="sv">');
    expect(page).to.contain("ELO-gruppen i Strandmark");
    expect(page).to.contain("Handledning på svenska fås inom två veckor");
    expect(page).not.to.contain("askelmat-file");
    await untilText(made.workbook, "Sen voi julkaista sellaisenaan");
  });

  it("cannot be made of nothing", async () => {
    const made = await shelf();
    const box = await asks(made, "Tee julkinen tiivistelmä");
    for (const one of allByRole(box, "checkbox")) {
      one.click();
      await settle(made.workbook);
    }
    expect(dialogText(made.workbook)).to.contain(
      "Valitse ainakin yksi asiakirja.",
    );
    expect(allByRole(box, "button", "Lataa tiedostona")).to.have.length(0);
  });

  it("are printed by themselves", async () => {
    const made = await shelf();
    const box = await asks(made, "Tee julkinen tiivistelmä");
    const frames = () => made.workbook.shadowRoot!.querySelectorAll("iframe");
    const watch = new MutationObserver(() => {
      for (const frame of frames())
        frame.contentWindow!.print = () => printed++;
    });
    let printed = 0;
    watch.observe(made.workbook.shadowRoot!, { childList: true });
    byRole(box, "button", "Tulosta").click();
    await until(() => frames().length > 0, "the page");
    watch.disconnect();
    const page = frames()[0]!.contentDocument!;
    expect(page.querySelector("h1")!.textContent).to.equal(
      "Rantamaan ELO-ryhmä",
    );
    expect(page.body.textContent).to.contain("Mitä seuraavaksi");
  });

  it("are handed over in one file, which the next coordinator opens", async () => {
    const made = await shelf();
    await asks(made, "Luovuta seuraavalle");
    const page = await given(() =>
      pressButton(made.workbook, "Lataa tiedostona"),
    );
    unmountAll();
    expect(page).to.contain("4 lupausta auki, 2 myöhässä.");
    const { workbook } = await mountWorkbook();
    await pick(workbook, "Avaa tiedosto", fileOf(page, "luovutus.html"));
    await untilText(workbook, "4 lupausta auki, 2 myöhässä");
    expect(workbook.lines).to.have.length(4);
    await untilText(workbook, "Rantamaan ELO-ryhmän työpaja");
  });

  it("speak Swedish", async () => {
    const made = await shelf({ lang: "sv" });
    await untilText(made.workbook, "4 löften öppna, 2 försenade");
    const box = await asks(
      made,
      "Lämna över till nästa",
      "Verkstad",
      "Dokument som det görs av",
    );
    expect(box.textContent).to.contain("Överlämning till nästa");
    expect(box.textContent).to.contain("Dokument som det görs av");
  });

  it("of a login page are still refused in words", async () => {
    const { workbook } = await mountWorkbook();
    await pick(
      workbook,
      "Avaa tiedosto",
      fileOf("<!doctype html><title>Kirjaudu</title>", "luovutus.html"),
    );
    await untilText(workbook, "Tiedosto on verkkosivu");
  });
});
