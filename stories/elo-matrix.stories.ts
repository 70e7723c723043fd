import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { ohjausyhteistyonKehittyminen } from "@askelmat/content";
import type { Template } from "@askelmat/core";
import "@askelmat/elements/define/elo-matrix.js";
import { acts, answersAs, chooses, presses, sees } from "./support/acts.js";
import { longText, longWord, strangeText } from "./support/bad-input.js";
import { answered, me } from "./support/documents.js";
import {
  basics,
  documentTool,
  type DocumentToolArgs,
} from "./support/document-tool.js";
import { fullDevice, memoryOnly } from "./support/storage.js";

const meta: Meta<DocumentToolArgs> = {
  title: "elo-matrix",
  component: "elo-matrix",
  tags: ["autodocs"],
  args: basics,
  render: documentTool("elo-matrix"),
};
export default meta;

type Story = StoryObj<DocumentToolArgs>;

const framework = ohjausyhteistyonKehittyminen as Template;
const region = "content/ohjausyhteistyon-kehittyminen-2026.askelmat.json";

/** Nobody has answered yet. */
export const Empty: Story = { play: acts(sees("0/6 vastattu")) };

/** A member of the example region goes on with the answers of 2026. */
export const Filled: Story = {
  args: { src: region },
  play: acts(answersAs("c-b7m2"), sees("6/6 vastattu", "Perustelu")),
};

/** The document holds answers of others, and this device does not know who is at it. */
export const AsksWho: Story = {
  args: { src: region },
  play: acts(sees("Kuka sinä olet?")),
};

/** The room agrees, with everybody's own ratings beside it. One place is open. */
export const Agree: Story = {
  args: { src: region, mode: "agree" },
  play: acts(answersAs("c-a3k8"), sees("sovittu", "vastaajaa")),
};

/** Nothing can be changed. */
export const ReadOnly: Story = {
  args: { src: region, readonly: true },
  play: acts(sees("Tilanteelle kokonaisuutena ominaista", "sovittu")),
};

/** As it goes on paper. */
export const OnPaper: Story = {
  args: { src: region, mode: "print" },
  play: acts(sees("Tilanteelle kokonaisuutena ominaista")),
};

/** In a container of 320 pixels, as on a phone or beside something else. */
export const Narrow: Story = {
  ...Filled,
  parameters: { frame: "320px" },
};

/** The room agrees on a phone. */
export const AgreeNarrow: Story = {
  ...Agree,
  parameters: { frame: "320px" },
};

/** In Swedish. */
export const Swedish: Story = {
  args: { src: region, lang: "sv" },
  play: acts(
    answersAs("c-g8n4"),
    sees("Handledningssamarbetet i Strandmark 2026"),
  ),
};

/** In English. */
export const English: Story = {
  args: { src: region, lang: "en" },
  play: acts(answersAs("c-g8n4"), sees("Typical of the situation as a whole")),
};

/** A framework half of which has no Swedish: what is missing is shown as missing, in Finnish. */
export const HalfTranslated: Story = {
  args: { template: "templates/half-translated-framework.json", lang: "sv" },
  play: acts(sees("Möten", "Tieto toisista")),
};

/** What `src` names takes its time. */
export const Loading: Story = {
  args: { src: "pretend/slow.askelmat.json" },
  play: acts(sees("Avataan…")),
};

/** The server says no to what `src` names. */
export const Refused: Story = {
  args: { src: "pretend/refused.askelmat.json" },
  play: acts(sees("palvelin vastasi 403", "Yritä uudelleen")),
};

/** There is no way to what `src` names. */
export const Unreachable: Story = {
  args: { src: "pretend/unreachable.askelmat.json" },
  play: acts(sees("Yhteys puuttuu", "Yritä uudelleen")),
};

/** The browser lets nothing be kept. Answers live on this page, and the reader is told. */
export const NotKept: Story = {
  args: { store: "local" },
  loaders: [async () => ({ storage: await memoryOnly() })],
  play: acts(
    chooses({ level: "2" }),
    sees("Tämä selain ei salli tallentamista"),
  ),
};

/** Saving fails, here for want of room. The answer stays on screen. */
export const SavingFails: Story = {
  tags: ["console-error"],
  args: { store: "local" },
  loaders: [async () => ({ storage: await fullDevice() })],
  play: acts(
    chooses({ level: "2" }),
    sees("Ei tallennettu.", "Laitteen tila on täynnä"),
  ),
};

/** For a room: one dimension at a time, large. */
export const BigScreen: Story = {
  args: { src: region, mode: "agree" },
  play: acts(answersAs("c-a3k8"), presses("Iso näyttö"), sees("Seuraava")),
};

/** What is said on any place, open or settled. */
export const Remarks: Story = {
  args: { src: region },
  play: acts(answersAs("c-b7m2"), presses("Huomautukset (1)")),
};

/** Each text in two languages, and how far the template is translated. */
export const TwoLanguages: Story = {
  args: { src: region },
  play: acts(
    answersAs("c-b7m2"),
    presses("Kaksi kieltä"),
    sees("Kännetecknande för situationen som helhet"),
  ),
};

/** What is asked before the form is printed by itself. */
export const Printing: Story = {
  args: { src: region },
  play: acts(
    answersAs("c-b7m2"),
    presses("Tulosta"),
    sees("Tyhjä lomake", "Täytetty lomake"),
  ),
};

/** A tree of criteria with states, as somebody has filled it. */
export const Criteria: Story = {
  args: { src: "examples/assessment-criteria.askelmat.json" },
  play: acts(answersAs("c-c4t6"), sees("Rantamaan oppilaitosten ohjaus 2026")),
};

/** The same, agreed on together, in a narrow container. */
export const CriteriaAgreeNarrow: Story = {
  args: {
    src: "examples/assessment-criteria.askelmat.json",
    mode: "agree",
  },
  parameters: { frame: "320px" },
  play: acts(answersAs("c-a3k8"), sees("Rantamaan oppilaitosten ohjaus 2026")),
};

/** A blank tree of criteria: a framework is opened by its address. */
export const CriteriaBlank: Story = {
  args: {
    template: "examples/assessment-framework-criteria.askelmat.json",
  },
  play: acts(sees("Ohjauksella on nimetty vastuuhenkilö johtoryhmässä")),
};

/** Figures with units, as somebody has filled them. */
export const Indicators: Story = {
  args: { src: "examples/assessment-indicators.askelmat.json" },
  play: acts(answersAs("c-f6w3"), sees("Ohjausta saaneet alle 30-vuotiaat")),
};

/** The same, agreed on together. */
export const IndicatorsAgree: Story = {
  args: {
    src: "examples/assessment-indicators.askelmat.json",
    mode: "agree",
  },
  play: acts(answersAs("c-a3k8"), sees("Ohjausta saaneet alle 30-vuotiaat")),
};

/** The quality chain, from needs to outcomes: what is known of each, and a few figures. */
export const QualityChain: Story = {
  args: { template: "laatuketju" },
  play: acts(
    sees("Ohjauksen laatuketju", "Keitä ohjaus ei tavoita, ja miksi?"),
  ),
};

/** The network looks at itself: five sides in four phases. */
export const NetworkEvaluation: Story = {
  args: { template: "verkoston-arviointi", lang: "sv" },
  play: acts(sees("Utvärdering av nätverket", "0/5 besvarade")),
};

/** Three states a question, and nothing above them: a checklist. */
export const YesPartlyNo: Story = {
  args: { template: "templates/yes-partly-no.json" },
  play: acts(sees("Ohjauksen tarkistuslista", "Osittain")),
};

/** Figures in percent. */
export const Percent: Story = {
  args: { template: "templates/percent.json", lang: "sv" },
  play: acts(sees("Handledningen i procent", "Räckvidd")),
};

/** Described levels, bare steps, states and a figure, in one framework. */
export const SeveralScales: Story = {
  args: { template: "templates/several-scales.json" },
  play: acts(sees("Monta asteikkoa", "Luottamus asteikolla 1–5")),
};

/** Bad input: ten thousand characters, with spaces and without. */
export const LongTexts: Story = {
  args: {
    value: answered(framework, [
      ["own/ratings/situation/rating", { level: "2" }],
      ["own/ratings/situation/reason@fi", longText],
      ["own/ratings/strategies/rating", { level: "3" }],
      ["own/ratings/strategies/reason@fi", longWord],
    ]),
  },
  play: acts(answersAs(me), sees(longText.slice(-200).trim(), longWord)),
};

/** Bad input: pictures, and writing from right to left. */
export const StrangeTexts: Story = {
  args: {
    value: answered(framework, [
      ["own/ratings/situation/rating", { level: "2" }],
      ["own/ratings/situation/reason@fi", strangeText],
      ["title@fi", strangeText],
    ]),
  },
  play: acts(answersAs(me), sees(strangeText)),
};

/** Bad input: ratings for dimensions and levels that the framework does not have. */
export const Strangers: Story = {
  args: {
    value: answered(framework, [
      ["own/ratings/situation/rating", { level: "9" }],
      ["own/ratings/no-such-dimension/rating", { level: "2" }],
      ["own/ratings/no-such-dimension/reason@fi", "Kirjattu muualla"],
      ["ratings/no-such-dimension/rating", { level: "3" }],
    ]),
  },
  play: acts(answersAs(me), sees("Ei tässä pohjassa", "no-such-dimension")),
};

/** Bad input: a framework that breaks the standard's rules. What can be shown is shown. */
export const InvalidFramework: Story = {
  args: { template: "faulty/invalid-framework.json" },
  play: acts(
    sees(
      "Tämä ulottuvuus on kunnossa",
      "Asteikkoa ei ole",
      "Ylempi kohta puuttuu",
    ),
  ),
};
