import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { linkFor } from "@askelmat/exchange";
import type { EloMerge } from "@askelmat/elements";
import "@askelmat/elements/define/elo-merge.js";
import { acts, presses, receives, sees } from "./support/acts.js";
import {
  basics,
  documentTool,
  type DocumentToolArgs,
} from "./support/document-tool.js";
import { asFile, invitation, returned, returnsOf } from "./support/returns.js";
import { stepsView, workshopSteps } from "./support/workshop-steps.js";

const meta: Meta<DocumentToolArgs> = {
  title: "elo-merge",
  component: "elo-merge",
  tags: ["autodocs"],
  args: basics,
  render: documentTool("elo-merge"),
};
export default meta;

type Story = StoryObj<DocumentToolArgs>;

const region = "content/ohjausyhteistyon-kehittyminen-2026.askelmat.json";
const worksheet = "content/tyotapa-1-2026.askelmat.json";
const goals = "content/tyotapa-2-2026.askelmat.json";

/** Nothing has been brought in yet. */
export const Empty: Story = {
  play: acts<EloMerge>(sees("Yhdistä vastaukset", "Valitse tiedostot")),
};

/** The matrix of the example region, with nine members' answers. */
export const Region: Story = {
  args: { src: region },
  play: acts<EloMerge>(sees("Kuka on vastannut", "Laajin hajonta ensin")),
};

/** A worksheet of the example region: texts are lifted into the shared ones. */
export const Texts: Story = {
  args: { src: worksheet },
  play: acts<EloMerge>(sees("Nosta valitut yhteiseen tekstiin")),
};

/** A worksheet whose rows everybody adds by themselves. */
export const Rows: Story = {
  args: { src: goals },
  play: acts<EloMerge>(sees("Uusi yhteinen rivi")),
};

const twelve = () => [
  asFile(invitation(), "kutsu.askelmat.json"),
  ...returnsOf(12),
];

/** Twelve members have returned their files; three of them twice, one file is broken and one is older. */
export const Workshop: Story = {
  play: async (stage) => {
    const files = twelve();
    const broken = new File(
      [(await files[4]!.text()).slice(0, 900)],
      "katkennut.askelmat.json",
    );
    const older = asFile(invitation(), "vanha-kutsu.askelmat.json");
    const all = [...files, ...files.slice(1, 4), broken, older];
    await acts<EloMerge>(
      receives(all),
      sees("Kuka on vastannut", "katkennut"),
    )(stage);
  },
};

/** Members have sent links; one of them was cut on its way. */
export const Links: Story = {
  play: async (stage) => {
    const page = "https://elo.example.fi/";
    const [one, two, three] = [1, 2, 3].map(
      (member) => linkFor(returned(member), page).address,
    );
    const mail = `${one}\n\n${two!.slice(0, 900)}\n\n${three}`;
    await acts<EloMerge>(
      receives([asFile(invitation(), "kutsu.askelmat.json")]),
      async (merge) => {
        merge.work!.ways.pasted = mail;
        await merge.work!.ways.takeLinks();
      },
      sees("Linkki on katkennut matkalla", "Kuka on vastannut"),
    )(stage);
  },
};

/** From the invitation to the record, step after step: press the numbered buttons. */
export const WorkshopStepByStep: Story = {
  render: (args, context) =>
    stepsView(
      "fi",
      workshopSteps("fi"),
      documentTool("elo-merge")(args, context),
    ),
};

/** The same steps in Swedish. */
export const WorkshopStepByStepSwedish: Story = {
  args: { lang: "sv" },
  render: (args, context) =>
    stepsView(
      "sv",
      workshopSteps("sv"),
      documentTool("elo-merge")(args, context),
    ),
};

/** All steps taken: the record stands at the end. */
export const WorkshopDone: Story = {
  ...WorkshopStepByStepSwedish,
  play: acts<EloMerge>(...workshopSteps("sv").map(({ act }) => act)),
};

/** The room looks at counts first. */
export const CountsFirst: Story = {
  play: async (stage) =>
    acts<EloMerge>(
      receives(twelve()),
      (merge) => {
        merge.work!.showCountsFirst(true);
      },
      sees("Näytä vastaukset"),
    )(stage),
};

/** Fifty members, on a phone. */
export const FiftyNarrow: Story = {
  parameters: { frame: "320px" },
  play: async (stage) =>
    acts<EloMerge>(
      receives([asFile(invitation(), "kutsu.json"), ...returnsOf(50)]),
      sees("Vastaukset kohdittain"),
    )(stage),
};

/** Nothing can be changed. */
export const ReadOnly: Story = {
  args: { src: region, readonly: true },
  play: acts<EloMerge>(sees("Kuka on vastannut", "Päätökset")),
};

/** In Swedish. */
export const Swedish: Story = {
  args: { lang: "sv" },
  play: async (stage) =>
    acts<EloMerge>(
      receives(twelve()),
      sees("Vem har svarat", "Störst spridning först"),
    )(stage),
};

/** One item at a time, for a room. */
export const BigScreen: Story = {
  args: { src: region },
  play: acts<EloMerge>(presses("Iso näyttö"), sees("Seuraava")),
};

/** The file that was picked is another document: its answers can be taken in after asking. */
export const OtherDocument: Story = {
  play: async (stage) => {
    const other = {
      ...returned(3),
      id: "urn:uuid:7c1f0b52-3d14-4a7e-9c55-0a6b1d2e3f99",
    };
    await acts<EloMerge>(
      receives([...returnsOf(2), asFile(other, "toinen.askelmat.json")]),
      sees("Eri asiakirja", "Ota vastaukset silti mukaan"),
    )(stage);
  },
};
