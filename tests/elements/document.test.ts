import { expect } from "@esm-bundle/chai";
import { contentOf, mergeDocuments } from "@askelmat/core";
import type { EloMatrix } from "@askelmat/elements";
import "@askelmat/elements/define/elo-matrix.js";
import {
  openStorage,
  StorageError,
  type StorageAdapter,
} from "@askelmat/storage";
import {
  edited,
  FaultyAdapter,
  newDocument,
  rated,
} from "./support/documents.js";
import {
  focused,
  mount,
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
  nameOf,
  textIn,
  violations,
} from "./support/roles.js";

const radios = (matrix: EloMatrix, group: string) =>
  allByRole(byRole(matrix, "radiogroup", group), "radio");

async function store(): Promise<StorageAdapter> {
  const name = `document-${Math.random()}`;
  return (await openStorage({ prefer: "localstorage", name })).adapter;
}

/** A matrix that keeps its document in an adapter of its own. */
async function kept(
  storage: StorageAdapter,
  attributes: Record<string, string> = {},
): Promise<EloMatrix> {
  const matrix = document.createElement("elo-matrix");
  for (const [name, value] of Object.entries({
    store: "local",
    "store-key": "k",
    ...attributes,
  }))
    matrix.setAttribute(name, value);
  matrix.storage = storage;
  document.body.append(matrix);
  await until(() => matrix.session !== undefined);
  await settle(matrix);
  return matrix;
}

describe("a document tool", () => {
  const { warn, error } = console;
  beforeEach(() => {
    // What goes wrong on purpose here leaves lines for developers.
    console.warn = console.error = () => {};
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
    unmountAll();
  });

  describe("opening", () => {
    it("takes a document from a script inside it, and asks who is answering", async () => {
      const document = rated(newDocument(), "c-a1", "forums", "2");
      const json = JSON.stringify(document);
      const matrix = await mount(
        "elo-matrix",
        {},
        `<script type="application/json">${json}</script>`,
      );
      expect(matrix.value!.id).to.equal(document.id);
      const question = byRole(matrix, "group", "Kuka sinä olet?");
      expect(allByRole(question, "button").map(nameOf)).to.deep.equal([
        "Olen uusi vastaaja",
        "Jatka: Vastaaja a1",
      ]);
      byRole(matrix, "button", "Jatka: Vastaaja a1").click();
      await settle(matrix);
      expect(textIn(matrix)).to.contain("1/6 vastattu");
      expect(allByRole(matrix, "group", "Kuka sinä olet?")).to.deep.equal([]);
    });

    it("takes a document from an address, and says so when there is none", async () => {
      const blob = new Blob([
        JSON.stringify(rated(newDocument(), "c-a1", "forums", "2")),
      ]);
      const src = URL.createObjectURL(blob);
      const matrix = await mount("elo-matrix", { src, mode: "read" });
      await until(() =>
        textIn(matrix).includes("Yksi vastaaja: kaikki tasolla 2"),
      );
      matrix.src = "/no/such/file.json";
      await until(() => textIn(matrix).includes("palvelin vastasi 404"));
      expect(allByRole(matrix, "radio")).to.deep.equal([]);
      matrix.src = src;
      await until(() => textIn(matrix).includes("kaikki tasolla 2"));
    });

    it("takes a region's own framework, and shows what it lacks as not in it", async () => {
      const template = {
        specVersion: "1.0",
        kind: "assessment-framework",
        id: "https://example.org/oma",
        version: "1.0.0",
        content: {
          title: { fi: "Oma" },
          scales: [
            {
              id: "s",
              levels: [
                { id: "a", position: "a", label: { fi: "alku" } },
                { id: "b", position: "b", label: { fi: "loppu" } },
              ],
            },
          ],
          items: [
            {
              id: "x",
              position: "a",
              label: { fi: "Kohta", sv: "Punkt" },
              scale: "s",
            },
          ],
        },
      };
      const matrix = await mount(
        "elo-matrix",
        { lang: "sv" },
        `<script type="application/json">${JSON.stringify(template)}</script>`,
      );
      expect(allByRole(matrix, "radiogroup").map(nameOf)).to.deep.equal([
        "Punkt",
      ]);
      expect(textIn(matrix)).to.contain("1 alku översättning saknas");
      const document = rated(matrix.value!, matrix.session!.me, "toinen", "1");
      matrix.session!.replace(() => document);
      await settle(matrix);
      expect(textIn(matrix)).to.contain("Inte i den här mallen toinen");
      expect(await violations(matrix)).to.deep.equal([]);
    });

    it("refuses bad files in words and leaves the open document alone", async () => {
      const matrix = await mount("elo-matrix");
      radios(matrix, "Arviointi")[0]!.click();
      const before = matrix.value;
      const cases: [string, RegExp][] = [
        ["", /Tiedosto on tyhjä/],
        ['{"kind":"assess', /katkennut|ei ole Askelmat/],
        ["not json", /ei ole Askelmat-tiedosto/],
        ["<!doctype html><title>Kirjaudu</title>", /verkkosivu/],
        ['{"name":"x","version":3}', /toisen ohjelman/],
        ["[".repeat(70) + "]".repeat(70), /monikerroksinen|toisen ohjelman/],
        [
          JSON.stringify({
            ...newDocument(),
            id: "urn:uuid:9b7e3c1a-6d55-4f0e-9a51-2f6c1d3e8b99",
          }),
          /eri asiakirja/,
        ],
      ];
      for (const [file, words] of cases) {
        const report = await matrix.import(file);
        await settle(matrix);
        expect(report.ok, file.slice(0, 20)).to.equal(false);
        expect(textIn(byRole(matrix, "alert"))).to.match(words);
      }
      expect(contentOf(matrix.value!)).to.deep.equal(contentOf(before!));
    });

    it("shows a newer document without letting it be changed, and hands it on", async () => {
      const matrix = await mount("elo-matrix");
      const newer = {
        ...rated(newDocument(), "c-a", "forums", "2"),
        specVersion: "2.0",
        later: { x: 1 },
      };
      await matrix.import(JSON.stringify(newer));
      await settle(matrix);
      expect(allByRole(matrix, "radio")).to.deep.equal([]);
      expect(textIn(matrix)).to.contain("uudemmalla versiolla");
      const file = JSON.parse(
        await (await matrix.exportAs("json")).text(),
      ) as Record<string, unknown>;
      expect(file["later"]).to.deep.equal({ x: 1 });
      expect(file["specVersion"]).to.equal("2.0");
    });
  });

  describe("events", () => {
    it("ask before an edit and tell after one; a refused edit changes nothing", async () => {
      const matrix = await mount("elo-matrix");
      const told: string[] = [];
      for (const type of ["elo-edit", "elo-change"])
        matrix.addEventListener(type, () => told.push(type));
      const choices = radios(matrix, "Arviointi") as HTMLInputElement[];
      choices[0]!.click();
      expect(told).to.deep.equal(["elo-edit", "elo-change"]);
      matrix.addEventListener("elo-edit", (event) => event.preventDefault());
      choices[2]!.click();
      await settle(matrix);
      expect(told).to.deep.equal(["elo-edit", "elo-change", "elo-edit"]);
      expect(choices[0]!.checked).to.equal(true);
    });

    it("are not fired for values that the page sets", async () => {
      const matrix = await mount("elo-matrix");
      let fired = 0;
      for (const type of ["elo-edit", "elo-change", "elo-save", "elo-problem"])
        matrix.addEventListener(type, () => fired++);
      matrix.value = rated(newDocument(), "c-a", "forums", "2");
      await settle(matrix);
      expect(fired).to.equal(0);
    });

    it("say that the reader is done, only when the page asks for the button", async () => {
      const matrix = await mount("elo-matrix", { submit: true });
      let value: unknown;
      matrix.addEventListener(
        "elo-submit",
        (event) =>
          (value = (event as CustomEvent<{ value: unknown }>).detail.value),
      );
      byRole(matrix, "button", "Valmis").click();
      await until(() => value !== undefined, "elo-submit");
      expect((value as { id: string }).id).to.equal(matrix.value!.id);
      const plain = await mount("elo-matrix");
      expect(allByRole(plain, "button", "Valmis")).to.deep.equal([]);
    });
  });

  describe("value", () => {
    it("goes round with what is being typed, and nothing in it turns into somebody else's", async () => {
      const matrix = await mount("elo-matrix");
      radios(matrix, "Arviointi")[0]!.click();
      await settle(matrix);
      await typeIn(byLabel(matrix, "Perustelu"), "Kesken");
      const value = JSON.parse(
        JSON.stringify(matrix.value),
      ) as typeof matrix.value;
      const other = await mount("elo-matrix");
      other.value = value;
      expect(contentOf(other.value!)).to.deep.equal(contentOf(matrix.value!));
      expect(other.value!.entries).to.deep.equal(matrix.value!.entries);
    });

    it("joins the form around it", async () => {
      const form = document.createElement("form");
      form.innerHTML = '<elo-matrix name="arvio"></elo-matrix>';
      document.body.append(form);
      const matrix = form.querySelector("elo-matrix")!;
      await settle(matrix);
      radios(matrix, "Arviointi")[0]!.click();
      const sent = JSON.parse(new FormData(form).get("arvio") as string) as {
        id: string;
        content: unknown;
      };
      expect(sent.id).to.equal(matrix.value!.id);
      expect(sent.content).to.deep.equal(matrix.value!.content);
    });
  });

  describe("undo", () => {
    it("is Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, and two buttons", async () => {
      const matrix = await mount("elo-matrix");
      const [first] = radios(matrix, "Arviointi") as HTMLInputElement[];
      first!.click();
      first!.focus();
      await press("Control+z");
      expect(first!.checked).to.equal(false);
      await press("Control+Shift+Z");
      expect(first!.checked).to.equal(true);
      await press("Control+z", "Control+y");
      expect(first!.checked).to.equal(true);
      byRole(matrix, "button", "Kumoa").click();
      await settle(matrix);
      expect(first!.checked).to.equal(false);
      byRole(matrix, "button", "Tee uudelleen").click();
      await settle(matrix);
      expect(first!.checked).to.equal(true);
    });
  });

  describe("the two modes", () => {
    it("agree beside everybody's own, with a basis; ties are settled by choosing", async () => {
      let shared = newDocument();
      for (const [by, level] of [
        ["c-a", "1"],
        ["c-b", "3"],
        ["c-d", "3"],
      ] as const)
        shared = rated(shared, by, "forums", level);
      const agreed = (by: string, level: string) =>
        edited(shared, by, [
          { type: "set", target: "ratings/forums/rating", value: { level } },
        ]);
      const tied = mergeDocuments(
        agreed("c-a", "2"),
        agreed("c-b", "3"),
      ).document;
      const matrix = await mount("elo-matrix");
      matrix.value = tied;
      await settle(matrix);
      byRole(matrix, "button", "Yhteinen näkemys").click();
      await settle(matrix);
      expect(textIn(matrix)).to.contain(
        "3 vastaajaa: tasot 1–3, eniten taso 3",
      );
      expect(textIn(matrix)).to.contain("Yksi kohta on avoin");
      const tie = byRole(matrix, "group", "Avoin kohta");
      allByRole(tie, "button")[0]!.click();
      await settle(matrix);
      expect(allByRole(matrix, "group", "Avoin kohta")).to.deep.equal([]);
      radios(matrix, "Foorumit, työpajat, työryhmät")[2]!.click();
      const entry = matrix.value.entries.find(
        ({ basis }) => basis !== undefined,
      )!;
      expect(entry.value).to.deep.equal({ level: "3" });
      expect(entry.basis).to.have.length(3);
      await settle(matrix);
      expect(textIn(matrix)).to.contain("Perustuu 3 vastaukseen");
      expect(await violations(matrix)).to.deep.equal([]);
    });

    it("have no switch when the page chooses", async () => {
      const matrix = await mount("elo-matrix", { mode: "agree" });
      expect(
        allByRole(matrix, "button", /Omat vastaukset|Yhteinen/),
      ).to.deep.equal([]);
      radios(matrix, "Arviointi")[1]!.click();
      expect(matrix.value!.content!["ratings"]).to.deep.equal([
        { id: "evaluation", rating: { level: "2" } },
      ]);
    });
  });

  describe("who is answering", () => {
    it("can take a name, in a dialog that gives the focus back", async () => {
      const matrix = await mount("elo-matrix");
      const button = byRole(matrix, "button", "Vaihda nimi");
      button.focus();
      button.click();
      await until(() => allByRole(matrix, "dialog").length === 1);
      expect(
        byRole(matrix, "dialog", "Millä nimellä vastaat?").matches(":modal"),
      ).to.equal(true);
      expect(await violations(matrix)).to.deep.equal([]);
      await typeIn(
        byLabel(matrix, "Nimi, rooli tai organisaatio"),
        "Ohjaamon edustaja",
      );
      await press("Enter");
      await settle(matrix);
      expect(textIn(matrix)).to.contain("Vastaat nimellä: Ohjaamon edustaja");
      expect(focused()).to.equal(byRole(matrix, "button", "Vaihda nimi"));
      expect(matrix.value!.names).to.deep.equal([
        { id: matrix.session!.me, name: "Ohjaamon edustaja" },
      ]);
    });
  });

  describe("storing on this device", () => {
    it("keeps nothing before the first edit, then everything, and who is answering", async () => {
      const storage = await store();
      const first = await kept(storage);
      expect(textIn(first)).to.contain(
        "tallentuvat tälle laitteelle, kun alat vastata",
      );
      expect(await storage.list()).to.deep.equal([]);
      radios(first, "Arviointi")[1]!.click();
      await first.session!.settled();
      const { me } = first.session!;
      first.remove();
      const second = await kept(storage);
      expect(second.session!.me).to.equal(me);
      expect(
        (radios(second, "Arviointi")[1] as HTMLInputElement).checked,
      ).to.equal(true);
      expect(textIn(second)).to.contain("Tallennettu tälle laitteelle");
    });

    it("says when it was saved, and offers to delete", async () => {
      const storage = await store();
      const matrix = await kept(storage);
      radios(matrix, "Arviointi")[1]!.click();
      await until(() =>
        /Tallennettu tälle laitteelle klo \d+\.\d\d/.test(textIn(matrix)),
      );
      byRole(matrix, "button", "Poista tältä laitteelta").click();
      await settle(matrix);
      byRole(matrix, "button", "Poista vastaukset").click();
      await until(() => textIn(matrix).includes("0/6 vastattu"));
      expect(await storage.list()).to.deep.equal([]);
    });

    it("says when it fails, with the file at hand, and again when it works", async () => {
      const faulty = new FaultyAdapter(await store());
      const matrix = await kept(faulty.adapter);
      faulty.failures = [new StorageError("quota")];
      radios(matrix, "Arviointi")[1]!.click();
      await until(() =>
        textIn(matrix).includes("Ei tallennettu. Laitteen tila on täynnä."),
      );
      expect(allByRole(matrix, "button", "Lataa tiedosto")).to.have.length(1);
      expect(await violations(matrix)).to.deep.equal([]);
      radios(matrix, "Arviointi")[2]!.click();
      await until(() =>
        /Tallennettu tälle laitteelle klo/.test(textIn(matrix)),
      );
    });

    it("gives its text to copy where files do not download, in Swedish too", async () => {
      const matrix = await kept(await store());
      matrix.lang = "sv";
      radios(matrix, "Arviointi")[1]!.click();
      await settle(matrix);
      const createObjectURL = URL.createObjectURL.bind(URL);
      URL.createObjectURL = () => {
        throw new Error("not here");
      };
      try {
        await matrix.download();
        await until(() => textIn(matrix).includes("Markera och kopiera"));
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      const { value } = byLabel(matrix, "Filens text");
      const { id } = JSON.parse(value) as { id: string };
      expect(id).to.equal(matrix.session!.document.id);
      expect(await violations(matrix)).to.deep.equal([]);
    });

    it("warns when there is only this page's memory", async () => {
      const { adapter } = await openStorage({ prefer: "memory" });
      const matrix = await kept(adapter);
      radios(matrix, "Arviointi")[1]!.click();
      await until(() =>
        textIn(matrix).includes("Vastaukset ovat vain tällä sivulla"),
      );
    });

    it("does not mix up two tools on one page", async () => {
      const storage = await store();
      const tools = ["", "", "oma"].map((id) => {
        const matrix = document.createElement("elo-matrix");
        matrix.setAttribute("store", "local");
        matrix.id = id;
        matrix.storage = storage;
        document.body.append(matrix);
        return matrix;
      });
      await until(() => tools.every(({ session }) => session !== undefined));
      for (const matrix of tools) {
        await settle(matrix);
        radios(matrix, "Arviointi")[1]!.click();
        await matrix.session!.settled();
      }
      const stored = (await storage.list()).map(({ id }) => id).sort();
      const open = tools.map(({ value }) => value!.id).sort();
      expect(stored).to.deep.equal(open);
      const slots = ["", " 1", " oma"].map((end) =>
        storage.slot(
          `ohjausyhteistyon-kehittyminen ${location.pathname}${end}`,
        ),
      );
      expect(await Promise.all(slots)).to.deep.equal(
        tools.map(({ value }) => value!.id),
      );
    });

    it("merges what the page brings with what is kept here", async () => {
      const storage = await store();
      const json = (document: unknown) =>
        `<script type="application/json">${JSON.stringify(document)}</script>`;
      const open = async (document: unknown) => {
        const matrix = window.document.createElement("elo-matrix");
        matrix.setAttribute("store", "local");
        matrix.innerHTML = json(document);
        matrix.storage = storage;
        window.document.body.append(matrix);
        await until(() => matrix.session !== undefined);
        await settle(matrix);
        return matrix;
      };
      const first = await open(newDocument());
      radios(first, "Arviointi")[1]!.click();
      await first.session!.settled();
      first.remove();
      const second = await open(rated(newDocument(), "c-b", "forums", "3"));
      expect(second.value!.content!.own).to.have.length(2);
    });
  });

  describe("export and import", () => {
    it("bring another person's answers home, and show a tie", async () => {
      const home = await mount("elo-matrix", { mode: "agree" });
      radios(home, "Arviointi")[1]!.click();
      const file = await home.exportAs("json");
      expect(file.name).to.match(/\.askelmat\.json$/);
      const away = await mount("elo-matrix", { mode: "agree", lang: "sv" });
      expect((await away.import(file)).ok).to.equal(true);
      await settle(away);
      radios(away, "Utvärdering")[2]!.click();
      radios(home, "Arviointi")[3]!.click();
      const report = await home.import(await (await away.exportAs()).text());
      expect(report.opened).to.equal(1);
      await settle(home);
      expect(textIn(home)).to.contain("Yksi kohta on avoin");
      expect(home.value!.content!["open"]).to.have.length(1);
    });

    it("check by the schema and the rules, and name the place", async () => {
      const matrix = await mount("elo-matrix");
      matrix.value = rated(newDocument(), "c-a", "forums", "9");
      await settle(matrix);
      const problems = await matrix.validate();
      expect(problems.map(({ code }) => code)).to.include("level-unknown");
      await settle(matrix);
      byRole(matrix, "button", "Foorumit, työpajat, työryhmät").click();
      expect(
        byRole(matrix, "radiogroup", "Foorumit, työpajat, työryhmät").contains(
          focused(),
        ),
      ).to.equal(true);
    });
  });
});
