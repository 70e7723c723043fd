import { expect } from "@esm-bundle/chai";
import { applyEdits, mergeDocuments, sealDrafts } from "@askelmat/core";
import type { EloMatrix, EloWorkbook } from "@askelmat/elements";
import "@askelmat/elements/define/elo-matrix.js";
import "@askelmat/elements/define/elo-workbook.js";
import {
  openStorage,
  storageChange,
  type StorageAdapter,
  type Version,
} from "@askelmat/storage";
import { AT, newDocument, rated } from "./support/documents.js";
import { mount, overflow, settle, unmountAll, until } from "./support/mount.js";
import {
  allByRole,
  byLabel,
  byRole,
  nameOf,
  textIn,
  violations,
} from "./support/roles.js";

const words = [
  ["fi", "Selvä", "Tuo tiedosto"],
  ["sv", "Jag förstår", "Hämta fil"],
] as const;

const radio = (matrix: EloMatrix, group: string, at: number) =>
  allByRole(byRole(matrix, "radiogroup", group), "radio")[
    at
  ] as HTMLInputElement;

const opened: StorageAdapter[] = [];

async function database(): Promise<StorageAdapter> {
  const { adapter } = await openStorage({ name: `kept-${Math.random()}` });
  opened.push(adapter);
  return adapter;
}

/** A visit to a page whose tool keeps its document in a store. */
async function visit(storage: StorageAdapter): Promise<EloMatrix> {
  unmountAll();
  const matrix = document.createElement("elo-matrix");
  Object.assign(matrix, { storage, store: "local", storeKey: "k" });
  document.body.append(matrix);
  await until(() => matrix.session !== undefined);
  await settle(matrix);
  return matrix;
}

/** Nobody waits for a version to be noted. */
async function untilNoted(
  storage: StorageAdapter,
  id: string,
): Promise<readonly Version[]> {
  const versions = await storage.versions!();
  for (;;) {
    const all = await versions.list(id);
    if (all.length > 0) return all;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function openHistory(matrix: EloMatrix): Promise<void> {
  matrix.shadowRoot!.querySelector<HTMLDetailsElement>(
    "details.history",
  )!.open = true;
  await until(() => textIn(matrix).includes("muutettu"), "the history");
  await settle(matrix);
}

/** Runs `work` while a prototype has other methods. */
async function replaced<T extends object>(
  prototype: T,
  methods: Partial<T>,
  work: () => Promise<void>,
): Promise<void> {
  const before = Object.getOwnPropertyDescriptors(prototype);
  Object.assign(prototype, methods);
  try {
    await work();
  } finally {
    for (const name of Object.keys(methods))
      Object.defineProperty(prototype, name, before[name as never] ?? {});
  }
}

describe("what is kept on this device", () => {
  afterEach(() => {
    unmountAll();
    for (const adapter of opened.splice(0)) adapter.close();
  });

  describe("versions", () => {
    it("lead back to how it was before the visit, and back again", async () => {
      const storage = await database();
      const first = await visit(storage);
      radio(first, "Arviointi", 1).click();
      radio(first, "Vaikuttavuus ja tehokkuus", 0).click();
      await first.session!.settled();

      const second = await visit(storage);
      radio(second, "Arviointi", 3).click();
      await second.session!.settled();
      const { id } = second.session!.document;
      await untilNoted(storage, id);
      await openHistory(second);
      await until(() => textIn(second).includes("Aiemmat versiot"));
      expect(textIn(second)).to.match(
        /\d klo \d+\.\d\d, ennen käynnin ensimmäistä muutosta · yksi kohta toisin/,
      );
      byRole(second, "button", /^Palauta/).click();
      await settle(second);
      expect(radio(second, "Arviointi", 1).checked).to.equal(true);
      expect(radio(second, "Vaikuttavuus ja tehokkuus", 0).checked).to.equal(
        true,
      );
      expect(textIn(second)).to.match(/Yksi kohta palautettiin versioon/);

      byRole(second, "button", "Kumoa").click();
      await settle(second);
      expect(radio(second, "Arviointi", 3).checked).to.equal(true);
    });

    it("are noted before a file is merged, and take nothing from others", async () => {
      const storage = await database();
      const first = await visit(storage);
      radio(first, "Arviointi", 1).click();
      await first.session!.settled();
      const mine = first.session!.document;
      const theirs = rated(mine, "c-toinen", "forums", "4");
      const matrix = await visit(storage);
      await matrix.import(JSON.stringify(theirs));
      radio(matrix, "Arviointi", 2).click();
      await matrix.session!.settled();
      const all = await untilNoted(storage, mine.id);
      expect(all.at(-1)!.before).to.equal("merge");

      await openHistory(matrix);
      await until(() => allByRole(matrix, "button", /^Palauta/).length > 0);
      allByRole(matrix, "button", /^Palauta/)
        .at(-1)!
        .click();
      await settle(matrix);
      expect(radio(matrix, "Arviointi", 1).checked).to.equal(true);
      expect(JSON.stringify(matrix.value!.content)).to.contain("c-toinen");
      const { document: both } = mergeDocuments(matrix.value!, theirs);
      expect(JSON.stringify(both)).to.contain("c-toinen");
    });

    it("are not offered where there are none, nor to those who only read", async () => {
      const { adapter } = await openStorage({
        prefer: "localstorage",
        name: `kept-${Math.random()}`,
      });
      const first = await visit(adapter);
      radio(first, "Arviointi", 1).click();
      await first.session!.settled();
      const second = await visit(adapter);
      radio(second, "Arviointi", 2).click();
      await second.session!.settled();
      await openHistory(second);
      expect(textIn(second)).not.to.contain("Aiemmat versiot");
    });
  });

  describe("the page's own storage", () => {
    const key = "kept-test";
    let storage: StorageAdapter;

    beforeEach(async () => {
      localStorage.clear();
      ({ adapter: storage } = await openStorage());
    });
    afterEach(async () => {
      for (const { id } of await storage.list()) await storage.remove(id);
      storage.close();
      localStorage.clear();
    });

    const open = async (lang = "fi") => {
      const matrix = await mount("elo-matrix", {
        store: "local",
        "store-key": key,
        lang,
        width: "320px",
      });
      await until(() => matrix.session !== undefined);
      await settle(matrix);
      return matrix;
    };

    for (const [lang, read] of words)
      it(`tells what a crash cut off is here, in ${lang}`, async () => {
        const blank = newDocument("c-me");
        const typed = applyEdits(
          blank,
          [
            {
              type: "type",
              target: "own/ratings/forums/reason@fi",
              value: "Kesken jäi",
            },
          ],
          { by: "c-me", at: AT, tab: "t-gone" },
        ).document;
        await storage.write(
          storageChange(undefined, typed, { at: AT, me: "c-me" }),
        );
        await storage.setSlot(key, typed.id);
        // This page has no part in that tab: nobody holds its lock.
        await until(
          () => localStorage.getItem("askelmat:typing/t-gone") !== null,
        );
        dispatchEvent(new PageTransitionEvent("pagehide"));
        localStorage.setItem("askelmat:typing/t-gone", "");
        let matrix = await open(lang);
        const notice =
          /Edellinen käynti katkesi kesken|Ditt förra besök avbröts/;
        await until(() => notice.test(textIn(matrix)), "the notice");
        const note = allByRole(matrix, "status").find((one) =>
          notice.test(one.textContent),
        )!;
        expect(allByRole(note, "button").map(nameOf)).to.have.length(2);
        expect(await violations(matrix)).to.deep.equal([]);
        expect(overflow(matrix)).to.equal(0);
        byRole(note, "button", /foorumi|forum/i).click();
        byRole(note, "button", read).click();
        await settle(matrix);
        expect(textIn(matrix)).not.to.match(notice);
        unmountAll();
        matrix = await open(lang);
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(textIn(matrix)).not.to.match(notice);
      });

    for (const [lang, read, bring] of words)
      it(`tells what the browser has lost, and takes it back from a file, in ${lang}`, async () => {
        const lost = sealDrafts(
          rated(newDocument("c-me"), "c-me", "forums", "2"),
        );
        await storage.write(
          storageChange(undefined, lost, {
            at: "2026-10-03T07:02:00Z",
            me: "c-me",
          }),
        );
        await storage.setSlot(key, lost.id);
        await until(() => localStorage["length"] > 0);
        await new Promise((resolve) => setTimeout(resolve, 20));
        const word = Object.entries(localStorage);
        await storage.remove(lost.id);
        await new Promise((resolve) => setTimeout(resolve, 20));
        for (const [name, value] of word)
          localStorage.setItem(name, value as string);

        const matrix = await open(lang);
        const notice =
          lang === "fi"
            ? /Tälle laitteelle oli tallennettu 3\.10\.2026 klo [\d.]+ yksi vastaus\. Niitä ei enää ole/
            : /Ett svar hade sparats på den här enheten 3\.10\.2026 kl\. [\d.]+\. De finns inte längre/;
        await until(() => notice.test(textIn(matrix)), "the notice");
        expect(await violations(matrix)).to.deep.equal([]);
        expect(overflow(matrix)).to.equal(0);
        const field = byLabel(matrix, bring);
        const files = new DataTransfer();
        files.items.add(new File([JSON.stringify(lost)], "talteen.json"));
        field.files = files.files;
        field.dispatchEvent(new Event("change"));
        await until(() => !notice.test(textIn(matrix)), "the notice to go");
        expect(matrix.value!.id).to.equal(lost.id);
        expect(allByRole(matrix, "button", read)).to.have.length(0);
        // It is here again, and not only on the screen.
        await matrix.session!.settled();
        expect((await storage.load(lost.id))?.document.entries).to.have.length(
          lost.entries.length,
        );
      });

    it("tells on the workbook's first screen which documents the browser has lost", async () => {
      const lost = rated(newDocument("c-me"), "c-me", "forums", "2");
      await storage.write(storageChange(undefined, lost, { at: AT }));
      await until(() => localStorage["length"] > 0);
      const word = Object.entries(localStorage);
      await storage.remove(lost.id);
      await new Promise((resolve) => setTimeout(resolve, 20));
      for (const [name, value] of word)
        localStorage.setItem(name, value as string);
      const workbook: EloWorkbook = await mount("elo-workbook", {
        width: "320px",
      });
      await until(() => textIn(workbook).includes("Niitä ei enää ole"));
      expect(textIn(workbook)).to.contain("Ohjausyhteistyön kehittyminen");
      expect(overflow(workbook)).to.equal(0);
      const alert = allByRole(workbook, "alert").find((one) =>
        one.textContent.includes("Niitä ei enää ole"),
      )!;
      byRole(alert, "button", "Selvä").click();
      await until(() => !textIn(workbook).includes("Niitä ei enää ole"));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(Object.keys(localStorage)).to.deep.equal([]);
    });

    it("is asked to last when the reader first saves a file, not before", async () => {
      let asked = 0;
      const persist = () => {
        asked++;
        return Promise.resolve(false);
      };
      // Of the page's own: MiniBrowser gives none.
      Object.defineProperty(navigator, "storage", {
        configurable: true,
        value: { persist },
      });
      try {
        await replaced(
          HTMLAnchorElement.prototype,
          { click() {} },
          async () => {
            const matrix = await open();
            radio(matrix, "Arviointi", 1).click();
            await matrix.session!.settled();
            expect(asked).to.equal(0);
            await matrix.download();
            await matrix.download();
            expect(asked).to.equal(1);
          },
        );
      } finally {
        Reflect.deleteProperty(navigator, "storage");
      }
    });

    it("offers the file before the answers are deleted from this device", async () => {
      const matrix = await open();
      radio(matrix, "Arviointi", 1).click();
      await until(() => textIn(matrix).includes("Tallennettu"));
      byRole(matrix, "button", "Poista tältä laitteelta").click();
      await settle(matrix);
      const names: string[] = [];
      function click(this: HTMLAnchorElement) {
        names.push(this.download);
      }
      await replaced(HTMLAnchorElement.prototype, { click }, async () => {
        byRole(matrix, "button", "Lataa ensin tiedosto").click();
        await until(() => names.length > 0);
      });
      expect(names[0]).to.match(/\.json$/);
      byRole(matrix, "button", "Poista vastaukset").click();
      await until(() => textIn(matrix).includes("0/6 vastattu"));
      expect(await storage.list()).to.deep.equal([]);
    });
  });
});
