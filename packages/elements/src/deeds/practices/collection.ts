// Practices that were collected from files: found, opened, printed, given on.
import "../words.js";
import {
  choicesOf,
  practicesIn,
  practicesWith,
  type CollectedPractice,
  type FacetChoice,
  type PracticeFacet,
  type Template,
} from "@askelmat/core";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import { load } from "../../locale/locale.js";
import { codeLists } from "../../record/lists.js";
import { plainText } from "../../shared/text.js";
import { collectionDialog } from "./collection-dialog.js";
import { collectionStyles } from "./collection.styles.js";
import { printPractice } from "./print-practice.js";

export const FACETS: readonly PracticeFacet[] = [
  "themes",
  "regions",
  "targetGroups",
];

/** What the reader sees of a collection, and can do with it. */
export interface Collection {
  readonly all: readonly CollectedPractice[];
  readonly shown: readonly CollectedPractice[];
  /** What can be chosen, and what is, by its key. */
  readonly choices: Readonly<Record<PracticeFacet, readonly FacetChoice[]>>;
  readonly chosen: Readonly<Partial<Record<PracticeFacet, string>>>;
  readonly lists: readonly Template[];
  readonly choose: (facet: PracticeFacet, key: string) => void;
  readonly open: (id: string) => void;
  readonly print: (id: string) => void;
  readonly give: (ids: readonly string[]) => void;
}

/** Shows the practices at hand. */
export async function showCollection(workbook: EloWorkbook): Promise<void> {
  await load(workbook.locale);
  const { adoptedStyleSheets } = workbook.renderRoot as ShadowRoot;
  const sheet = collectionStyles.styleSheet!;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  const documents = await workbook.attempt(
    async () => (await workbook.library).documents(),
    undefined,
  );
  if (!documents) return;
  // Without the lists codes stand as they are.
  const lists = await codeLists().catch(() => []);
  const all = [...practicesIn(documents)].sort((a, b) =>
    workbook.inLanguage(() =>
      plainText(a.title).localeCompare(plainText(b.title), workbook.locale),
    ),
  );
  const choices = Object.fromEntries(
    FACETS.map((facet) => [facet, choicesOf(all, facet)]),
  ) as unknown as Collection["choices"];
  const show = (chosen: Collection["chosen"]) => {
    const wanted = Object.fromEntries(
      FACETS.flatMap((facet) => {
        const one = choices[facet].find(({ key }) => key === chosen[facet]);
        return one ? [[facet, one]] : [];
      }),
    );
    const collection: Collection = {
      all,
      shown: practicesWith(all, wanted),
      choices,
      chosen,
      lists,
      choose: (facet, key) => {
        show({ ...chosen, [facet]: key });
      },
      open: (id) => void workbook.show(id),
      print: (id) => {
        const document = documents.find((one) => one.id === id);
        if (document) void printPractice(workbook, document);
      },
      give: (ids) => {
        const [id] = ids;
        void (ids.length === 1
          ? workbook.desk.give(id!)
          : workbook.desk.giveAll(ids));
      },
    };
    workbook.ask(() => collectionDialog(collection));
  };
  show({});
}
