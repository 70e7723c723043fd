import type { AskelmatDocument, Remark } from "@askelmat/core";
import { formatList } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import { personName } from "../../shared/people.js";

/** What came home with copies. */
export interface CameHome {
  readonly remarks: readonly Remark[];
  /** Those who said that they have nothing to remark. */
  readonly nothing: readonly string[];
  readonly approvals: number;
}

/** What came home, in sentences; none when nothing about the round did. */
export function newsWords(
  document: AskelmatDocument,
  { remarks, nothing, approvals }: CameHome,
): readonly string[] {
  const news: string[] = [];
  const count = remarks.length;
  if (count > 0) {
    const whose = formatList(
      [...new Set(remarks.map(({ by }) => by))].map(
        (by) =>
          `${personName(document, by)} ${remarks.filter((one) => one.by === by).length}`,
      ),
    );
    news.push(
      count === 1
        ? msg(str`Yksi uusi huomautus: ${whose}.`, { id: "round.new-one" })
        : msg(str`Uusia huomautuksia ${count}: ${whose}.`, {
            id: "round.new-many",
          }),
    );
  }
  if (nothing.length > 0) {
    const who = formatList(nothing.map((id) => personName(document, id)));
    news.push(
      msg(str`Ei huomautettavaa: ${who}.`, { id: "round.new-nothing" }),
    );
  }
  if (approvals > 0)
    news.push(
      approvals === 1
        ? msg("Yksi uusi hyväksyntä.", { id: "round.new-approval" })
        : msg(str`Uusia hyväksyntöjä ${approvals}.`, {
            id: "round.new-approvals",
          }),
    );
  return news;
}
