// Files into a merge: in any order, each with its words, nothing dropped silently.
import { expect } from "@esm-bundle/chai";
import {
  digestOf,
  templateDigest,
  type AskelmatDocument,
} from "@askelmat/core";
import { openStorage } from "@askelmat/storage";
import {
  asFile,
  invitation,
  returned,
  returnsOf,
} from "../../stories/support/returns.js";
import { edited, framework } from "./support/documents.js";
import { drop, lineOf, mergeOn, read, told } from "./support/merge.js";
import { overflow, settle, unmountAll, until } from "./support/mount.js";
import { allByRole, byRole, textIn, violations } from "./support/roles.js";
import { pick } from "./support/workbook.js";

const file = (text: string, name: string) => new File([text], name);

/** The same form with another id, as somebody has begun one by themselves. */
const stranger = (member: number): AskelmatDocument => ({
  ...returned(member),
  id: "urn:uuid:7c1f0b52-3d14-4a7e-9c55-0a6b1d2e3f99",
});

afterEach(unmountAll);

describe("files brought into a merge", () => {
  it("give the same document and the same words in any order", async () => {
    const files = [...returnsOf(5), asFile(invitation(), "kutsu.json")];
    const merged = [];
    for (const order of [files, [...files].reverse()]) {
      const merge = await mergeOn();
      await drop(merge, ...order);
      merged.push({
        digest: digestOf(merge.session!.document),
        words: told(merge),
      });
    }
    expect(merged[0]!.words).to.contain("Rehtori 1");
    expect(merged[1]).to.deep.equal(merged[0]);
  });

  it("are told of one by one, with what to do", async () => {
    const merge = await mergeOn(invitation());
    const first = returned(1);
    const again = edited(first, "c-m001", [
      {
        type: "set",
        target: "own/ratings/forums/rating",
        value: { level: "1" },
      },
    ]);
    const foreign = {
      ...returned(4),
      snapshots: [],
    };
    const form = JSON.stringify(framework);
    await drop(
      merge,
      asFile(first, "uusi"),
      asFile(first, "sama"),
      asFile(again, "lisää"),
      asFile(first, "vanha"),
      asFile(stranger(2), "toinen"),
      asFile(foreign, "neljäs"),
      file(
        await asFile(returned(3), "x")
          .text()
          .then((t) => t.slice(0, 800)),
        "katkennut",
      ),
      file(form, "pohja"),
      file("", "tyhjä"),
    );
    expect(lineOf(merge, "uusi")).to.match(/^Uusi vastaaja: /);
    expect(lineOf(merge, "sama")).to.match(/^Sama uudelleen/);
    expect(lineOf(merge, "lisää")).to.match(/^Lisää vastauksia: /);
    expect(lineOf(merge, "vanha")).to.match(/^Vanhempi kopio/);
    expect(lineOf(merge, "toinen")).to.match(/^Eri asiakirja/);
    expect(lineOf(merge, "neljäs")).to.match(/^Uusi vastaaja/);
    expect(lineOf(merge, "katkennut")).to.contain("katkennut kesken");
    expect(lineOf(merge, "pohja")).to.contain("tyhjä pohja");
    expect(lineOf(merge, "tyhjä")).to.contain("Tiedosto on tyhjä");
    expect(textIn(merge)).to.contain(
      "9 tiedostoa: uutta 3, ei uutta 2, ei mukana 4.",
    );
  });

  it("may be another document: its answers come in when somebody says so", async () => {
    const merge = await mergeOn(invitation());
    await drop(merge, asFile(stranger(2), "toinen"));
    expect(told(merge)).not.to.contain("Uraohjaaja 2");
    byRole(merge, "button", "Ota vastaukset silti mukaan").click();
    await read(merge);
    expect(lineOf(merge, "toinen")).to.match(/^Uusi vastaaja/);
    expect(told(merge)).to.contain("Uraohjaaja 2");
  });

  it("stay out when they are filled with another template", async () => {
    const merge = await mergeOn(invitation());
    const target = "template";
    const value = {
      uri: "https://example.org/muu",
      version: "1.0.0",
      digest: templateDigest(framework),
    };
    const other = edited(returned(2), "c-m002", [
      { type: "set", target, value },
    ]);
    const before = merge.session!.document;
    await drop(merge, asFile(other, "muu"));
    expect(lineOf(merge, "muu")).to.match(/^Eri työpohja/);
    expect(merge.session!.document).to.equal(before);
  });

  it("decide by the first good one which document it is", async () => {
    const merge = await mergeOn();
    expect(textIn(merge)).to.contain("Tuo tähän tiedostot");
    expect(await violations(merge)).to.deep.equal([]);
    await drop(merge, file("{", "rikki"));
    expect(merge.session).to.equal(undefined);
    expect(lineOf(merge, "rikki")).to.contain("Ei otettu mukaan");
    await pick(merge, "Valitse tiedostot", asFile(returned(1), "eka"));
    await read(merge);
    expect(lineOf(merge, "eka")).to.match(
      /^Tästä tiedostosta alkoi yhdistäminen. Vastaajat: Rehtori 1\./,
    );
    expect(lineOf(merge, "rikki")).to.contain("Ei otettu mukaan");
  });

  it("of fifty members stay readable, on a phone and in the dark", async () => {
    const merge = await mergeOn(invitation(), {
      width: "320px",
      theme: "dark",
    });
    await drop(merge, ...returnsOf(50));
    expect(textIn(merge)).to.contain("vastaajaa: tasot 1–4");
    expect(overflow(merge)).to.equal(0);
    expect(await violations(merge)).to.deep.equal([]);
  });

  it("join next week what this device has kept", async () => {
    const { adapter: storage } = await openStorage({ prefer: "memory" });
    const open = async () => {
      const merge = document.createElement("elo-merge");
      merge.storage = storage;
      merge.store = "local";
      document.body.append(merge);
      await settle(merge);
      return merge;
    };
    const merge = await open();
    await drop(merge, ...returnsOf(3));
    merge.edit([
      { type: "set", target: "ratings/forums/rating", value: { level: "2" } },
    ]);
    await merge.session!.settled();
    const { me } = merge.session!;
    unmountAll();
    const later = await open();
    await until(() => later.session !== undefined);
    await settle(later);
    await drop(later, asFile(returned(4), "myöhässä"));
    expect(lineOf(later, "myöhässä")).to.match(/^Uusi vastaaja/);
    expect(later.session!.me).to.equal(me);
    expect(told(later)).to.contain("kirjattiin: taso 2");
    expect(allByRole(later, "button", /Jatka/)).to.deep.equal([]);
  });

  it("stay beside the document a page hands over, at whatever moment it does", async () => {
    const { adapter: storage } = await openStorage({ prefer: "memory" });
    for (let turns = 0; turns < 12; turns++) {
      const merge = document.createElement("elo-merge");
      Object.assign(merge, { storage, store: "local" });
      document.body.append(merge);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      merge.value = invitation();
      await settle(merge);
      await until(() => merge.session !== undefined, `turn ${turns}`);
      await settle(merge);
      expect(merge.session!.document.id, String(turns)).to.equal(
        invitation().id,
      );
      unmountAll();
    }
  });

  it("cannot be brought into what may only be read", async () => {
    const merge = await mergeOn(invitation(), { readonly: true });
    const before = merge.session!.document;
    await drop(merge, ...returnsOf(1));
    expect(merge.session!.document).to.equal(before);
    expect(merge.shadowRoot!.querySelector("input[type=file]")).to.equal(null);
  });
});
