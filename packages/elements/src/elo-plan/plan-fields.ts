import { msg } from "../locale/locale.js";
import type { CodeAsked, PlainAsked } from "../record/form.js";
import { LEVEL, STATUS } from "./lists.js";

/** Who prepares, who answers for it, who takes part: sets of organisations. */
export const partyFields: readonly PlainAsked[] = [
  {
    id: "responsible",
    type: "organisations",
    label: () => msg("Vastuutaho(t)", { id: "plan.responsible" }),
  },
  {
    id: "preparing",
    type: "organisations",
    label: () => msg("Valmistelutaho(t)", { id: "plan.preparing" }),
  },
  {
    id: "cooperating",
    type: "organisations",
    label: () => msg("Yhteistyötaho(t)", { id: "plan.cooperating" }),
  },
];

export const statusField: CodeAsked = {
  id: "status",
  type: "code",
  lists: [STATUS],
  label: () => msg("Tila", { id: "plan.status" }),
};

export const levelField: CodeAsked = {
  id: "level",
  type: "code",
  lists: [LEVEL],
  label: () => msg("Taso", { id: "plan.level" }),
};
