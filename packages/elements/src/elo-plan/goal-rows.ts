import { msg } from "../locale/locale.js";
import type { NamedRows } from "../record/form.js";

/** Goals as their measures name them. */
export const goalRows: NamedRows = {
  id: "goals",
  one: () => msg("tavoite", { id: "plan.goal" }),
  named: "state",
};
