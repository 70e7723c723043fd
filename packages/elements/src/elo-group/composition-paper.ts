import { formatList } from "../locale/format.js";
import { el, type PrintContent } from "../print/nodes.js";
import { wordsInLine, words, type Paper } from "../print/paper.js";
import type { RecordWords } from "../record/form.js";
import { plainText } from "../shared/text.js";
import { compositionNow } from "./composition.js";
import { gapsTitle, sectorName } from "./composition-view.js";

/** The same on paper: who is there by sector, and from which sectors nobody is. */
export function compositionPaper(
  paper: Paper,
  about: RecordWords,
): PrintContent {
  const found = compositionNow(about, paper.document);
  if (!found || paper.blank) return undefined;
  const { sectors, others } = found;
  const there = [...sectors, ...others].filter(
    ({ organisations }) => organisations.length > 0,
  );
  const gaps = sectors.filter(
    ({ organisations }) => organisations.length === 0,
  );
  return [
    there.map((sector) =>
      el(
        "p",
        { class: "pair" },
        el(
          "span",
          { class: "ask" },
          wordsInLine(paper, () => sectorName(sector)),
          ": ",
        ),
        formatList(
          sector.organisations.map((row) => plainText(row["name"]) || row.id),
        ),
      ),
    ),
    gaps.length > 0 && [
      el("p", { class: "caption" }, words(paper, gapsTitle)),
      el(
        "p",
        {},
        wordsInLine(paper, () => formatList(gaps.map(sectorName))),
      ),
    ],
  ];
}
