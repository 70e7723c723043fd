import type { Meta, StoryObj } from "@storybook/web-components-vite";
import type { AskelmatDocument } from "@askelmat/core";
import { exampleDocuments } from "@askelmat/content/example";
import type { EloProgramme } from "@askelmat/elements";
import "@askelmat/elements/define/elo-programme.js";
import { acts, presses, sees } from "./support/acts.js";
import {
  basics,
  documentTool,
  type DocumentToolArgs,
} from "./support/document-tool.js";
import { programmeOf } from "./support/documents.js";

const meta: Meta<DocumentToolArgs> = {
  title: "elo-programme",
  component: "elo-programme",
  tags: ["autodocs"],
  args: basics,
  render: documentTool("elo-programme"),
};
export default meta;

type Story = StoryObj<DocumentToolArgs>;

const example = "examples/programme.askelmat.json";
const assessed = exampleDocuments.filter(
  ({ kind }) => kind === "assessment",
) as readonly unknown[] as readonly AskelmatDocument[];

/** Nothing has been said yet; what the template has is there to be written of. */
export const Empty: Story = {
  play: acts<EloProgramme>(
    sees(
      "Ohjelmassa ei ole vielä osuuksia.",
      "Näistä ei ole vielä kirjoitettu",
    ),
  ),
};

/** What the weak rows of the agreed matrix suggest, each with its reason. */
export const Suggested: Story = {
  args: { documents: assessed },
  play: acts<EloProgramme>(
    sees("Lähteenä", "taso 2", "Seudulliset strategiat"),
    presses("Ota ohjelmaan"),
    sees("On ohjelmassa"),
  ),
};

/** The programme of the example region, half way. */
export const Filled: Story = {
  args: { src: example, documents: assessed },
  play: acts<EloProgramme>(
    sees("Osuuksia valmiina 1 / 5", "Tekemättä:", "Odottaa neuvoa"),
  ),
};

/** Its parts by day. */
export const Calendar: Story = {
  args: { src: example },
  play: acts<EloProgramme>(
    presses("Kalenteri"),
    sees("Milloin", "Aloituspäivä"),
  ),
};

/** Its themes: which are taken up, and by what. */
export const Themes: Story = {
  args: { src: example },
  play: acts<EloProgramme>(
    presses("Teemoittain"),
    sees("Teemoista mukana", "ei vielä mukana", "osittain mukana"),
  ),
};

/** The same in Swedish. */
export const Swedish: Story = {
  args: { src: example, lang: "sv" },
  play: acts<EloProgramme>(sees("Delar klara 1 / 5", "Efter träffen")),
};

/** Nothing can be changed. */
export const Read: Story = {
  args: { src: example, readonly: true },
  play: acts<EloProgramme>(sees("Konsultaatiot", "Jaetut pohdinnat")),
};

/** On a phone. */
export const Narrow: Story = {
  args: { src: example },
  parameters: { frame: "320px" },
  play: acts<EloProgramme>(presses("Kalenteri"), sees("Yhteinen perusta")),
};

/** One part at a time, for a room. */
export const BigScreen: Story = {
  args: { src: example },
  play: acts<EloProgramme>(presses("Iso näyttö"), sees("Seuraava")),
};

/** What cannot be right is kept and said. */
export const Errors: Story = {
  args: {
    value: programmeOf([
      ["title@fi", "Outo ohjelma"],
      ["items/it-1/title@fi", "Takaperin"],
      ["items/it-1/start", "2027-05-02"],
      ["items/it-1/end", "2027-05-01"],
      ["items/it-1/hours", "puoli päivää"],
      ["items/it-1/themes/gone", true],
      ["colour", "sininen"],
    ]),
  },
  play: acts<EloProgramme>(
    sees("Loppupäivä on ennen alkupäivää", "Tunnit eivät ole luku", "colour"),
  ),
};

/** A file that is no programme. */
export const OtherTool: Story = {
  args: { src: "content/tyotapa-1-2026.askelmat.json" },
  play: acts<EloProgramme>(sees("Tiedosto on toista työvälinettä varten")),
};
