import {
  encodeSegment,
  fieldOf,
  historyOf,
  rowIn,
  type Edit,
  type JsonObject,
  type Section,
} from "@askelmat/core";
import type { Board, Zone } from "../boards.js";
import { placeOf, type Sheet, type Voice } from "../sheet.js";
import { textTarget } from "../slot.js";
import { linesByZone, withLine, withoutLine } from "./lines.js";

/** A line of an answer as a card. */
export interface Card {
  readonly text: string;
  /** Its line in the answer. */
  readonly line: number;
  readonly zone: Zone;
  readonly lang: string;
  /** Who said it, when it is not among the answers being edited; empty when all did. */
  readonly by?: string;
}

/** The cards of a board and what can be done with them. */
export class Cards {
  readonly #sheet: Sheet;
  readonly #section: Section;
  readonly #board: Board;

  constructor(sheet: Sheet, section: Section, board: Board) {
    this.#sheet = sheet;
    this.#section = section;
    this.#board = board;
  }

  /** The place of the answer that a zone shows lines of. */
  place({ row }: Zone): string {
    const list = encodeSegment(this.#section.id);
    return placeOf(placeOf(list, row), fieldOf(this.#board.column));
  }

  /** The cards of a zone in the answers being edited. */
  mine(zone: Zone): readonly Card[] {
    return this.#cards(zone, this.#sheet.answers);
  }

  /** What else is said in a zone: by everyone, or while filling by all together. */
  others(zone: Zone): readonly Card[] {
    const { mode, content } = this.#sheet;
    if (mode === "fill")
      return this.#cards(zone, content).map((card) => ({ ...card, by: "" }));
    return (content.own ?? []).flatMap((own) =>
      this.#cards(zone, own).map((card) => ({ ...card, by: own.by })),
    );
  }

  /** True when the answers being edited say the same somewhere on the board. */
  isTaken({ text }: Card): boolean {
    return this.#board.zones.some((zone) =>
      this.mine(zone).some((card) => card.text === text),
    );
  }

  /** Moves a card to another zone; one of somebody's own is taken along as a copy. */
  move(card: Card, to: Zone): void {
    if (card.by !== undefined) {
      this.add(to, card.text, { lang: card.lang, basis: this.#basis(card) });
      return;
    }
    const from = this.#text(card.zone);
    const into = this.#text(to, this.#sheet.answers, card.lang);
    if (!from || !into) return;
    const rest = withoutLine(from.text, this.#sharing(card.zone), card.line);
    const same = card.zone.row === to.row;
    const text = withLine(
      same ? rest : into.text,
      this.#sharing(to),
      to,
      card.text,
      into.lang,
    );
    const taken: Edit = { type: "set", target: from.target, value: rest };
    const given: Edit = { type: "set", target: into.target, value: text };
    this.#sheet.edit(same ? [given] : [taken, given]);
  }

  /** Adds a card to the end of a zone. */
  add(
    zone: Zone,
    words: string,
    {
      lang,
      basis,
    }: { readonly lang?: string; readonly basis?: readonly string[] } = {},
  ): void {
    const at = this.#text(zone, this.#sheet.answers, lang);
    if (!at) return;
    const line = words.replace(/\s*\n\s*/g, " ").trim();
    const value = withLine(at.text, this.#sharing(zone), zone, line, at.lang);
    this.#sheet.edit([
      { type: "set", target: at.target, value, ...(basis && { basis }) },
    ]);
  }

  /** True when a zone's answer is a text, which can be added to. */
  isText(zone: Zone): boolean {
    return this.#text(zone) !== undefined;
  }

  #cards(zone: Zone, answers: JsonObject): readonly Card[] {
    const { text = "", lang = this.#sheet.locale } =
      this.#text(zone, answers) ?? {};
    const lines = text.split("\n");
    const found = linesByZone(text, this.#sharing(zone)).find(
      (one) => one.zone.id === zone.id,
    );
    return (found?.lines ?? []).map((line) => ({
      text: lines[line]!.trim(),
      line,
      zone,
      lang,
    }));
  }

  /** The zones that show lines of the same answer. */
  #sharing({ row }: Zone): readonly Zone[] {
    return this.#board.zones.filter((zone) => zone.row === row);
  }

  /** @param lang the language to begin in where nothing is written yet */
  #text(
    zone: Zone,
    answers: JsonObject = this.#sheet.answers,
    lang: string = this.#sheet.locale,
  ) {
    const { column } = this.#board;
    const place = placeOf(encodeSegment(this.#section.id), zone.row);
    const voice: Voice = this.#sheet.prefix;
    const row = rowIn(answers, this.#section.id, zone.row);
    const at = textTarget(this.#sheet, { column, place, voice, row });
    if (at?.text === "")
      return { ...at, target: at.target.replace(/@[^@]*$/, `@${lang}`), lang };
    return at && { ...at, lang: at.target.replace(/^.*@/, "") };
  }

  /** What somebody's own card rests on. */
  #basis({ zone, by }: Card): readonly string[] {
    const { document } = this.#sheet.session;
    const own = this.#sheet.content.own?.find((one) => one.by === by);
    const { column } = this.#board;
    const row = own && rowIn(own, this.#section.id, zone.row);
    const texts = row?.[fieldOf(column)];
    const langs = Object.keys(typeof texts === "object" ? (texts ?? {}) : {});
    return langs
      .flatMap((lang) =>
        historyOf(document, `own/${this.place(zone)}@${lang}`, by),
      )
      .filter(({ current, entry }) => current && entry.value !== null)
      .map(({ entry }) => entry.id)
      .sort();
  }
}
