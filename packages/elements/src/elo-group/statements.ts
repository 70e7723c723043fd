import { html, nothing } from "lit";
import {
  encodeSegment,
  isLanguageMap,
  isObject,
  member,
  same,
  statementsIn,
  type Row,
} from "@askelmat/core";
import { formatDate } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import { printed, words, written, type Paper } from "../print/paper.js";
import { codeLabel } from "../record/codes.js";
import type { RecordList, RecordSection, RecordWords } from "../record/form.js";
import { shownValue } from "../record/shown.js";
import { isDay } from "../record/value-text.js";
import type { RecordView } from "../record/view.js";
import { liftButton } from "./lift-dialog.js";
import { originWords } from "../record/origin.js";

const SORTS = ["https://w3id.org/askelmat/codelists/statement-sort"];

const text = {
  id: "text",
  type: "text",
  each: true,
  label: () => msg("Sanamuoto", { id: "group.wording" }),
} as const;

const list: RecordList = {
  id: "statements",
  prefix: "s",
  fields: [
    {
      id: "sort",
      type: "code",
      lists: SORTS,
      label: () => msg("Mikä se on", { id: "group.sort" }),
    },
    {
      id: "date",
      type: "day",
      label: () => msg("Sovittu", { id: "group.agreed-on" }),
    },
    text,
  ],
  name: nameOf,
  inName: ["sort"],
  brief: ["date"],
  also: ["origin", "earlier"],
  isTold: (words, row) =>
    !statementsIn(words.content).some((one) => one.row.id === row.id),
  add: () => msg("Lisää sovittu asia", { id: "group.add-statement" }),
  one: () => msg("sovittu asia", { id: "group.one-statement" }),
  none: () => msg("Ei vielä sovittua.", { id: "group.no-statements" }),
  acts: newWording,
  under: (view, row) => html`${originView(view, row)}${earlierView(view, row)}`,
  underPaper,
};

/** What a group has agreed on guidance; earlier wordings stand under those that hold. */
export const statementsSection: RecordSection = {
  id: "statements",
  title: () =>
    msg("Mitä olemme sopineet ohjauksesta", { id: "group.statements" }),
  hint: () =>
    msg(
      "Määritelmä, rajaukset, luovuttamaton ja periaatteet. Kun sanamuoto muuttuu, aiempi jää näkyviin sen alle.",
      { id: "group.statements-hint" },
    ),
  before: (view) => liftButton(view),
  list,
};

/** `periaate 2`: its sort, and its number where there are several. */
function nameOf(words: RecordWords, { id, sort }: Row): string {
  if (typeof sort !== "string") return "";
  const label = codeLabel(words, SORTS, sort);
  const alike = statementsIn(words.content)
    .map(({ row }) => row)
    .filter((row) => row["sort"] === sort);
  const number = alike.findIndex((row) => row.id === id) + 1;
  const name = label.charAt(0).toUpperCase() + label.slice(1);
  return alike.length > 1 && number > 0 ? `${name} ${number}` : name;
}

/** Says the same in other words: the earlier ones stay. */
function newWording(view: RecordView, row: Row): unknown {
  const name = nameOf(view, row);
  const begin = () => {
    const words = member(row, "text");
    view.work.addRow(view, list, undefined, (target) => [
      ...(typeof row["sort"] === "string"
        ? [
            {
              type: "set",
              target: `${target}/sort`,
              value: row["sort"],
            } as const,
          ]
        : []),
      ...Object.entries(isLanguageMap(words) ? words : {}).map(
        ([lang, value]) =>
          ({
            type: "set",
            target: `${target}/text@${lang}`,
            value: value ?? null,
          }) as const,
      ),
      { type: "set", target: `${target}/date`, value: view.today },
      {
        type: "set",
        target: `${target}/earlier`,
        value: `statements/${encodeSegment(row.id)}`,
      },
    ]);
  };
  return html`<button
    class="plain small"
    aria-label=${msg(str`Uusi sanamuoto: ${name}`, { id: "group.new-wording-of" })}
    @click=${begin}
  >
    ${msg("Uusi sanamuoto", { id: "group.new-wording" })}
  </button>`;
}

/** Where the words came from, and what they were when they have changed since. */
function originView(view: RecordView, row: Row): unknown {
  const origin = member(row, "origin");
  if (!isObject(origin)) return nothing;
  const before = origin["text"];
  const isOther =
    before !== undefined && !same(before, member(row, "text") ?? null);
  return html`<div class="small quiet origin">
    <p>${originWords(view.session, origin)}</p>
    ${
      isOther
        ? html`<p>
              ${msg("Siellä se oli sanottu näin:", { id: "group.origin-text" })}
            </p>
            ${shownValue(view, text, before)}`
        : nothing
    }
  </div>`;
}

function earlierOf(words: Pick<RecordWords, "content">, row: Row) {
  return (
    statementsIn(words.content).find((one) => one.row.id === row.id)?.earlier ??
    []
  );
}

function earlierView(view: RecordView, row: Row): unknown {
  const earlier = earlierOf(view, row);
  if (earlier.length === 0) return nothing;
  return html`<div class="wordings">
    <h4>${earlierTitle()}</h4>
    <ul>
      ${earlier.map(
        (one) =>
          html`<li data-place="statements/${encodeSegment(one.id)}">
            ${
              isDay(one["date"])
                ? html`<span class="small quiet"
                    >${formatDate(one["date"])}</span
                  >`
                : nothing
            }
            <div>${shownValue(view, text, one["text"])}</div>
          </li>`,
      )}
    </ul>
  </div>`;
}

function earlierTitle(): string {
  return msg("Aiemmat sanamuodot", { id: "group.earlier-wordings" });
}

function underPaper(paper: Paper, about: RecordWords, row: Row): PrintContent {
  const earlier = earlierOf(about, row);
  if (earlier.length === 0) return undefined;
  for (const { id } of earlier)
    printed(paper, `statements/${encodeSegment(id)}`);
  return [
    el("p", { class: "ask" }, words(paper, earlierTitle)),
    earlier.map((one) =>
      el(
        "div",
        { class: "own" },
        isDay(one["date"]) &&
          el("span", { class: "ask" }, `${formatDate(one["date"])} `),
        written(paper, one["text"]),
      ),
    ),
  ];
}
