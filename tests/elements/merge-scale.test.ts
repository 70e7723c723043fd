// Many members' files at once: read in slices, told of all the way, stopped when somebody says so, and nothing lost.
import { expect } from "@esm-bundle/chai";
import { contentOf, digestOf } from "@askelmat/core";
import type { EloMerge } from "@askelmat/elements";
import { invitation, returnsOf } from "../../stories/support/returns.js";
import { drop, lineOf, mergeOn, read } from "./support/merge.js";
import { settle, unmountAll, until } from "./support/mount.js";
import { byRole, textIn } from "./support/roles.js";

const FILES = 201;

const answered = (merge: EloMerge) =>
  contentOf(merge.session!.document).own?.length ?? 0;

/** What is said of how far the reading is, each time that it is drawn anew, until it is over. */
async function heard(
  merge: EloMerge,
  started: Promise<void>,
): Promise<readonly string[]> {
  const words = new Set<string>();
  const note = () => {
    const line = merge.shadowRoot!.querySelector(".reading");
    const said = line && /\d+\/\d+/.exec(textIn(line))?.[0];
    if (said) words.add(said);
  };
  const watch = new MutationObserver(note);
  const options = { subtree: true, childList: true, characterData: true };
  watch.observe(merge.shadowRoot!, options);
  await started;
  watch.disconnect();
  await settle(merge);
  return [...words];
}

afterEach(unmountAll);

describe("two hundred and one files", () => {
  let files: readonly File[];
  before(() => {
    files = returnsOf(FILES);
  });

  it("are none too many: a slice each, told one by one; one that is cut is named, and all others are in", async () => {
    const merge = await mergeOn(invitation());
    const { intake } = merge.work!;
    const cut = new File([files[99]!.slice(0, 700)], "katkennut.json");
    const given = [...files.slice(0, 100), cut, ...files.slice(100)];
    const all = given.length;
    const words = await heard(merge, intake.take(given));
    expect(intake.slices.count).to.equal(all);
    expect(words).to.include(`1/${all}`).and.to.include(`200/${all}`);
    expect(words.length).to.be.within(all - 1, all + 1);
    expect(answered(merge)).to.equal(FILES);
    expect(lineOf(merge, "katkennut.json")).to.match(/katkennut kesken/);
    expect(textIn(merge)).to.contain(`${all} tiedostoa: uutta ${FILES},`);
    expect(textIn(merge.shadowRoot!.querySelector(".files")!)).to.contain(
      `Mukaan luetut tiedostot (${FILES})`,
    );
  });

  it("can be stopped between two: what was read is in, what was not comes in later, and it is the same", async () => {
    const merge = await mergeOn(invitation());
    const { intake } = merge.work!;
    void intake.take(files);
    await until(() => intake.lines.length >= 20);
    await merge.updateComplete;
    byRole(merge, "button", "Keskeytä").click();
    const atStop = intake.lines.length;
    await read(merge);
    const taken = intake.lines.filter(({ outcome }) => outcome === "new");
    // The one that was being read is read to its end.
    expect(taken.length).to.be.within(atStop, atStop + 1);
    expect(intake.slices.count).to.equal(taken.length);
    expect(answered(merge)).to.equal(taken.length);
    expect(intake.lines).to.have.length(FILES);
    expect(lineOf(merge, `jasen-${FILES}.askelmat.json`)).to.match(
      /^Ei luettu, koska keskeytit\. Valitse tiedosto uudelleen/,
    );
    expect(textIn(merge)).to.contain(
      `uutta ${taken.length}, lukematta ${FILES - taken.length}.`,
    );
    await drop(merge, ...files);
    expect(answered(merge)).to.equal(FILES);
    const whole = await mergeOn(invitation());
    await drop(whole, ...files);
    expect(digestOf(merge.session!.document)).to.equal(
      digestOf(whole.session!.document),
    );
  });

  it("redraw nothing but how far it is while they are read", async () => {
    const merge = await mergeOn(invitation());
    await drop(merge, ...files.slice(0, 5));
    const list = merge.shadowRoot!.querySelector(".files")!;
    let redrawn = 0;
    const watch = new MutationObserver((changes) => {
      redrawn += changes.length;
    });
    watch.observe(list, { subtree: true, childList: true });
    const { intake } = merge.work!;
    void intake.take(files.slice(5, 65));
    await until(() => intake.lines.length >= 40);
    watch.disconnect();
    expect(redrawn).to.equal(0);
    await read(merge);
    expect(textIn(list)).to.contain("65 tiedostoa:");
  });
});
