import type { Meta, StoryObj } from "@storybook/web-components-vite";
import type { EloPlan } from "@askelmat/elements";
import "@askelmat/elements/define/elo-plan.js";
import type { AskelmatDocument } from "@askelmat/core";
import { exampleDocuments } from "@askelmat/content/example";
import { acts, presses, sees } from "./support/acts.js";
import {
  basics,
  documentTool,
  type DocumentToolArgs,
} from "./support/document-tool.js";

const meta: Meta<DocumentToolArgs> = {
  title: "elo-plan",
  component: "elo-plan",
  tags: ["autodocs"],
  args: basics,
  render: documentTool("elo-plan"),
};
export default meta;

type Story = StoryObj<DocumentToolArgs>;

const example = "examples/action-plan.askelmat.json";
const agreed = (exampleDocuments as readonly AskelmatDocument[]).filter(
  ({ kind }) => kind !== "action-plan",
);

/** Nothing has been planned yet: every topic lacks its stand. */
export const Empty: Story = {
  play: acts<EloPlan>(
    sees("Toimenpiteitä ei ole vielä.", "Kannanotto puuttuu"),
  ),
};

/** From what was agreed in the worksheets and the matrix, without typing it again. */
export const FromTheWorksheets: Story = {
  args: { documents: agreed },
  play: acts<EloPlan>(
    presses("Tuo sovitut tavoitteet ja toimenpiteet"),
    sees("Valitse, mitä suunnitelmaan otetaan."),
    presses("Tuo valitut"),
    sees("Jokainen peruskoulun päättävä tietää syyskuussa"),
  ),
};

/** The plan of the example region. */
export const Region: Story = {
  args: { src: example },
  play: acts<EloPlan>(sees("Vastuutaho(t)", "Vuosikello", "81,5")),
};

/** The same in Swedish; what nobody has said in Swedish stands in Finnish. */
export const Swedish: Story = {
  args: { src: example, lang: "sv" },
  play: acts<EloPlan>(sees("Mål och åtgärder", "Årsklocka")),
};

/** The group looks back: what happened, and what comes next. */
export const FollowingUp: Story = {
  args: { src: example },
  play: acts<EloPlan>(presses("Kirjaa seuranta"), sees("Mitä tapahtui")),
};

/** All measures in one table; a row is text until it is opened. */
export const Table: Story = {
  args: { src: example },
  play: acts<EloPlan>(presses("Taulukko"), sees("Kaksi opinto-ohjaajaa")),
};

/** Who has promised what. */
export const ByParty: Story = {
  args: { src: example },
  play: acts<EloPlan>(presses("Tahoittain"), sees("Valmistelee")),
};

/** What is done when. */
export const InTime: Story = {
  args: { src: example },
  play: acts<EloPlan>(presses("Aikajana"), sees("17.9.2026")),
};

/** What a meeting goes through: what was due, what happened, what is decided next. */
export const FollowUpMeeting: Story = {
  args: { src: example },
  play: acts<EloPlan>(
    presses("Seurantakokous"),
    sees("Käyty läpi tänään", "Viimeksi"),
  ),
};

/** On a phone. */
export const Narrow: Story = {
  args: { src: example },
  parameters: { frame: "320px" },
  play: acts<EloPlan>(presses("Muuta"), sees("Valmis")),
};

/** Nothing can be changed. */
export const ReadOnly: Story = {
  args: { src: example, readonly: true },
  play: acts<EloPlan>(sees("Selvitys valmistui huhtikuussa")),
};

/** One part at a time, for a room. */
export const BigScreen: Story = {
  args: { src: example },
  play: acts<EloPlan>(presses("Iso näyttö"), sees("Seuraava")),
};
