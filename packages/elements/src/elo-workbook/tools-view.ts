import { html, nothing, type TemplateResult } from "lit";
import { readyContent } from "@askelmat/content";
import type { Template } from "@askelmat/core";
import { formOf } from "../base/forms.js";
import { msg } from "../locale/locale.js";
import { localText, plainText } from "../shared/text.js";
import { startDialog } from "./dialogs.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { tagOf } from "./record-tools.js";

/** The tools, each of which starts a document of its own. */
export function toolsView(workbook: EloWorkbook): TemplateResult {
  const templates = readyContent as readonly Template[];
  const forms = (...kinds: readonly string[]) =>
    kinds.flatMap((kind) =>
      customElements.get(tagOf(kind)) ? (formOf(kind) ?? []) : [],
    );
  const together = forms("group", "meeting");
  const deeds = forms("action-plan", "programme", "service-map", "practice");
  return html`<section aria-labelledby="tools-title">
    <h3 id="tools-title">
      ${msg("Aloita uusi asiakirja", { id: "workbook.tools" })}
    </h3>
    <ul class="rows">
      ${templates.map((template) => toolView(workbook, template))}
    </ul>
    <h4>${msg("Ryhmä ja tapaamiset", { id: "workbook.forms" })}</h4>
    <ul class="rows">
      ${together.map((form) => toolView(workbook, form))}
    </ul>
    <h4>${msg("Sanoista teoiksi", { id: "workbook.deeds" })}</h4>
    <ul class="rows">
      ${deeds.map((form) => toolView(workbook, form))}
    </ul>
    <details
      @toggle=${() => void workbook.desk.part(import("./further-tools.js"), (further) => (workbook.further = further.furtherTools))}
    >
      <summary>
        ${msg("Laatuketju ja verkoston arviointi", { id: "workbook.further" })}
      </summary>
      ${workbook.further?.(workbook)}
    </details>
  </section>`;
}

export function toolView(
  workbook: EloWorkbook,
  template: Template,
  what = whatFor(template.id.replace(/^.*\//, "")),
): TemplateResult {
  const { title } = template.content;
  return html`<li>
    <div class="what">
      <div class="name">${localText(title)}</div>
      ${what ? html`<div class="quiet">${what}</div>` : nothing}
    </div>
    <div class="acts">
      <button
        aria-label="${msg("Aloita", { id: "workbook.start-do" })}: ${plainText(title)}"
        @click=${() => askStart(workbook, template)}
      >
        ${msg("Aloita", { id: "workbook.start-do" })}
      </button>
    </div>
  </li>`;
}

/** True for a template that a document starts from; a code list is none. */
export function isFillable({ kind }: Template): boolean {
  return kind === "worksheet-template" || kind === "assessment-framework";
}

/** Asks for group and period; the group is the one of the newest document here. */
export function askStart(workbook: EloWorkbook, template: Template): void {
  if (template.kind === "meeting") {
    void workbook.desk.part(
      import("../workshop/meeting/start.js"),
      ({ startMeeting }) => startMeeting(workbook),
    );
    return;
  }
  const last = workbook.lines?.find((line) => !line.isExample && line.group);
  workbook.ask(() =>
    startDialog(
      template,
      plainText(last?.group),
      (about) => void workbook.acts.start(template, about),
    ),
  );
}

/** What one does with a tool, in a sentence. */
function whatFor(name: string): string {
  switch (name) {
    case "tyotapa-1":
      return msg(
        "Keskustelun pohja: mitä ohjaus meillä on, mikä huolestuttaa, mistä ei tingitä.",
        { id: "workbook.tyotapa-1" },
      );
    case "tyotapa-2":
      return msg(
        "Yhteiset tavoitteet, yhteistyön mahdollisuudet ja vastuutahot.",
        { id: "workbook.tyotapa-2" },
      );
    case "tyotapa-3":
      return msg(
        "Tavoitteista askeliin: mitä tehdään, kuka tekee ja milloin.",
        {
          id: "workbook.tyotapa-3",
        },
      );
    case "tyotapa-4":
      return msg("Mitä kussakin organisaatiossa tapahtuu, vuosi vuodelta.", {
        id: "workbook.tyotapa-4",
      });
    case "ohjausyhteistyon-kehittyminen":
      return msg(
        "Matriisi: kuusi ulottuvuutta ja neljä tasoa, omat ja yhteiset arviot rinnakkain.",
        { id: "workbook.matrix" },
      );
    case "group":
      return msg(
        "Keitä ryhmässä on, keitä siitä puuttuu ja mitä on sovittu ohjauksesta.",
        { id: "workbook.group-what" },
      );
    case "meeting":
      return msg(
        "Osallistujat, esityslista, päätökset ja sivun mittainen muistio.",
        { id: "workbook.meeting-what" },
      );
    case "action-plan":
      return msg(
        "Tavoitteet, toimenpiteet, vastuut ja aikataulu, ja miten niiden kävi.",
        { id: "workbook.plan-what" },
      );
    case "programme":
      return msg("Jaksot, teemat ja tehtävät, ja miten valmennus etenee.", {
        id: "workbook.programme-what",
      });
    case "service-map":
      return msg("Kuka ohjaa ketä, missä ja miten; mitä puuttuu.", {
        id: "workbook.services-what",
      });
    case "practice":
      return msg("Mitä tehtiin, mitä siitä seurasi, ja mitä siitä voi oppia.", {
        id: "workbook.practice-what",
      });
    default:
      return "";
  }
}
