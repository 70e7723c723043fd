import { group, people, idOf } from "./region.mjs";

/**
 * A document of the example being filled: who says what, in order, one minute
 * apart, so that every run gives the same entries. Written with the library
 * itself, as the elements do it.
 */
export class Story {
  #core;
  #minute = 0;
  #start;
  #document;

  /** Without a template the document is empty, and of the kind that is named. */
  constructor(core, template, { id, start, kind }) {
    this.#core = core;
    this.#start = Date.parse(start);
    this.#document = template
      ? core.createDocument({
          template,
          by: idOf.coordinator,
          at: this.#now(),
          id,
        })
      : { specVersion: core.SPEC_VERSION, kind, id, entries: [] };
  }

  /** Title, status, languages and the people: what the coordinator writes first. */
  begin({ title, period, status, organisations, who = Object.keys(people) }) {
    const members = {
      ...texts("group", group),
      ...texts("title", title),
      ...(period && { period }),
      status,
      "languages/fi": true,
      "languages/sv": true,
    };
    for (const [id, name] of Object.entries(organisations))
      Object.assign(members, texts(`organisations/${id}/name`, name));
    for (const key of who) {
      const [id, organisation] = people[key];
      members[`contributors/${id}/organisation`] = organisation;
    }
    members[`contributors/${idOf.coordinator}/role`] = "coordinator";
    this.say("coordinator", members);
    this.#document = {
      ...this.#document,
      names: who.map((key) => ({ id: people[key][0], name: people[key][2] })),
    };
  }

  /** Shared members; a target with an even number of segments is a row. */
  say(who, members, { basis, reason } = {}) {
    const edits = Object.entries(members).map(([target, value]) =>
      value === true && this.#core.parseTarget(target).row
        ? { type: "add-row", target }
        : {
            type: "set",
            target,
            value,
            ...(basis && { basis }),
            ...(reason && { reason }),
          },
    );
    this.#document = this.#apply(this.#document, edits, { by: idOf[who] });
  }

  /** What a part of the library says is to be done to the document. */
  edit(who, editsFor) {
    const edits = editsFor(this.#document);
    this.#document = this.#apply(this.#document, edits, { by: idOf[who] });
  }

  get document() {
    return this.#document;
  }

  /** Somebody's own answers, perhaps typed by another. */
  own(who, members, typist) {
    const edits = Object.entries(members).map(([target, value]) => ({
      type: value === true ? "add-row" : "set",
      target: `own/${target}`,
      ...(value !== true && { value }),
    }));
    this.#document = this.#apply(this.#document, edits, {
      by: idOf[who],
      ...(typist && { via: idOf[typist] }),
    });
  }

  /** Brings another copy of the document home. */
  take(copy) {
    this.#document = this.#core.mergeDocuments(
      this.#document,
      copy.#document,
    ).document;
  }

  /** Lets minutes go by. */
  wait(minutes) {
    this.#minute += minutes;
  }

  /** Goes on on another day. */
  goOnAt(time) {
    this.#minute = Math.round((Date.parse(time) - this.#start) / 60_000);
  }

  /** Several people write down the same decision at once: a tie. */
  atOnce(versions) {
    const before = this.#document;
    for (const [who, members, explained] of versions) {
      const copy = this.#apply(
        before,
        Object.entries(members).map(([target, value]) => ({
          type: "set",
          target,
          value,
          ...explained,
        })),
        { by: idOf[who] },
      );
      this.#document = this.#core.mergeDocuments(this.#document, copy).document;
    }
  }

  comment(who, { id, about, text, settled }) {
    this.say(who, {
      [`comments/${id}`]: true,
      [`comments/${id}/about`]: about,
      ...texts(`comments/${id}/text`, text),
      ...(settled && { [`comments/${id}/settled`]: true }),
    });
  }

  /** The ids of everybody's own current entries at a place: what a decision rests on. */
  basisOf(target) {
    return this.#core
      .currentEntries(this.#document.entries)
      .filter((entry) => entry.target.replace(/@.*/, "") === `own/${target}`)
      .map((entry) => entry.id);
  }

  file(options = {}) {
    return this.#core.toFile(this.#document, {
      at: this.#now(),
      tool: "askelmat 0.1.0",
      ...options,
    });
  }

  #apply(document, edits, speaker) {
    const result = this.#core.applyEdits(document, edits, {
      ...speaker,
      at: this.#now(),
    });
    if (result.problems.length > 0)
      throw new Error(
        `The example does not fit: ${JSON.stringify(result.problems)}`,
      );
    return result.document;
  }

  #now() {
    const at = new Date(this.#start + this.#minute++ * 60_000);
    return at.toISOString().replace(".000Z", "Z");
  }
}

/** `texts("title", {fi, sv})` → `{"title@fi": …, "title@sv": …}` */
export function texts(target, map = {}) {
  return Object.fromEntries(
    Object.entries(map).map(([lang, text]) => [`${target}@${lang}`, text]),
  );
}

/** A language map is a text for each language, a list is a set, all else one value. */
export function rowOf(row, position, members) {
  const said = Object.entries(members).flatMap(([name, value]) => {
    if (Array.isArray(value))
      return value.map((id) => [`${row}/${name}/${id}`, true]);
    return typeof value === "object"
      ? Object.entries(texts(`${row}/${name}`, value))
      : [[`${row}/${name}`, value]];
  });
  return {
    [row]: true,
    [`${row}/position`]: position,
    ...Object.fromEntries(said),
  };
}
