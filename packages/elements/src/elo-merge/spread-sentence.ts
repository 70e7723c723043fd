import type { WorkshopItem } from "@askelmat/core";
import type { View } from "../base/view.js";
import { unansweredName } from "../elo-matrix/matrix-words.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { rangeWords } from "./item-words.js";

/** Where the answers lie, in a sentence: what the picture above it shows, for everybody. */
export function spreadSentence(view: View, item: WorkshopItem): string {
  const { people, silent } = item;
  const parts = [
    rangeWords(view, item),
    mostWords(item),
    ...item.unknown.map(({ code, people: count }) => {
      const name = unansweredName(code);
      return msg(str`${count} vastasi ”${name}”`, {
        id: "merge.unknown-count",
      });
    }),
    item.several > 0
      ? msg(str`kahdella tavalla ${item.several}`, { id: "merge.several" })
      : undefined,
    item.unread > 0
      ? msg(str`ei asteikolla ${item.unread}`, { id: "merge.unread" })
      : undefined,
  ].filter((part) => part !== undefined);
  const who = peopleWords(item);
  const sentence =
    parts.length > 0 ? `${who}: ${parts.join(", ")}.` : `${who}.`;
  if (silent === 0 || people === 0) return sentence;
  const rest =
    silent === 1
      ? msg("Yksi ei ole vastannut.", { id: "merge.silent-one" })
      : msg(str`${silent} ei ole vastannut.`, { id: "merge.silent" });
  return `${sentence} ${rest}`;
}

function peopleWords({ people, sort }: WorkshopItem): string {
  if (people === 0)
    return msg("Kukaan ei ole vastannut", { id: "merge.people-none" });
  const wrote = sort === "text" || sort === "rows";
  if (people === 1)
    return wrote
      ? msg("Yksi on kirjoittanut", { id: "merge.wrote-one" })
      : msg("Yksi vastaaja", { id: "merge.people-one" });
  const count = numberWord(people);
  return wrote
    ? msg(str`${count} on kirjoittanut`, { id: "merge.wrote" })
    : msg(str`${count} vastaajaa`, { id: "merge.people" });
}

/** Small numbers as words at the head of a sentence. */
function numberWord(count: number): string {
  const words = msg(
    "Kaksi Kolme Neljä Viisi Kuusi Seitsemän Kahdeksan Yhdeksän Kymmenen",
    { id: "merge.numbers" },
  ).split(" ");
  return words[count - 2] ?? String(count);
}

/** The levels that most have chosen, once two agree. */
function mostWords({ sort, spread }: WorkshopItem): string | undefined {
  if (sort !== "rating" || !spread || spread.counts.length < 2)
    return undefined;
  const top = Math.max(...spread.counts.map(({ people }) => people));
  const most = spread.counts.filter(({ people }) => people === top);
  if (top < 2 || most.length === spread.counts.length) return undefined;
  const list = formatList(
    most.map(({ at }) =>
      Number.isInteger(at) ? String(at) : `${Math.floor(at)}½`,
    ),
  );
  return most.length === 1
    ? msg(str`eniten taso ${list}`, { id: "merge.most" })
    : msg(str`eniten tasot ${list}`, { id: "merge.most-many" });
}
