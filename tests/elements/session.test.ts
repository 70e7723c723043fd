import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  currentEntries,
  mergeDocuments,
  type AskelmatDocument,
  type Json,
} from "@askelmat/core";
import { Session, type SaveState } from "@askelmat/elements";
import { openStorage, StorageError } from "@askelmat/storage";
import { joined } from "../../packages/elements/src/session/joined.js";
import { Clock } from "./support/clock.js";
import { FaultyAdapter, newDocument, rated } from "./support/documents.js";

const REASON = "own/ratings/forums/reason@fi";
const RATING = "own/ratings/forums/rating";

/** What the one who speaks has said about the forums. */
function said(session: Session): Json | undefined {
  const own = contentOf(session.document).own?.find(
    ({ by }) => by === session.me,
  );
  return (own?.["ratings"] as Record<string, Json>[] | undefined)?.[0]?.[
    "reason"
  ];
}

async function memory(): Promise<FaultyAdapter> {
  const name = `session-${Math.random()}`;
  const { adapter } = await openStorage({ prefer: "localstorage", name });
  return new FaultyAdapter(adapter);
}

/** Merges another copy, as importing a file does. */
function bringHome(session: Session, other: AskelmatDocument): void {
  session.replace((mine) => mergeDocuments(mine, other).document);
}

describe("a session's typing", () => {
  let clock: Clock;
  let session: Session;
  let told: string[];

  beforeEach(() => {
    clock = new Clock().install();
    session = new Session({
      document: newDocument(),
      me: "c-me",
      now: clock.now,
    });
    told = [];
    session.listen(({ what }) => told.push(what));
  });
  afterEach(() => {
    clock.uninstall();
  });

  it("costs nothing per key: one timer, no change, nobody told", () => {
    const { document } = session;
    for (const text of ["F", "Fo", "For", "Foru"]) session.type(REASON, text);
    expect(clock.set).to.equal(1);
    expect(session.document).to.equal(document);
    expect(told).to.deep.equal([]);
    expect(session.typed(REASON)).to.equal("Foru");
  });

  it("is in the document within 250 ms, whatever number of keys", () => {
    session.type(REASON, "Fo");
    clock.pass(200);
    session.type(REASON, "Foorumi");
    clock.pass(50);
    expect(said(session)).to.deep.equal({ fi: "Foorumi" });
    expect(clock.waiting).to.equal(0);
    expect(session.document.drafts).to.have.length(1);
  });

  it("is one step while it goes on, a new one after a pause or after leaving", () => {
    session.type(REASON, "Foorumi");
    clock.pass(250);
    session.type(REASON, "Foorumi on");
    clock.pass(3000);
    session.type(REASON, "Foorumi on vielä");
    session.endGesture();
    session.type(REASON, "Foorumi on vielä uusi");
    for (const before of ["Foorumi on vielä", "Foorumi on"]) {
      session.undo();
      expect(said(session)).to.deep.equal({ fi: before });
    }
    session.undo();
    expect(said(session)).to.equal(undefined);
    expect(session.canUndo).to.equal(false);
    for (let n = 0; n < 3; n++) session.redo();
    expect(said(session)).to.deep.equal({ fi: "Foorumi on vielä uusi" });
  });

  it("is one step with the edit that settles it, and what stood before comes back with its grounds", () => {
    const target = "ratings/forums/rating";
    const [older, newer] = [{ level: "2" }, { level: "3" }];
    const basis = ["e-aaaaaaaaaaaaaaaaaaaaaaaaaa"];
    const standing = () =>
      currentEntries(session.document.entries).find(
        (entry) => entry.target === target,
      );
    session.edit([{ type: "set", target, value: older, basis }]);
    session.type(target, { level: "1" });
    clock.pass(250);
    session.type(target, newer);
    clock.pass(250);
    session.edit([{ type: "set", target, value: newer, basis: [] }]);
    expect(standing()?.value).to.deep.equal(newer);
    session.undo();
    expect(standing()?.value).to.deep.equal(older);
    expect(standing()?.basis).to.deep.equal(basis);
    session.undo();
    expect(session.canUndo).to.equal(false);
    session.redo();
    session.redo();
    expect(standing()?.value).to.deep.equal(newer);
  });

  it("is taken in before an edit, an undo and a merge", () => {
    session.type(REASON, "Ensin");
    session.edit([{ type: "set", target: RATING, value: { level: "2" } }]);
    expect(said(session)).to.deep.equal({ fi: "Ensin" });
    session.type(REASON, "Sitten");
    bringHome(session, rated(newDocument(), "c-b", "forums", "1"));
    expect(said(session)).to.deep.equal({ fi: "Sitten" });
    expect(session.document.drafts).to.equal(undefined);
  });

  it("is dropped when the page says no", () => {
    session.allow = () => false;
    session.type(REASON, "Ei");
    clock.pass(250);
    expect(said(session)).to.equal(undefined);
    expect(session.canUndo).to.equal(false);
  });
});

describe("a session's steps", () => {
  it("refuse with a problem when somebody has built on them", () => {
    const session = new Session({ document: newDocument(), me: "c-me" });
    const target = "ratings/forums/rating";
    session.edit([{ type: "set", target, value: { level: "2" } }]);
    const other = new Session({ document: session.document, me: "c-b" });
    other.edit([{ type: "set", target, value: { level: "3" } }]);
    bringHome(session, other.document);
    expect(session.undo()?.code).to.equal("undo-built-on");
    expect(contentOf(session.document)["ratings"]).to.deep.equal([
      { id: "forums", rating: { level: "3" } },
    ]);
  });

  it("belong to whoever made them", () => {
    const session = new Session({ document: newDocument(), me: "c-me" });
    session.edit([{ type: "set", target: RATING, value: { level: "2" } }]);
    session.goOnAs("c-b");
    expect(session.canUndo).to.equal(false);
    expect(session.me).to.equal("c-b");
  });
});

describe("what another window has stored", () => {
  it("is no second answer where this one has built on it and not written yet", () => {
    const left = new Session({ document: newDocument(), me: "c-me" });
    left.type(RATING, { level: "2" });
    left.flush();
    const stored = left.document;
    expect(stored.drafts).to.have.length(1);

    const right = new Session({ document: stored, me: "c-me" });
    right.type(RATING, { level: "4" });
    right.flush();
    const together = joined(right.document, stored, right);
    expect(contentOf(together)).to.deep.equal(contentOf(right.document));
    expect(contentOf(together).open).to.equal(undefined);

    // What was typed there since is one: both stand.
    left.type(RATING, { level: "3" });
    left.flush();
    const apart = joined(right.document, left.document, right);
    expect(contentOf(apart).open).to.have.length(1);
  });
});

describe("a session's saving", () => {
  let session: Session;
  let states: SaveState["state"][];

  async function attached(): Promise<FaultyAdapter> {
    const faulty = await memory();
    session = new Session({ document: newDocument(), me: "c-me" });
    session.attach(faulty.adapter, "slot");
    states = [];
    session.listen(({ what }) => {
      if (what === "save") states.push(session.save.state);
    });
    return faulty;
  }

  it("writes nothing before the first edit", async () => {
    const { adapter } = await attached();
    await session.settled();
    expect(session.save.state).to.equal("idle");
    expect(await adapter.list()).to.deep.equal([]);
    expect(await adapter.slot("slot")).to.equal(undefined);
  });

  it("says saving from the first key, and saved only after the write", async () => {
    const faulty = await attached();
    let open = () => {};
    faulty.gate = new Promise((resolve) => (open = resolve));
    session.type(REASON, "Foorumi");
    expect(states).to.deep.equal(["saving"]);
    session.flush();
    await Promise.resolve();
    expect(session.save.state).to.equal("saving");
    open();
    await session.settled();
    expect(session.save.state).to.equal("saved");
    const stored = await faulty.adapter.load(session.document.id);
    expect(stored!.document.drafts).to.deep.equal(session.document.drafts);
    expect(stored!.me).to.equal("c-me");
    expect(await faulty.adapter.slot("slot")).to.equal(session.document.id);
  });

  it("is not said to be done while something typed waits", async () => {
    const faulty = await attached();
    let open = () => {};
    faulty.gate = new Promise((resolve) => (open = resolve));
    session.edit([{ type: "set", target: RATING, value: { level: "2" } }]);
    session.type(REASON, "F");
    open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session.save.state).to.equal("saving");
    await session.settled();
    expect(session.save.state).to.equal("saved");
  });

  it("tells why it failed, keeps everything, and tries again with the next edit", async () => {
    const faulty = await attached();
    faulty.failures = [new StorageError("quota")];
    session.edit([{ type: "set", target: RATING, value: { level: "2" } }]);
    await session.settled();
    expect(session.save).to.deep.equal({
      state: "failed",
      problem: { path: "", code: "save-quota" },
    });
    session.type(REASON, "Foorumi");
    await session.settled();
    expect(session.save.state).to.equal("saved");
    const stored = await faulty.adapter.load(session.document.id);
    expect(contentOf(stored!.document)).to.deep.equal(
      contentOf(session.document),
    );
  });

  it("writes everything again, with its slot, when another window deleted it", async () => {
    const { adapter } = await attached();
    session.edit([{ type: "set", target: RATING, value: { level: "2" } }]);
    await session.settled();
    await adapter.remove(session.document.id);
    expect(await adapter.slot("slot")).to.equal(undefined);
    session.edit([{ type: "set", target: RATING, value: { level: "3" } }]);
    await session.settled();
    expect(session.save.state).to.equal("saved");
    const stored = await adapter.load((await adapter.slot("slot"))!);
    expect(contentOf(stored!.document)).to.deep.equal(
      contentOf(session.document),
    );
  });

  it("goes back to what was true when what was typed is taken back", async () => {
    await attached();
    session.type(REASON, "x");
    session.type(REASON, "");
    session.flush();
    expect(session.save.state).to.equal("idle");
  });

  it("gathers what comes during a write into one more write", async () => {
    const faulty = await attached();
    for (const level of ["1", "2", "3", "4"])
      session.edit([{ type: "set", target: RATING, value: { level } }]);
    await session.settled();
    expect(faulty.writes).to.equal(2);
  });

  it("forgets the document on this device when asked", async () => {
    const { adapter } = await attached();
    session.edit([{ type: "set", target: RATING, value: { level: "2" } }]);
    await session.forget();
    expect(await adapter.list()).to.deep.equal([]);
    expect(await adapter.slot("slot")).to.equal(undefined);
    session.edit([{ type: "set", target: RATING, value: { level: "3" } }]);
    await session.settled();
    expect(await adapter.list()).to.deep.equal([]);
  });
});
