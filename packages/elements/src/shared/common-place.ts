import { parseTarget } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";

/** Places that every document has; undefined for a target that is none of them. */
export function commonPlace(target: string): string | undefined {
  const [list = "", id = ""] = parseTarget(target)?.segments ?? [];
  const places: Record<string, () => string> = {
    title: () => msg("otsikko", { id: "history.place-title" }),
    status: () => msg("tila", { id: "history.place-status" }),
    group: () => msg("ryhmä", { id: "history.place-group" }),
    period: () => msg("kausi", { id: "history.place-period" }),
    periods: () => msg(str`kausi ${id}`, { id: "history.place-periods" }),
    languages: () => msg(str`kieli ${id}`, { id: "history.place-languages" }),
    regions: () => msg("maakunta", { id: "history.place-regions" }),
    municipalities: () => msg("kunta", { id: "history.place-municipalities" }),
    authority: () => msg("viranomainen", { id: "history.place-authority" }),
    contributors: () => msg("osallistuja", { id: "history.place-contributor" }),
    organisations: () =>
      msg("organisaatio", { id: "history.place-organisation" }),
    rounds: () => msg("kommenttikierros", { id: "history.place-round" }),
    approvals: () => msg("hyväksyntä", { id: "history.place-approval" }),
    comments: () => msg("huomautus", { id: "history.place-comment" }),
  };
  return Object.hasOwn(places, list) ? places[list]!() : undefined;
}
