import type { RecordForm } from "./form.js";

/** The declared forms, by kind: for printing, which has only the document. */
const forms: Readonly<Record<string, () => Promise<RecordForm>>> = {
  group: async () => (await import("../elo-group/group-form.js")).groupForm,
  meeting: async () =>
    (await import("../elo-meeting/meeting-form.js")).meetingForm,
  "action-plan": async () =>
    (await import("../elo-plan/plan-form.js")).planForm,
  practice: async () =>
    (await import("../elo-practice/practice-form.js")).practiceForm,
  programme: async () =>
    (await import("../elo-programme/programme-form.js")).programmeForm,
  "service-map": async () =>
    (await import("../elo-service-map/service-map-form.js")).serviceMapForm,
};

/** The form of a kind that needs no template. */
export async function recordForm(
  kind: string,
): Promise<RecordForm | undefined> {
  return Object.hasOwn(forms, kind) ? forms[kind]?.() : undefined;
}
