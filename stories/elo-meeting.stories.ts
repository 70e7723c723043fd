import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { exampleDocuments } from "@askelmat/content/example";
import type { AskelmatDocument } from "@askelmat/core";
import type { EloMeeting } from "@askelmat/elements";
import "@askelmat/elements/define/elo-meeting.js";
import { acts, presses, sees } from "./support/acts.js";
import {
  basics,
  documentTool,
  type DocumentToolArgs,
} from "./support/document-tool.js";

const meta: Meta<DocumentToolArgs> = {
  title: "elo-meeting",
  component: "elo-meeting",
  tags: ["autodocs"],
  args: basics,
  render: documentTool("elo-meeting"),
};
export default meta;

type Story = StoryObj<DocumentToolArgs>;

const halfDay = "examples/meeting.askelmat.json";
const documents =
  exampleDocuments as readonly unknown[] as readonly AskelmatDocument[];

/** A meeting that nothing has been said of. */
export const Empty: Story = {
  play: acts<EloMeeting>(
    sees("Osallistujia ei ole vielä merkitty.", "Valmis esityslista"),
  ),
};

/** A ready agenda is taken over; its clock runs when the start is given. */
export const ReadyAgenda: Story = {
  play: acts<EloMeeting>(
    sees("Valmis esityslista"),
    presses("Ota käyttöön"),
    sees("Mitä kehitämme ja miksi?", "Yhteensä 3 h 30 min"),
  ),
};

/** The half-day of the example region, with everything: people, agenda, documents, decisions, what follows. */
export const HalfDay: Story = {
  args: { src: halfDay, documents },
  play: acts<EloMeeting>(
    sees(
      "Paikalla 8/9, 7 organisaatiosta.",
      "10.15–11.00",
      "Kokoa päätökset",
      "Ohjauksen määritelmä sovittiin.",
    ),
  ),
};

/** The decisions of the day are copied out of a document. */
export const Collected: Story = {
  args: { src: halfDay, documents },
  play: acts<EloMeeting>(
    sees("Kokoa päätökset"),
    presses("Kokoa päätökset"),
    sees("päätöstä koottu"),
  ),
};

/** An item of the agenda is being changed. */
export const Editing: Story = {
  args: { src: halfDay },
  play: acts<EloMeeting>(
    sees("Esityslista"),
    (meeting) => {
      meeting.work!.openRow("agenda/why");
    },
    sees("Tarkoitus ja työtapa", "Valmis"),
  ),
};

/** Nothing can be changed. */
export const ReadOnly: Story = {
  args: { src: halfDay, readonly: true },
  play: acts<EloMeeting>(sees("Osallistujat", "Päätökset")),
};

/** In Swedish. */
export const Swedish: Story = {
  args: { src: halfDay, lang: "sv" },
  play: acts<EloMeeting>(sees("Deltagare", "Föredragningslista", "Beslut")),
};

/** On a phone. */
export const Narrow: Story = {
  parameters: { frame: "320px" },
  args: { src: halfDay },
  play: acts<EloMeeting>(sees("Osallistujat", "Esityslista")),
};

/** One part at a time, for a room. */
export const BigScreen: Story = {
  args: { src: halfDay },
  play: acts<EloMeeting>(presses("Iso näyttö"), sees("Seuraava")),
};

/** The page says that it is a meeting; the file is something else. */
export const OtherKind: Story = {
  args: { src: "content/tyotapa-1-2026.askelmat.json" },
  play: acts<EloMeeting>(sees("Tiedosto on toista työvälinettä varten.")),
};
