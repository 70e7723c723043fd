import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { ref } from "lit/directives/ref.js";
import { ifDefined } from "lit/directives/if-defined.js";
import {
  contentOf,
  exportProfile,
  fileText,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import { EloWorkbook } from "@askelmat/elements";
import { linkFor } from "@askelmat/exchange";
import "@askelmat/elements/define/elo-workbook.js";
import type { StorageAdapter } from "@askelmat/storage";
import { acts, opens, presses, sees, takes, writes } from "./support/acts.js";
import { commented } from "./support/commented.js";
import { invitationFile, withInvitations } from "./support/invited.js";
import {
  device,
  memoryOnly,
  silentDevice,
  unreadableDevice,
} from "./support/storage.js";

interface WorkbookArgs {
  readonly lang?: "fi" | "sv" | "en";
  readonly theme?: "light" | "dark" | "auto";
}

const meta: Meta<WorkbookArgs> = {
  title: "elo-workbook",
  component: "elo-workbook",
  tags: ["autodocs"],
  args: { lang: "fi" },
  // A device of each story's own, so that one story does not find what another has kept.
  loaders: [async () => ({ storage: await device() })],
  render: ({ lang, theme }, { loaded }) => {
    const handOver = (element?: Element) => {
      if (element instanceof EloWorkbook)
        element.storage = loaded["storage"] as StorageAdapter;
    };
    return html`<elo-workbook
      lang=${ifDefined(lang)}
      theme=${ifDefined(theme)}
      ${ref(handOver)}
    ></elo-workbook>`;
  },
};
export default meta;

type Story = StoryObj<WorkbookArgs>;

async function example(): Promise<readonly AskelmatDocument[]> {
  const { exampleDocuments } = await import("@askelmat/content/example");
  return exampleDocuments as readonly unknown[] as readonly AskelmatDocument[];
}

const withExample = [async () => ({ storage: await device(await example()) })];
const goals = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0002";
const matrix = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e2026";

/** Nothing is kept on this device yet. */
export const Empty: Story = {
  play: acts<EloWorkbook>(sees("Aloita uusi asiakirja", "Lataa esimerkki")),
};

/** The documents of the example region. */
export const Filled: Story = {
  loaders: withExample,
  play: acts<EloWorkbook>(sees("Asiakirjat tällä laitteella", "9 vastaajaa")),
};

/** A worksheet is open; the reader has not said who answers. */
export const OpenWorksheet: Story = {
  loaders: withExample,
  play: acts<EloWorkbook>(opens(goals), sees("Kaikki asiakirjat", "Työtapa 2")),
};

/** The matrix is open. */
export const OpenMatrix: Story = {
  loaders: withExample,
  play: acts<EloWorkbook>(
    opens(matrix),
    sees("Ohjausyhteistyö Rantamaalla 2026", "Tilanteelle kokonaisuutena"),
  ),
};

/** Good practices taken in from files: chosen by theme, region and target group. */
export const GoodPractices: Story = {
  play: acts<EloWorkbook>(
    takes("examples/practice.askelmat.json"),
    takes("examples/practice-sv.askelmat.json"),
    async (workbook) => workbook.show(),
    presses("Hyvät käytännöt"),
    sees("2 korttia", "Kesäpäivystys siirtymävaiheen nuorille", "Kohderyhmä"),
  ),
};

/** On a phone, or beside something else. */
export const Narrow: Story = {
  loaders: withExample,
  parameters: { frame: "320px" },
  play: acts<EloWorkbook>(sees("Asiakirjat tällä laitteella")),
};

/** A worksheet is open on a phone. */
export const OpenNarrow: Story = {
  ...OpenWorksheet,
  parameters: { frame: "320px" },
};

/** In Swedish. */
export const Swedish: Story = {
  args: { lang: "sv" },
  loaders: withExample,
  play: acts<EloWorkbook>(sees("Steg i det regionala ELO-samarbetet")),
};

/** In English. */
export const English: Story = {
  args: { lang: "en" },
  loaders: withExample,
  play: acts<EloWorkbook>(sees("Documents on this device")),
};

/** A question is being asked: a new document needs a group and a period. */
export const Starting: Story = {
  play: acts<EloWorkbook>(presses("Aloita"), sees("Kausi, esimerkiksi vuosi")),
};

/** The device does not answer yet. */
export const Loading: Story = {
  loaders: [async () => ({ storage: await silentDevice() })],
  play: acts<EloWorkbook>(sees("Askelmat")),
};

/** What is kept on this device cannot be read. */
export const Unreadable: Story = {
  tags: ["console-error"],
  loaders: [async () => ({ storage: await unreadableDevice() })],
  play: acts<EloWorkbook>(sees("ei saatu luettua")),
};

/** The browser lets nothing be kept. */
export const NotKept: Story = {
  loaders: [async () => ({ storage: await memoryOnly(await example()) })],
  play: acts<EloWorkbook>(sees("häviää, kun sivu suljetaan")),
};

/** Files that are no Askelmat files: each is named, and nothing has changed. */
export const RefusedFiles: Story = {
  loaders: withExample,
  play: acts<EloWorkbook>(
    takes("kokous.json", '{"tunniste": 7}'),
    sees("kokous.json", "Mitään ei muutettu"),
  ),
};

/** A document from a file: it is open, and not on this device before something is changed. */
export const FromFile: Story = {
  play: acts<EloWorkbook>(
    takes("examples/worksheet.askelmat.json"),
    sees("Tiedosto on auki, mutta ei tällä laitteella."),
  ),
};

/** A package from a file: every document in it. */
export const FromPackage: Story = {
  play: acts<EloWorkbook>(
    takes("examples/package.askelmat.json"),
    sees("Tallenna kaikki tälle laitteelle"),
  ),
};

/** A document of a newer version: it can be looked at and handed on. */
export const ReadOnly: Story = {
  play: acts<EloWorkbook>(
    takes("faulty/newer-document.json"),
    sees("uudemmalla versiolla"),
  ),
};

/** A document whose template is not to be had: its answers are shown as they are stored. */
export const WithoutTemplate: Story = {
  play: acts<EloWorkbook>(
    takes("faulty/without-template.json"),
    sees("Tämän asiakirjan pohjaa ei löydy", "Kaikki vastaukset ovat tallella"),
  ),
};

const definition = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0001";

async function commentedExample(): Promise<readonly AskelmatDocument[]> {
  return (await example()).map((document) =>
    document.id === definition ? commented(document) : document,
  );
}

/** A draft has been commented on: what is open, what is answered, who has approved it, before and after a change. */
export const CommentRound: Story = {
  loaders: [async () => ({ storage: await device(await commentedExample()) })],
  play: acts<EloWorkbook>(
    opens(definition),
    presses("Peruuta"),
    presses("Näytä kommenttikierros"),
    sees("Avoimet (2)", "Hyväksytty ennen viimeistä muutosta."),
  ),
};

async function invitingMatrix(): Promise<AskelmatDocument> {
  const found = (await example()).find(({ id }) => id === matrix);
  return withInvitations(found!);
}

/** The coordinator looks who has been invited, and how far each has come. */
export const Invitations: Story = {
  loaders: [async () => ({ storage: await device([await invitingMatrix()]) })],
  play: acts<EloWorkbook>(
    opens(matrix),
    presses("Jatka"),
    presses("Työpaja"),
    presses("Kutsu vastaajia"),
    sees("Saarlahden aikuisopisto", "Ei vielä vastauksia"),
  ),
};

/** A member opens an invitation: it is in Swedish, and says whom they are asked to answer for. */
export const Invited: Story = {
  play: acts<EloWorkbook>(
    async (workbook) =>
      takes("kutsu.json", invitationFile(await invitingMatrix()))(workbook),
    sees("Du är inbjuden att svara", "Saarlahti vuxeninstitut"),
  ),
};

/** A document as a link: how long it is, what it holds, and what it is not for. */
export const ShareLink: Story = {
  loaders: withExample,
  play: acts<EloWorkbook>(
    opens(goals),
    presses("Jatka"),
    presses("Jaa linkki"),
    sees("Kopioi linkki"),
  ),
};

/** A link that came by mail, before anything is opened. */
export const PasteLink: Story = {
  play: acts<EloWorkbook>(
    presses("Liitä linkki"),
    async (workbook) => {
      const document = (await example()).find(({ id }) => id === goals)!;
      const { address } = linkFor(document, "https://elo.example.fi/");
      await writes(address)(workbook);
    },
    presses("Katso linkki"),
    sees("Avataanko linkin sisältö?"),
  ),
};

/** The mail has broken the link: what can be done. */
export const BrokenLink: Story = {
  play: acts<EloWorkbook>(
    presses("Liitä linkki"),
    async (workbook) => {
      const document = (await example()).find(({ id }) => id === goals)!;
      const { address } = linkFor(document, "https://elo.example.fi/");
      await writes(address.slice(0, 400))(workbook);
    },
    presses("Katso linkki"),
    sees("Linkki on katkennut"),
  ),
};

/** A member has said who they are: what is asked of them, and the way back. */
export const Answering: Story = {
  play: acts<EloWorkbook>(
    async (workbook) =>
      takes("kutsu.json", invitationFile(await invitingMatrix()))(workbook),
    presses("Börja svara"),
    presses("Returnera svar"),
    sees("Visa koden för kameran"),
  ),
};

/** What leaves without names, and what of it can still be read. */
export const WithoutNames: Story = {
  loaders: withExample,
  play: acts<EloWorkbook>(
    opens(matrix),
    presses("Jatka"),
    presses("Työpaja"),
    presses("Vie ilman nimiä"),
    sees("vastaajien nimiä", "Pseudonyymi tiedosto on yhä henkilötietoa"),
  ),
};

/** Whose names are erased from this device's copy. */
export const RemovingNames: Story = {
  loaders: withExample,
  play: acts<EloWorkbook>(
    opens(matrix),
    presses("Jatka"),
    presses("Työpaja"),
    presses("Poista nimet"),
    sees("Valitse, kenen nimi poistetaan."),
  ),
};

async function statistics(): Promise<string> {
  const found = (await example()).find(({ id }) => id === matrix);
  const { ohjausyhteistyonKehittyminen } = await import("@askelmat/content");
  const template = ohjausyhteistyonKehittyminen as Template;
  const { document } = exportProfile(found!, template, "statistical");
  return fileText(document!);
}

/** A copy with nothing but what can be counted: it is looked at, and merged with nothing. */
export const Statistics: Story = {
  play: acts<EloWorkbook>(
    async (workbook) => takes("tilasto.json", await statistics())(workbook),
    sees("Tästä asiakirjasta on jätetty nimet tai tekstit pois."),
  ),
};

async function agreed(): Promise<readonly AskelmatDocument[]> {
  return (await example()).filter(({ kind }) => kind !== "action-plan");
}

/**
 * A group's year, press by press: what stood open is settled, the plan is made of what was agreed, what is late is
 * followed up, a training programme is suggested from the weakest rows, the next round opens with what is still promised, and the first screen tells of it.
 */
export const AYear: Story = {
  loaders: [async () => ({ storage: await device(await agreed()) })],
  play: acts<EloWorkbook>(
    opens(goals),
    presses("Jatka"),
    presses("Yhteinen näkemys"),
    presses("Valitse tämä"),
    presses("Työpaja"),
    presses("Tee toimintasuunnitelma"),
    presses("Tuo sovitut tavoitteet ja toimenpiteet"),
    presses("Tuo valitut"),
    sees("Jokainen peruskoulun päättävä tietää syyskuussa"),
    presses("Kirjaa seuranta"),
    sees("Mitä tapahtui"),
    opens(matrix),
    presses("Jatka"),
    presses("Työpaja"),
    presses("Suunnittele valmennus"),
    presses("Aloita"),
    sees("Lähteenä"),
    presses("Ota ohjelmaan"),
    sees("On ohjelmassa"),
    async (workbook) => {
      const all = await (await workbook.library).documents();
      await workbook.show(all.find(({ kind }) => kind === "action-plan")!.id);
    },
    presses("Työpaja"),
    presses("Avaa seuraava kausi"),
    sees("Edellisen kauden asiakirjat jäävät ennalleen."),
    presses("Avaa"),
    sees("2027"),
    opensNext("assessment"),
    sees("Sovittu 2026:", "tavoite:"),
    async (workbook) => workbook.show(),
    sees("7 lupausta auki"),
  ),
};

/** The matrix of the next period: what was agreed and promised in the one before stands under each row. */
export const NextRound: Story = {
  loaders: [
    async () => {
      const answer = await fetch("examples/action-plan.askelmat.json");
      const plan = (await answer.json()) as AskelmatDocument;
      return { storage: await device([...(await agreed()), plan]) };
    },
  ],
  play: acts<EloWorkbook>(
    opens(goals),
    presses("Jatka"),
    presses("Työpaja"),
    presses("Avaa seuraava kausi"),
    sees("Mitä avataan"),
    presses("Avaa"),
    opensNext("assessment"),
    sees("Sovittu 2026:", "tavoite:"),
  ),
};

/** Opens a document of the next period. */
function opensNext(kind: string) {
  return async (workbook: EloWorkbook): Promise<void> => {
    const all = await (await workbook.library).documents();
    const isNext = (one: AskelmatDocument) =>
      one.kind === kind && contentOf(one)["period"] === "2027";
    await workbook.show(all.find(isNext)!.id);
  };
}

/** What became of a worksheet's rows in the plans on this device, under the rows themselves. */
export const WhatBecame: Story = {
  loaders: [
    async () => {
      const answer = await fetch("examples/action-plan.askelmat.json");
      const plan = (await answer.json()) as AskelmatDocument;
      return { storage: await device([...(await agreed()), plan]) };
    },
  ],
  play: acts<EloWorkbook>(
    opens(goals),
    presses("Jatka"),
    sees("Suunnitelmassa", "toimenpiteistä valmiina"),
  ),
};

/** What a group shows to everybody: the language, and the documents it is made of. */
export const PublicSummary: Story = {
  play: acts<EloWorkbook>(
    takes("examples/action-plan.askelmat.json"),
    presses("Työpaja"),
    presses("Tee julkinen tiivistelmä"),
    sees("Asiakirjat, joista se tehdään", "Lataa tiedostona"),
  ),
};

/** What one coordinator leaves to the next, in one file. */
export const Handover: Story = {
  play: acts<EloWorkbook>(
    takes("examples/action-plan.askelmat.json"),
    presses("Työpaja"),
    presses("Luovuta seuraavalle"),
    sees("anna se vain seuraavalle koordinaattorille", "Lataa tiedostona"),
  ),
};
