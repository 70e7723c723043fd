import type { Remark, Round } from "@askelmat/core";
import { formatDate } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";

/** What a remark is settled with, in words; a code that is not known stands as it is. */
export function outcomeWords(code: string): string {
  const words: Record<string, () => string> = {
    accepted: () => msg("Hyväksytty", { id: "round.accepted" }),
    partly: () => msg("Hyväksytty osittain", { id: "round.partly" }),
    "not-accepted": () => msg("Ei hyväksytty", { id: "round.not-accepted" }),
    noted: () => msg("Merkitty tiedoksi", { id: "round.noted" }),
    settled: () => msg("Ratkaistu", { id: "round.settled" }),
    open: () => msg("Avattu uudelleen", { id: "round.reopened" }),
  };
  return Object.hasOwn(words, code) ? words[code]!() : code;
}

/** What a remark can be settled with, in the order it is offered. */
export const OUTCOMES: readonly string[] = [
  "accepted",
  "partly",
  "not-accepted",
  "noted",
  "settled",
];

/** Where a remark stands: open, or the outcomes that stand. */
export function stateWords({ settled, outcomes }: Remark): string {
  if (!settled) return msg("Avoin", { id: "round.open" });
  return outcomes.length === 0
    ? outcomeWords("settled")
    : outcomes.map(outcomeWords).join(" / ");
}

/** How many remarks there are, and how many of them wait for an answer. */
export function remarkCounts(remarks: readonly Remark[]): string {
  const all = remarks.length;
  const open = remarks.filter(({ settled }) => !settled).length;
  if (all === 0)
    return msg("Huomautuksia ei ole vielä.", { id: "round.no-remarks" });
  return all === 1
    ? open === 1
      ? msg("Yksi huomautus, avoin.", { id: "round.one-open" })
      : msg("Yksi huomautus, käsitelty.", { id: "round.one-settled" })
    : msg(str`Huomautuksia ${all}, avoimia ${open}.`, { id: "round.counts" });
}

/** Where a round stands: going on, past its day, closed. */
export function roundWords(
  { opened, until, closed }: Round,
  today: string,
): string {
  if (closed !== undefined) {
    const day = formatDate(closed);
    return msg(str`Kommenttikierros päätettiin ${day}.`, {
      id: "round.closed",
    });
  }
  if (until === undefined) {
    const day = opened === undefined ? "" : formatDate(opened);
    return msg(str`Kommenttikierros on käynnissä, avattu ${day}.`, {
      id: "round.going-on",
    });
  }
  const day = formatDate(until);
  return until < today
    ? msg(str`Kommenttikierroksen määräaika oli ${day}. Kierros on auki.`, {
        id: "round.past",
      })
    : msg(str`Kommenttikierros on käynnissä ${day} asti.`, {
        id: "round.until",
      });
}

/** How many places of the text say something else. */
export function changeCount(count: number | undefined): string {
  return count === undefined
    ? msg("Tekstiä on muutettu.", { id: "round.changed" })
    : count === 1
      ? msg("Tekstiä on muutettu yhdessä kohdassa.", {
          id: "round.changed-one",
        })
      : msg(str`Tekstiä on muutettu ${count} kohdassa.`, {
          id: "round.changed-many",
        });
}

/** Today's day, as documents write days. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((one) =>
    String(one).padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month!}-${day!}`;
}
