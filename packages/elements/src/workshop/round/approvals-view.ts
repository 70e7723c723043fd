import { html, nothing, type TemplateResult } from "lit";
import { contentOf, rowsOf, type Approval } from "@askelmat/core";
import { textOf } from "../../elo-workbook/dialogs.js";
import { formatDate } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import { personLabel, personName } from "../../shared/people.js";
import { saidText } from "./answers-view.js";
import { changesView } from "./changes-view.js";
import type { RoundRoom } from "./round-room.js";
import { today } from "./round-words.js";

/** Who has approved the text, and when; and a way to. */
export function approvalsView(room: RoundRoom): TemplateResult {
  const { approvals } = room;
  return html`<section class="approvals" aria-labelledby="round-approvals">
    <h3 id="round-approvals" tabindex="-1">
      ${msg("Hyväksynnät", { id: "round.approvals" })}
    </h3>
    ${
      approvals.length === 0
        ? html`<p class="quiet">
            ${msg("Tekstiä ei ole vielä hyväksytty.", {
              id: "round.no-approvals",
            })}
          </p>`
        : html`<ul>
            ${approvals.map((approval) => approvalView(room, approval))}
          </ul>`
    }
    ${room.canSay ? approveView(room) : nothing}
  </section>`;
}

/** Who approved, for whom, when. */
export function approvedBy(
  room: RoundRoom,
  { contributor, organisation, day }: Approval,
  nameOf = (id: string) => personName(room.document, id),
): string {
  return [
    organisation === undefined ? "" : room.organisationName(organisation),
    nameOf(contributor),
    day === undefined ? "" : formatDate(day),
  ]
    .filter(Boolean)
    .join(", ");
}

function approvalView(room: RoundRoom, approval: Approval): TemplateResult {
  const { withdrawn, changed } = approval;
  const day = withdrawn === undefined ? "" : formatDate(withdrawn);
  return html`<li class=${withdrawn === undefined ? "" : "past"}>
    <div class="line">
      <b class="grow"
        >${approvedBy(room, approval, (id) => personLabel(room.open.session, id))}</b
      >
      ${
        withdrawn === undefined && approval.by === room.me && room.canSay
          ? html`<button
              class="plain small"
              @click=${() => {
                room.withdraw(approval);
              }}
            >
              ${msg("Peru hyväksyntä", { id: "round.withdraw" })}
            </button>`
          : nothing
      }
    </div>
    ${saidText(approval.text, room.workbook.locale)}
    ${
      withdrawn !== undefined
        ? html`<p class="small">
            ${msg(str`Hyväksyntä on peruttu ${day}.`, { id: "round.withdrawn" })}
          </p>`
        : changed
          ? html`<div class="notice warn">
              <p>
                ${msg("Hyväksytty ennen viimeistä muutosta.", {
                  id: "round.earlier-text",
                })}
              </p>
              ${changesView(room, approval)}
            </div>`
          : nothing
    }
  </li>`;
}

function approveView(room: RoundRoom): TemplateResult {
  const content = contentOf(room.document);
  const organisations = rowsOf(content, "organisations");
  const mine = rowsOf(content, "contributors").find(
    ({ id }) => id === room.me,
  )?.["organisation"];
  const ties = (content.open ?? []).filter(
    ({ target }) => !target.startsWith("own/"),
  ).length;
  const open = room.remarks.filter(({ settled }) => !settled).length;
  const approve = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const fields = new FormData(form);
    room.approve({
      organisation: textOf(fields, "organisation"),
      day: textOf(fields, "day"),
      text: textOf(fields, "text"),
    });
    form.reset();
  };
  return html`<form class="fields approve" @submit=${approve}>
    ${
      open + ties > 0
        ? html`<p class="small">
            ${
              open > 0
                ? msg(str`Avoimia huomautuksia on ${open}.`, {
                    id: "round.approve-open",
                  })
                : nothing
            }
            ${
              ties > 0
                ? msg(str`Tekstissä on avoimia kohtia ${ties}.`, {
                    id: "round.approve-ties",
                  })
                : nothing
            }
            ${msg("Voit hyväksyä silti.", { id: "round.approve-anyway" })}
          </p>`
        : nothing
    }
    <div class="row">
      ${
        organisations.length > 0
          ? html`<div>
              <label class="small" for="approve-organisation"
                >${msg("Organisaatio", { id: "round.organisation" })}</label
              >
              <select id="approve-organisation" name="organisation">
                <option value="">
                  ${msg("Ei organisaatiota", { id: "round.no-organisation" })}
                </option>
                ${organisations.map(
                  ({ id }) =>
                    html`<option value=${id} ?selected=${id === mine}>
                      ${room.organisationName(id)}
                    </option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      <div>
        <label class="small" for="approve-day"
          >${msg("Päivä", { id: "round.day" })}</label
        >
        <input
          class="text day"
          id="approve-day"
          name="day"
          type="date"
          value=${today()}
          required
        />
      </div>
    </div>
    <div>
      <label class="small" for="approve-text"
        >${msg("Missä tai millä ehdoin (ei pakollinen)", {
          id: "round.approve-text",
        })}</label
      >
      <textarea
        id="approve-text"
        name="text"
        rows="2"
        lang=${room.workbook.locale}
      ></textarea>
    </div>
    <div>
      <button>${msg("Hyväksy teksti", { id: "round.approve" })}</button>
    </div>
    <p class="small quiet">
      ${msg(
        "Hyväksyntä koskee tekstiä sellaisena kuin se nyt on. Se on ilmoitus, ei todistus.",
        { id: "round.approve-what" },
      )}
    </p>
  </form>`;
}
