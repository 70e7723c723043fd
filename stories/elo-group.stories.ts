import type { Meta, StoryObj } from "@storybook/web-components-vite";
import type { EloGroup } from "@askelmat/elements";
import "@askelmat/elements/define/elo-group.js";
import { acts, presses, sees } from "./support/acts.js";
import {
  basics,
  documentTool,
  type DocumentToolArgs,
} from "./support/document-tool.js";
import { groupOf } from "./support/documents.js";

const meta: Meta<DocumentToolArgs> = {
  title: "elo-group",
  component: "elo-group",
  tags: ["autodocs"],
  args: basics,
  render: documentTool("elo-group"),
};
export default meta;

type Story = StoryObj<DocumentToolArgs>;

const example = "examples/group.askelmat.json";

/** Nothing has been told yet: every sector is missing. */
export const Empty: Story = {
  play: acts<EloGroup>(
    sees("Ei vielä organisaatioita.", "Sektorit, joilta ei ole ketään"),
  ),
};

/** The group of the example region. */
export const Region: Story = {
  args: { src: example },
  play: acts<EloGroup>(
    sees("Rantamaan yrittäjät", "korkeakoulutus", "Aiemmat sanamuodot"),
  ),
};

/** The same in Swedish; what nobody has said in Swedish stands in Finnish. */
export const Swedish: Story = {
  args: { src: example, lang: "sv" },
  play: acts<EloGroup>(
    sees("Medlemsorganisationer", "högskoleutbildning", "på finska"),
  ),
};

/** A row whose fields are open. */
export const Changing: Story = {
  args: { src: example },
  play: acts<EloGroup>(presses("Muuta"), sees("Panos yhteiseen työhön")),
};

/** Somebody adds an organisation where a sector is missing. */
export const FillingAGap: Story = {
  args: { src: example },
  play: acts<EloGroup>(
    sees("korkeakoulutus"),
    presses("Lisää"),
    sees("organisaatio ilman nimeä"),
  ),
};

/** On a phone. */
export const Narrow: Story = {
  args: { src: example },
  parameters: { frame: "320px" },
  play: acts<EloGroup>(presses("Muuta"), sees("Viimeinen päivä")),
};

/** Nothing can be changed. */
export const ReadOnly: Story = {
  args: { src: example, readonly: true },
  play: acts<EloGroup>(sees("Kutsuu koolle ja koordinoi")),
};

/** One part at a time, for a room. */
export const BigScreen: Story = {
  args: { src: example },
  play: acts<EloGroup>(presses("Iso näyttö"), sees("Seuraava")),
};

/** What cannot be right is kept and said: days the wrong way round, a code of no list, a member that nobody asks for. */
export const Errors: Story = {
  args: {
    value: groupOf([
      ["organisations/o-1/name@fi", "Teatteri"],
      ["organisations/o-1/sector", "theatre"],
      ["organisations/o-1/validFrom", "2199-02-01"],
      ["organisations/o-1/validTo", "2198-02-01"],
      ["organisations/o-1/colour", "sininen"],
    ]),
  },
  play: acts<EloGroup>(
    sees(
      "Viimeinen päivä on ennen ensimmäistä",
      "Ei tässä lomakkeessa",
      "organisations/o-1/colour",
    ),
  ),
};

/** A file that is no group. */
export const OtherTool: Story = {
  args: { src: "content/tyotapa-1-2026.askelmat.json" },
  play: acts<EloGroup>(sees("Tiedosto on toista työvälinettä varten")),
};
