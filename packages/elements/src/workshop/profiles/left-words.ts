import type { LeftOut, LeftWhat, ProfileHit } from "@askelmat/core";
import { msg } from "../../locale/locale.js";

const WORDS: Readonly<Record<LeftWhat, () => string>> = {
  names: () => msg("vastaajien nimiä", { id: "profile.left-names" }),
  people: () =>
    msg("vastaajia, jotka saavat uuden tunnuksen", {
      id: "profile.left-people",
    }),
  times: () =>
    msg("kellonaikoja, joista jää vain päivä", { id: "profile.left-times" }),
  typists: () =>
    msg("tietoja siitä, kuka kirjasi vastauksen tai kenen kopio tämä on", {
      id: "profile.left-typists",
    }),
  history: () =>
    msg("muutettuja tai poistettuja vastauksia", {
      id: "profile.left-history",
    }),
  invitations: () =>
    msg("kutsujen tietoja", { id: "profile.left-invitations" }),
  organisations: () =>
    msg("tietoja organisaatioista", { id: "profile.left-organisations" }),
  roles: () => msg("rooleja", { id: "profile.left-roles" }),
  about: () =>
    msg("asiakirjan tietoja, kuten otsikko, ryhmä ja alue", {
      id: "profile.left-about",
    }),
  texts: () => msg("tekstejä", { id: "profile.left-texts" }),
  reasons: () => msg("perusteluja", { id: "profile.left-reasons" }),
  comments: () => msg("huomautuksia", { id: "profile.left-comments" }),
  rows: () =>
    msg("rivejä, joissa ei ole laskettavaa", { id: "profile.left-rows" }),
  unread: () =>
    msg("vastauksia, joita työpohja ei tunne", { id: "profile.left-unread" }),
  sectors: () =>
    msg("organisaatioita, joiden sektoria ei kerrota", {
      id: "profile.left-sectors",
    }),
  masked: () =>
    msg("peitettyjä kohtia teksteissä", { id: "profile.left-masked" }),
  digests: () =>
    msg("muiden tiedostojen tunnisteita", { id: "profile.left-digests" }),
  provenance: () =>
    msg("merkintöjä siitä, missä tiedosto on ollut", {
      id: "profile.left-provenance",
    }),
  templates: () =>
    msg("työpohjia, joita tiedosto ei tarvitse", {
      id: "profile.left-templates",
    }),
  unknown: () =>
    msg("tietoja, joita tämä versio ei tunne", { id: "profile.left-unknown" }),
};

/** What is left out, what tells most of people first. */
export function inOrder(left: readonly LeftOut[]): readonly LeftOut[] {
  const order = Object.keys(WORDS);
  return [...left].sort(
    (a, b) => order.indexOf(a.what) - order.indexOf(b.what),
  );
}

/** What is left out, in words that follow a number. */
export function leftWords({ what }: LeftOut): string {
  return WORDS[what]();
}

/** What something that was found in a text is. */
export function hitWords({ kind }: Pick<ProfileHit, "kind">): string {
  switch (kind) {
    case "email":
      return msg("sähköpostiosoite", { id: "profile.hit-email" });
    case "identity-code":
      return msg("henkilötunnus", { id: "profile.hit-code" });
    case "organisation":
      return msg("organisaation nimi", { id: "profile.hit-organisation" });
    case "name":
      return msg("vastaajan nimi", { id: "profile.hit-name" });
  }
}
