import { html, type TemplateResult } from "lit";
import { ohjausyhteistyonKehittyminen } from "@askelmat/content";
import {
  itemsOf,
  textIn,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import type { EloMerge } from "@askelmat/elements";
import { agrees, presses, receives, sees, type Act } from "./acts.js";
import { asFile, invitation, returned, returnsOf } from "./returns.js";

/** One step of the workshop: what happens, and what a press does in the tool below. */
export interface Step {
  readonly words: string;
  readonly act: Act<EloMerge>;
}

type Lang = "fi" | "sv";

const framework = ohjausyhteistyonKehittyminen as Template;

/** What the group agrees on, by the item's id, and why. */
const reasons: Record<Lang, readonly (readonly [string, string])[]> = {
  fi: [
    ["strategies", "Strategia on tehty yhdessä."],
    ["forums", "Kunnat olivat samaa mieltä."],
    ["evaluation", "Kysely tukee tätä."],
  ],
  sv: [
    ["strategies", "Strategin har gjorts tillsammans."],
    ["forums", "Kommunerna var av samma åsikt."],
    ["evaluation", "Enkäten stöder detta."],
  ],
};

const said = {
  fi: {
    invite:
      "Koordinaattori kutsuu: lomake ja kuusi organisaatiota, ei vielä vastauksia.",
    answer:
      "Kaksitoista jäsentä vastaa kukin omalla laitteellaan ja palauttaa tiedoston. Tuo tiedostot: kolme tulee kahdesti, yksi on katkennut, yksi vanha.",
    late: "Myöhästynyt tiedosto tulee viikon päästä: mitään ei tehdä uudelleen.",
    same: "Kaksi organisaatiota on kirjoitettu eri tavoin: sano, että ne ovat sama.",
    agree: "Sopikaa kolmesta kohdasta ja kirjatkaa, miksi.",
    record: "Lukekaa pöytäkirja ja tulostakaa se (Tulosta).",
    one: "Sama",
    form: "Päätös",
    submit: "Kirjaa sovituksi",
    files: "Palautetut vastaukset",
    question: "Onko kyse samasta organisaatiosta?",
    joined: "Yhdistetty:",
    ledger: "Päätökset",
    because: "Perustelu:",
  },
  sv: {
    invite:
      "Koordinatorn bjuder in: blanketten och sex organisationer, inga svar ännu.",
    answer:
      "Tolv medlemmar svarar var och en på sin egen enhet och returnerar en fil. Ta in filerna: tre kommer två gånger, en är avbruten, en är gammal.",
    late: "En försenad fil kommer en vecka senare: inget behöver göras om.",
    same: "Två organisationer är skrivna på olika sätt: säg att de är samma.",
    agree: "Kom överens om tre punkter och anteckna varför.",
    record: "Läs protokollet och skriv ut det (Skriv ut).",
    one: "Samma",
    form: "Beslut",
    submit: "Anteckna som överenskommet",
    files: "Returnerade svar",
    question: "Är det samma organisation?",
    joined: "Sammanförda:",
    ledger: "Beslut",
    because: "Motivering:",
  },
} as const;

function nameOf(id: string, lang: Lang): string {
  const item = itemsOf(framework).find((one) => one.id === id);
  return textIn(item!.label, lang)!.text;
}

/** What twelve members return: three twice, one cut off on its way, one older. */
async function returns(): Promise<readonly File[]> {
  const files = returnsOf(12);
  const cut = (await files[4]!.text()).slice(0, 900);
  return [
    ...files,
    ...files.slice(1, 4),
    new File([cut], "katkennut.askelmat.json"),
    asFile(invitation(), "vanha-kutsu.askelmat.json"),
  ];
}

/** The workshop from the invitation to the record, one step after another. */
export function workshopSteps(lang: Lang): readonly Step[] {
  const words = said[lang];
  return [
    { words: words.invite, act: begins(invitation(), words.files) },
    {
      words: words.answer,
      act: async (merge) => {
        await receives(await returns())(merge);
        await sees("katkennut.askelmat.json", words.question)(merge);
      },
    },
    {
      words: words.same,
      act: async (merge) => {
        await presses(words.one)(merge);
        await sees(words.joined)(merge);
      },
    },
    {
      words: words.agree,
      act: async (merge) => {
        for (const [id, reason] of reasons[lang])
          await agrees(
            `${words.form}: ${nameOf(id, lang)}`,
            words.submit,
            reason,
          )(merge);
      },
    },
    {
      words: words.late,
      act: receives([asFile(returned(13), "myohassa.askelmat.json")]),
    },
    {
      words: words.record,
      act: async (merge) => {
        await sees(
          ...reasons[lang].map(([, reason]) => `${words.because} ${reason}`),
        )(merge);
        merge.renderRoot
          .querySelector("#merge-ledger")
          ?.scrollIntoView({ block: "start" });
      },
    },
  ];
}

function begins(document: AskelmatDocument, words: string): Act<EloMerge> {
  return async (merge) => {
    merge.value = document;
    await merge.updateComplete;
    await sees(words)(merge);
  };
}

/** The steps as numbered buttons above the tool; whoever reads the story presses them in turn. */
export function stepsView(
  lang: Lang,
  steps: readonly Step[],
  tool: TemplateResult,
): TemplateResult {
  const take = (event: Event, step: Step) => {
    const button = event.currentTarget as HTMLButtonElement;
    const stage = button.closest("section")!;
    const buttons = [...stage.querySelectorAll<HTMLButtonElement>("li button")];
    button.disabled = true;
    void Promise.resolve(step.act(stage.querySelector("elo-merge")!)).then(
      () => {
        button.ariaPressed = "true";
        const next = buttons[buttons.indexOf(button) + 1];
        if (next) next.disabled = false;
      },
    );
  };
  return html`<section
    lang=${lang}
    aria-label=${lang === "fi" ? "Työpaja" : "Verkstad"}
  >
    <ol>
      ${steps.map(
        (step, at) =>
          html`<li>
            <button
              aria-pressed="false"
              ?disabled=${at > 0}
              @click=${(event: Event) => take(event, step)}
            >
              ${step.words}
            </button>
          </li>`,
      )}
    </ol>
    ${tool}
  </section>`;
}
