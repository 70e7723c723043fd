/** A zone of a board: the lines of one answer, or those under a heading in it. */
interface Zone {
  readonly id: string;
  readonly position: string;
  /** The row of the template whose answer the cards are lines of. */
  readonly row: string;
  readonly title: Readonly<Record<string, string>>;
  /** The line in that answer under which this zone's lines stand, by language. */
  readonly under?: Readonly<Record<string, string>>;
}

/** Answers of a worksheet laid out as cards in zones: another view of a table. */
export interface Board {
  readonly id: string;
  readonly section: string;
  readonly title: Readonly<Record<string, string>>;
  readonly zones: readonly Zone[];
}

/**
 * The boards of the ready worksheets, by template. A region's own template
 * carries its boards in its envelope's `extensions`, in the same form, under
 * `https://w3id.org/askelmat/extensions/boards`. The words in quotes are the
 * source's; the others are ours.
 */
const boards: Readonly<Record<string, readonly Board[]>> = {
  "https://w3id.org/askelmat/content/tyotapa-1": [
    {
      id: "concerns",
      section: "prompts",
      title: { fi: "Huolet", sv: "Bekymmer", en: "Concerns" },
      zones: [
        {
          id: "own",
          position: "a",
          row: "concern",
          title: { fi: "Oma huoli", sv: "Eget bekymmer", en: "Own concern" },
        },
        {
          id: "between",
          position: "b",
          row: "shared",
          title: {
            fi: "”Välimaastossa”",
            sv: "I ”gränslandet”",
            en: "“In between”",
          },
          under: {
            fi: "”Välimaastossa”:",
            sv: "I ”gränslandet”:",
            en: "“In between”:",
          },
        },
        {
          id: "shared",
          position: "c",
          row: "shared",
          title: {
            fi: "Yhteinen huoli",
            sv: "Gemensamt bekymmer",
            en: "Shared concern",
          },
        },
      ],
    },
  ],
};

/** The boards of a ready worksheet; none for any other. */
export function boardsOf(template: string): readonly Board[] {
  return boards[template] ?? [];
}
