// Generated from packages/elements/xliff by scripts/gen/locale.mjs. Do not edit.
export const templates = {
  "plan.about": `Grunduppgifter`,
  "plan.group": `Grupp`,
  "plan.title": `Planens namn`,
  "practice.about": `Grunduppgifter`,
  "practice.group": `Grupp`,
  "practice.title": `Praxisens namn`,
  "services.about": `Grunduppgifter`,
  "services.group": `Grupp`,
  "services.title": `Kartans namn`,
};
