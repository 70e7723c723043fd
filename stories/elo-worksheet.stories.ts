import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { tyotapa2 } from "@askelmat/content";
import type { Template } from "@askelmat/core";
import "@askelmat/elements/define/elo-worksheet.js";
import {
  acts,
  answersAs,
  pastes,
  presses,
  sees,
  writes,
} from "./support/acts.js";
import { longText, longWord, strangeText } from "./support/bad-input.js";
import { answered, me } from "./support/documents.js";
import {
  basics,
  documentTool,
  type DocumentToolArgs,
} from "./support/document-tool.js";
import { fullDevice, memoryOnly } from "./support/storage.js";
import meetings from "./templates/meetings.json" with { type: "json" };
import onePrompt from "./templates/one-prompt.json" with { type: "json" };
import themes from "./templates/themes.json" with { type: "json" };

const meta: Meta<DocumentToolArgs> = {
  title: "elo-worksheet",
  component: "elo-worksheet",
  tags: ["autodocs"],
  args: basics,
  render: documentTool("elo-worksheet"),
};
export default meta;

type Story = StoryObj<DocumentToolArgs>;

const goals = tyotapa2 as Template;
const region = (number: number) =>
  `content/tyotapa-${number}-2026.askelmat.json`;

/** Nobody has answered yet: the first worksheet, prompts. */
export const Empty: Story = { play: acts(sees("Työtapa 1")) };

/** The second worksheet: a table that grows. */
export const EmptyTable: Story = {
  args: { template: "tyotapa-2" },
  play: acts(sees("Työtapa 2", "Valmistelutaho")),
};

/** The third worksheet: goals and steps. */
export const EmptySteps: Story = {
  args: { template: "tyotapa-3" },
  play: acts(sees("Työtapa 3")),
};

/** The fourth worksheet: organisations and periods. */
export const EmptyPeriods: Story = {
  args: { template: "tyotapa-4" },
  play: acts(sees("Työtapa 4")),
};

/** A member of the example region goes on with Työtapa 1. */
export const Filled: Story = {
  args: { src: region(1) },
  play: acts(answersAs("c-b7m2"), sees("täytetty")),
};

/** The region's goals, with parties in roles; one place is open. */
export const FilledTable: Story = {
  args: { src: region(2) },
  play: acts(answersAs("c-b7m2"), sees("Rantamaan koulutuskuntayhtymä")),
};

/** The region's steps towards its goals. */
export const FilledSteps: Story = {
  args: { src: region(3) },
  play: acts(answersAs("c-f6w3"), sees("täytetty")),
};

/** What happens in each organisation, year by year. */
export const FilledPeriods: Story = {
  args: { src: region(4) },
  play: acts(answersAs("c-b7m2"), sees("täytetty", "2026")),
};

/** The document holds answers of others, and this device does not know who is at it. */
export const AsksWho: Story = {
  args: { src: region(2) },
  play: acts(sees("Kuka sinä olet?")),
};

/** The room agrees, with everybody's own answers beside it. */
export const Agree: Story = {
  args: { src: region(2), mode: "agree" },
  play: acts(answersAs("c-a3k8"), sees("täytetty")),
};

/** The room agrees on prompts. */
export const AgreePrompts: Story = {
  args: { src: region(1), mode: "agree" },
  play: acts(answersAs("c-a3k8"), sees("täytetty")),
};

/** Nothing can be changed. */
export const ReadOnly: Story = {
  args: { src: region(2), readonly: true },
  play: acts(sees("Rantamaan koulutuskuntayhtymä")),
};

/** As it goes on paper, blank. */
export const OnPaper: Story = {
  args: { template: "tyotapa-3", mode: "print" },
  play: acts(sees("Työtapa 3")),
};

/** Työtapa 1 as a board: a member's own concerns in zones. */
export const Board: Story = {
  args: { src: region(1) },
  play: acts(
    answersAs("c-f6w3"),
    presses("Taulu: Huolet"),
    sees("Oma huoli", "Ei vielä kortteja", "Yhteinen huoli"),
  ),
};

/** The board while the room agrees: everyone's own concerns can be taken into the shared zones. */
export const BoardAgree: Story = {
  args: { src: region(1), mode: "agree" },
  play: acts(
    answersAs("c-a3k8"),
    presses("Taulu: Huolet"),
    sees("jo yhteisissä", "Lisää yhteisiin:"),
  ),
};

/** The board on a phone, in Swedish: its zones one above another. */
export const BoardNarrow: Story = {
  args: { src: region(1), lang: "sv" },
  play: acts(
    answersAs("c-g8n4"),
    presses("Tavla: Bekymmer"),
    sees("I ”gränslandet”"),
  ),
  parameters: { frame: "320px" },
};

/** A table from a spreadsheet: what would be filled where is shown before it is done. */
export const PastedTable: Story = {
  args: { template: "tyotapa-2" },
  play: acts(
    pastes(
      "Yksi ovi kaikille\tYhteinen vuoro\tOhjaamo, Koulutuskuntayhtymä\tEnsi vuonna\nSiirtotieto kulkee\t\tKoulutuskuntayhtymä",
    ),
    sees("Liitetäänkö taulukko?", "Näille ei ole omaa paikkaa:", "Ensi vuonna"),
  ),
};

/** In a container of 320 pixels, as on a phone or beside something else. */
export const Narrow: Story = {
  ...FilledTable,
  parameters: { frame: "320px" },
};

/** Organisations and years on a phone. */
export const NarrowPeriods: Story = {
  ...FilledPeriods,
  parameters: { frame: "320px" },
};

/** In Swedish. */
export const Swedish: Story = {
  args: { src: region(2), lang: "sv" },
  play: acts(answersAs("c-g8n4"), sees("Arbetssätt 2")),
};

/** In English. */
export const English: Story = {
  args: { src: region(2), lang: "en" },
  play: acts(answersAs("c-g8n4"), sees("Working method 2")),
};

/** Two languages, one of which the template has only half of; how far it is translated. */
export const TwoLanguages: Story = {
  args: { template: "templates/half-translated.json" },
  play: acts(
    presses("Kaksi kieltä"),
    sees("översättning saknas", "Pohjan tekstejä ruotsiksi: 3/6"),
  ),
};

/** A template half of which has no Swedish: what is missing is shown as missing, in Finnish. */
export const HalfTranslated: Story = {
  args: { template: "templates/half-translated.json", lang: "sv" },
  play: acts(sees("Vem betjänar vi?", "Miten he löytävät meidät?")),
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
  args: { template: "tyotapa-2", store: "local" },
  loaders: [async () => ({ storage: await memoryOnly() })],
  play: acts(
    writes("Ensimmäinen tavoite"),
    sees("Tämä selain ei salli tallentamista"),
  ),
};

/** Saving fails, here for want of room. The answer stays on screen. */
export const SavingFails: Story = {
  tags: ["console-error"],
  args: { template: "tyotapa-2", store: "local" },
  loaders: [async () => ({ storage: await fullDevice() })],
  play: acts(
    writes("Ensimmäinen tavoite"),
    sees("Ei tallennettu.", "Ensimmäinen tavoite"),
  ),
};

/** For a room: one prompt at a time, large. */
export const BigScreen: Story = {
  args: { src: region(1) },
  play: acts(answersAs("c-b7m2"), presses("Iso näyttö"), sees("Seuraava")),
};

/** Words are looked for in what is said and in what is asked. */
export const Finding: Story = {
  args: { src: region(2) },
  play: acts(answersAs("c-b7m2"), presses("Etsi")),
};

/** A region's own template, built on Työtapa 2. */
export const Regional: Story = {
  args: { template: "examples/worksheet-template-regional.askelmat.json" },
  play: acts(sees("Rantamaan tavoitteet", "Määräaika")),
};

/** A template of another shape: columns of dates. */
export const DateColumns: Story = {
  args: {
    value: answered(meetings, [
      ["organisations/o-1", true],
      ["organisations/o-1/name@fi", "Rantamaan elinvoimakeskus"],
      ["own/meetings/m-1", true],
      ["own/meetings/m-1/day", "2026-02-12"],
      ["own/meetings/m-1/topics@fi", "Vuoden painopisteet"],
      ["own/meetings/m-1/preparing/o-1", true],
      ["own/meetings/m-1/done", "2026-02-19"],
      ["own/meetings/m-2", true],
      ["own/meetings/m-2/day", "ensi syksynä"],
      ["own/meetings/m-2/topics@fi", "Mitä opimme"],
    ]),
  },
  play: acts(answersAs(me), sees("2026-02-12", "ensi syksynä")),
};

/** A template of another shape: lists inside lists. */
export const NestedLists: Story = {
  args: {
    value: answered(themes, [
      ["own/themes/young/aims/a-1", true],
      ["own/themes/young/aims/a-1/text@fi", "Jokaisella on yhteyshenkilö"],
      ["own/themes/young/aims/a-1/steps/s-1", true],
      ["own/themes/young/aims/a-1/steps/s-1/text@fi", "Sovitaan nimet"],
      ["own/themes/young/aims/a-1/steps/s-1/by", "2026-05-30"],
      ["own/themes/young/aims/a-1/steps/s-2", true],
      ["own/themes/young/aims/a-1/steps/s-2/text@fi", "Kerrotaan kouluille"],
    ]),
  },
  play: acts(
    answersAs(me),
    sees("Jokaisella on yhteyshenkilö", "Sovitaan nimet", "2026-05-30"),
  ),
};

/** The same lists in a narrow container. */
export const NestedListsNarrow: Story = {
  ...NestedLists,
  parameters: { frame: "320px" },
};

/** A template of another shape: a single prompt. */
export const OnePrompt: Story = {
  args: { value: answered(onePrompt, []) },
  play: acts(sees("Minkä yhden asian ryhmä tekee")),
};

/** Bad input: ten thousand characters, with spaces and without. */
export const LongTexts: Story = {
  args: {
    value: answered(goals, [
      ["own/goals/g-1", true],
      ["own/goals/g-1/state@fi", longText],
      ["own/goals/g-1/opportunities@fi", longWord],
    ]),
  },
  play: acts(answersAs(me), sees(longText.slice(-200).trim(), longWord)),
};

/** Bad input: pictures, and writing from right to left. */
export const StrangeTexts: Story = {
  args: {
    value: answered(goals, [
      ["title@fi", strangeText],
      ["organisations/o-1", true],
      ["organisations/o-1/name@fi", strangeText],
      ["own/goals/g-1", true],
      ["own/goals/g-1/state@fi", strangeText],
      ["own/goals/g-1/responsible/o-1", true],
    ]),
  },
  play: acts(answersAs(me), sees(strangeText)),
};

/** Bad input: answers to questions that the template does not ask. */
export const Strangers: Story = {
  args: {
    value: answered(goals, [
      ["own/goals/g-1", true],
      ["own/goals/g-1/state@fi", "Tavoite"],
      ["own/goals/g-1/budget", "12 000"],
      ["own/no-such-section@fi", "Kirjattu muualla"],
    ]),
  },
  play: acts(answersAs(me), sees("Ei tässä pohjassa", "Kirjattu muualla")),
};

/** Bad input: a template that breaks the standard's rules. What can be shown is shown. */
export const InvalidTemplate: Story = {
  args: { template: "faulty/invalid-template.json" },
  play: acts(sees("Tämä osa on kunnossa", "Outo laji")),
};

/** A template of a newer version of the standard. */
export const NewerTemplate: Story = {
  args: { template: "faulty/newer-template.json" },
  play: acts(sees("Uudemman version pohja", "uudemmalla versiolla")),
};
