import type { Meta, StoryObj } from "@storybook/web-components-vite";
import type { EloPractice } from "@askelmat/elements";
import "@askelmat/elements/define/elo-practice.js";
import { acts, presses, sees } from "./support/acts.js";
import {
  basics,
  documentTool,
  type DocumentToolArgs,
} from "./support/document-tool.js";
import { practiceOf } from "./support/documents.js";

const meta: Meta<DocumentToolArgs> = {
  title: "elo-practice",
  component: "elo-practice",
  tags: ["autodocs"],
  args: basics,
  render: documentTool("elo-practice"),
};
export default meta;

type Story = StoryObj<DocumentToolArgs>;

const example = "examples/practice.askelmat.json";
const swedish = "examples/practice-sv.askelmat.json";

/** Nothing has been told yet. */
export const Empty: Story = {
  play: acts<EloPractice>(
    sees("Käytännön nimi", "Ei vielä näyttöä.", "ei ihmisen nimi"),
  ),
};

/** A practice of the example region, to be changed. */
export const Filled: Story = {
  args: { src: example },
  play: acts<EloPractice>(
    sees("siirtymät", "nuoret", "Kysely päivystyksessä käyneille"),
  ),
};

/** Another, written in Swedish. */
export const Swedish: Story = {
  args: { src: swedish, lang: "sv" },
  play: acts<EloPractice>(
    sees("Vad det ledde till", "karriärhandledning för vuxna"),
  ),
};

/** The card as it is read. */
export const Read: Story = {
  args: { src: example, readonly: true },
  play: acts<EloPractice>(
    sees("Tilanne", "Mistä tulokset tiedetään", "CC BY 4.0"),
  ),
};

/** A card in another language than the reader's says so. */
export const ReadElsewhere: Story = {
  args: { src: swedish, readonly: true },
  play: acts<EloPractice>(sees("Mitä siitä seurasi", "ruotsiksi")),
};

/** On a phone. */
export const Narrow: Story = {
  args: { src: example },
  parameters: { frame: "320px" },
  play: acts<EloPractice>(sees("Lisää teema")),
};

/** To be read on a phone. */
export const ReadNarrow: Story = { ...Read, parameters: { frame: "320px" } };

/** One part at a time, for a room. */
export const BigScreen: Story = {
  args: { src: example },
  play: acts<EloPractice>(presses("Iso näyttö"), sees("Seuraava")),
};

/** What cannot be right is kept and said: codes of no list, a member that nobody asks for. */
export const Errors: Story = {
  args: {
    value: practiceOf([
      ["title@fi", "Outo käytäntö"],
      ["licence", "own-terms"],
      ["themes/fishing", true],
      ["colour", "sininen"],
    ]),
  },
  play: acts<EloPractice>(
    sees("ei luettelossa", "Ei tässä lomakkeessa", "colour"),
  ),
};

/** A file that is no practice. */
export const OtherTool: Story = {
  args: { src: "content/tyotapa-1-2026.askelmat.json" },
  play: acts<EloPractice>(sees("Tiedosto on toista työvälinettä varten")),
};
