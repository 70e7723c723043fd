import { storageChange } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { draft, entry, object, sample } from "./support/samples.js";

const at = "2026-03-01T10:00:00Z";
const nothing = {
  id: "urn:uuid:1",
  at,
  whole: false,
  envelope: {},
  was: {},
  label: { answers: 2 },
  entries: [],
  drafts: [],
  ended: [],
};

describe("storageChange", () => {
  it("holds everything when nothing is stored yet", () => {
    const document = sample({ note: 1, drafts: [draft("t1", "kesken")] });
    expect(storageChange(undefined, document, { at, me: "c-a" })).to.deep.equal(
      {
        ...nothing,
        label: { answers: 3 },
        me: "c-a",
        whole: true,
        envelope: {
          specVersion: "1.0",
          kind: "worksheet",
          id: "urn:uuid:1",
          note: 1,
        },
        entries: document.entries,
        drafts: document.drafts,
      },
    );
  });

  it("holds nothing when nothing changed, whoever made the copy", () => {
    const document = sample({
      note: { a: 1 },
      drafts: [draft("t1", "kesken")],
    });
    const copy = structuredClone(document);
    const same = { ...nothing, label: { answers: 3 } };
    expect(storageChange(document, document, { at })).to.deep.equal(same);
    expect(storageChange(document, copy, { at })).to.deep.equal(same);
  });

  it("holds one entry or draft, not the others", () => {
    const entries = [...sample().entries, entry(3)];
    const typed = draft("t1", "kesken");
    const change = storageChange(
      sample({ drafts: [draft("t1", "kes"), draft("t2", "toinen")] }),
      sample({ entries, drafts: [typed, draft("t2", "toinen")] }),
      { at },
    );
    expect(change.entries).to.deep.equal([entry(3)]);
    expect(change.drafts).to.deep.equal([typed]);
    expect(change.ended).to.deep.equal([]);
  });

  it("ends a draft as it was last seen", () => {
    const seen = draft("t1", "kesken", { at });
    const change = storageChange(sample({ drafts: [seen] }), sample(), { at });
    expect(change.ended).to.deep.equal([seen]);
  });

  it("tells the drafts of a target apart by person and tab", () => {
    const drafts = [
      draft("t1", "a"),
      draft("t2", "b"),
      draft("t1", "c", { by: "c-b" }),
    ];
    const change = storageChange(
      sample({ drafts: drafts.slice(1) }),
      sample({ drafts }),
      { at },
    );
    expect(change.drafts).to.deep.equal([drafts[0]]);
  });

  it("says what envelope members were, and lets none be taken off erased", () => {
    const { envelope, was } = storageChange(
      sample({ note: 1, gone: 2, kept: [3], erased: ["e-1", "e-2"] }),
      sample({ note: null, kept: [3], erased: ["e-3"] }),
      { at },
    );
    expect(envelope).to.deep.equal({ note: null, erased: ["e-3"] });
    expect(was).to.deep.equal({ note: 1, gone: 2 });
  });

  it("is plain JSON, __proto__ and all", () => {
    const hostile = sample(object('{"__proto__": {"x": 1}, "toString": 2}'));
    const change = storageChange(undefined, hostile, { at });
    expect(JSON.stringify(change.envelope)).to.include('"__proto__":{"x":1}');
    expect(JSON.parse(JSON.stringify(change))).to.deep.equal(change);
    expect(storageChange(hostile, hostile, { at })).to.deep.equal(nothing);
    const after = storageChange(hostile, sample(), { at });
    expect(Object.keys(after.was)).to.have.members(["__proto__", "toString"]);
  });

  it("labels with strings only, whatever the document says", () => {
    const said = (target: string, value: unknown) =>
      entry(target, { target, value: value as string });
    const label = (...entries: ReturnType<typeof entry>[]) =>
      storageChange(undefined, sample({ entries }), { at }).label;
    expect(
      label(
        said("title@fi", "Otsikko"),
        said("title@sv", 7),
        said("period", {}),
      ),
    ).to.deep.equal({ answers: 0, title: { fi: "Otsikko" } });
    const none = { answers: 0 };
    expect(label(said("template", "u"), said("title", "T"))).to.deep.equal(
      none,
    );
    expect(label(said("template", { uri: 1 }))).to.deep.equal(none);
  });

  it("counts what is answered: what stands, everybody's own, drafts too", () => {
    const said = (name: string, target: string, value: unknown, by = "c-a") =>
      entry(name, { target, value: value as string, by });
    const { label } = storageChange(
      undefined,
      sample({
        entries: [
          said("t", "template", { uri: "u" }),
          said("g", "group@fi", "Länsi"),
          said("1", "own/ratings/forums/rating", { level: "2" }),
          said("2", "own/ratings/forums/rating", { level: "3" }, "c-b"),
          said("3", "own/ratings/forums/reason@fi", "Koska"),
          said("4", "own/ratings/forums/reason@sv", "Därför"),
          said("5", "ratings/forums/rating", { level: "3" }),
          {
            ...said("6", "ratings/forums/rating", { level: "4" }),
            replaces: ["e-5"],
          },
          { ...said("7", "own/x", null), replaces: ["e-8"] },
          said("8", "own/x", "poistettu"),
        ],
        drafts: [draft("t1", "kesken")],
      }),
      { at },
    );
    expect(label.answers).to.equal(5);
  });

  it("refuses two different documents", () => {
    const other = sample({ id: "urn:uuid:2" });
    expect(() => storageChange(sample(), other, { at })).to.throw(
      TypeError,
      "two documents",
    );
  });
});
