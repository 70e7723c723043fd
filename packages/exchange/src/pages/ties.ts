import {
  contentOf,
  decisionWords,
  itemsOfWorkshop,
  type AskelmatDocument,
  type Json,
  type OpenItem,
} from "@askelmat/core";
import {
  codeWord,
  section,
  table,
  templateOf,
  titleOf,
  type Ground,
} from "./ground.js";
import { el, type PageContent } from "./nodes.js";

/** Where different values stand, or a row that was both deleted and edited, in every document. */
export function ties(ground: Ground): PageContent {
  const { say, documents } = ground;
  const lines = documents.flatMap((document) =>
    (contentOf(document).open ?? [])
      .filter(({ by }) => by === undefined)
      .map((item) => tie(ground, document, item)),
  );
  return section(
    "ties",
    say("ties"),
    lines.length === 0
      ? el("p", { class: "quiet" }, say("noTies"))
      : [
          el("p", {}, say("tiesWhat")),
          table([say("place"), say("document"), say("answers")], lines),
        ],
  );
}

function tie(
  ground: Ground,
  document: AskelmatDocument,
  { target, values }: OpenItem,
): readonly PageContent[] {
  const { say } = ground;
  const said = values.map(({ value }) =>
    valueWords(ground, document, target, value),
  );
  return [
    placeWords(ground, document, target),
    titleOf(ground, document),
    said.length > 0
      ? el(
          "ul",
          {},
          said.map((one) => el("li", {}, one)),
        )
      : say("deleted"),
  ];
}

const MARK = "\u{f8ff}";

/** A place as its form calls it: what would be said of it, without what is said. */
export function placeWords(
  ground: Ground,
  document: AskelmatDocument,
  target: string,
): string {
  const words = valueIn(ground, document, target, MARK);
  return words.replace(MARK, "").replace(/[:\s]+$/, "") || target;
}

/** A value as its form calls it: a level by its name. */
export function valueWords(
  ground: Ground,
  document: AskelmatDocument,
  target: string,
  value: Json,
): string {
  const head = valueIn(ground, document, target, MARK).split(MARK)[0] ?? "";
  const words = valueIn(ground, document, target, value);
  return words.startsWith(head) ? words.slice(head.length) : words;
}

function valueIn(
  ground: Ground,
  document: AskelmatDocument,
  target: string,
  value: Json,
): string {
  const { lang } = ground;
  const template = templateOf(ground, document);
  const words = decisionWords(
    { target, value },
    {
      content: contentOf(document),
      items: itemsOfWorkshop(document, template),
      template,
      languages: [lang],
      codeWords: (code) => codeWord(ground, "unanswered-reason", code),
    },
  );
  return words[lang] ?? Object.values(words)[0] ?? "";
}
