import type { Meta, StoryObj } from "@storybook/web-components-vite";
import type { EloServiceMap } from "@askelmat/elements";
import "@askelmat/elements/define/elo-service-map.js";
import { acts, presses, sees } from "./support/acts.js";
import {
  basics,
  documentTool,
  type DocumentToolArgs,
} from "./support/document-tool.js";
import { serviceMapOf } from "./support/documents.js";

const meta: Meta<DocumentToolArgs> = {
  title: "elo-service-map",
  component: "elo-service-map",
  tags: ["autodocs"],
  args: basics,
  render: documentTool("elo-service-map"),
};
export default meta;

type Story = StoryObj<DocumentToolArgs>;

const example = "examples/service-map.askelmat.json";

/** Nothing has been told yet. */
export const Empty: Story = {
  play: acts<EloServiceMap>(
    sees("Ei vielä palveluja.", "Ei vielä merkitty", "palvelupiste"),
  ),
};

/** The services of the example region: whom they reach, what is missing, where the network stands. */
export const Filled: Story = {
  args: { src: example },
  play: acts<EloServiceMap>(
    sees("Ilman yhtään palvelua", "korkeakouluopiskelijat", "35 / 100"),
  ),
};

/** The same in Swedish. */
export const Swedish: Story = {
  args: { src: example, lang: "sv" },
  play: acts<EloServiceMap>(
    sees("Samma till samma", "serviceställe", "närmare sammanförande"),
  ),
};

/** Nothing can be changed. */
export const Read: Story = {
  args: { src: example, readonly: true },
  play: acts<EloServiceMap>(sees("Ohjaamo kolmelta puolelta", "Perustelu")),
};

/** On a phone. */
export const Narrow: Story = {
  args: { src: example },
  parameters: { frame: "320px" },
  play: acts<EloServiceMap>(sees("Lisää palvelu")),
};

/** One part at a time, for a room. */
export const BigScreen: Story = {
  args: { src: example },
  play: acts<EloServiceMap>(presses("Iso näyttö"), sees("Seuraava")),
};

/** What cannot be right is kept and said. */
export const Errors: Story = {
  args: {
    value: serviceMapOf([
      ["title@fi", "Outo kartta"],
      ["services/s-1/name@fi", "Takaperin"],
      ["services/s-1/start", "2026-05-02"],
      ["services/s-1/end", "2026-05-01"],
      ["placement", "120"],
      ["colour", "sininen"],
    ]),
  },
  play: acts<EloServiceMap>(
    sees("päättyy ennen kuin se alkaa", "ei ole luku 0–100", "colour"),
  ),
};

/** A file that is no service map. */
export const OtherTool: Story = {
  args: { src: "content/tyotapa-1-2026.askelmat.json" },
  play: acts<EloServiceMap>(sees("Tiedosto on toista työvälinettä varten")),
};
