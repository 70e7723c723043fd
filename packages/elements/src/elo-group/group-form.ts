import { msg } from "../locale/locale.js";
import { codeLabel, codeReference } from "../record/codes.js";
import type { RecordField, RecordForm, RecordSection } from "../record/form.js";
import { compositionPaper } from "./composition-paper.js";
import { compositionView } from "./composition-view.js";
import { statementsSection } from "./statements.js";

const LISTS = "https://w3id.org/askelmat/codelists/";

const name: RecordField = {
  id: "name",
  type: "text",
  lines: "one",
  each: true,
  label: () => msg("Nimi", { id: "group.name" }),
};
const note: RecordField = {
  id: "note",
  type: "text",
  label: () => msg("Huomautus", { id: "group.note" }),
};
const link: RecordField = {
  id: "link",
  type: "link",
  label: () => msg("Linkki", { id: "group.link" }),
};

const names: RecordSection = {
  id: "names",
  title: () => msg("Nimi ja kielet", { id: "group.names" }),
  fields: [
    {
      id: "group",
      type: "text",
      lines: "one",
      each: true,
      label: () => msg("Ryhmän nimi", { id: "group.group" }),
    },
    {
      id: "languages",
      type: "codes",
      label: () => msg("Työkielet", { id: "group.languages" }),
      choices: [
        ["fi", () => msg("suomi", { id: "group.language-fi" })],
        ["sv", () => msg("ruotsi", { id: "group.language-sv" })],
        ["se", () => msg("pohjoissaame", { id: "group.language-se" })],
        ["en", () => msg("englanti", { id: "group.language-en" })],
      ],
    },
  ],
};

const formerNames: RecordSection = {
  id: "former-names",
  title: () => msg("Aiemmat nimet", { id: "group.former-names" }),
  list: {
    id: "formerNames",
    prefix: "n",
    fields: [name],
    named: "name",
    dated: true,
    unordered: true,
    add: () => msg("Lisää aiempi nimi", { id: "group.add-former-name" }),
    one: () => msg("aiempi nimi", { id: "group.one-former-name" }),
    none: () => msg("Ei muita nimiä.", { id: "group.no-former-names" }),
  },
};

const authorities: RecordSection = {
  id: "authorities",
  title: () => msg("Viranomainen", { id: "group.authorities" }),
  hint: () =>
    msg("Viranomainen, jonka yhteydessä ryhmä toimii, ja mistä alkaen.", {
      id: "group.authorities-hint",
    }),
  list: {
    id: "authorities",
    prefix: "a",
    fields: [
      {
        id: "authority",
        type: "code",
        reference: true,
        lists: [`${LISTS}economic-development-centre`, `${LISTS}ely-centre`],
        label: () => msg("Viranomainen", { id: "group.authority" }),
      },
      {
        ...name,
        hint: () =>
          msg("Jos viranomainen ei ole luettelossa.", {
            id: "group.authority-name-hint",
          }),
      },
      note,
    ],
    named: "name",
    name: (words, { authority }) => {
      const reference = codeReference(authority);
      return reference
        ? codeLabel(words, [reference.list], reference.code)
        : "";
    },
    dated: true,
    unordered: true,
    add: () => msg("Lisää viranomainen", { id: "group.add-authority" }),
    one: () => msg("viranomainen", { id: "group.one-authority" }),
    none: () => msg("Ei vielä viranomaista.", { id: "group.no-authorities" }),
  },
};

const regions: RecordSection = {
  id: "regions",
  title: () => msg("Alueet", { id: "group.regions" }),
  list: {
    id: "regions",
    prefix: "m",
    idsOf: [`${LISTS}region`],
    fields: [
      {
        ...note,
        label: () =>
          msg("Alueen erityispiirteitä", { id: "group.region-note" }),
      },
    ],
    named: "label",
    name: (words, { id }) => {
      const label = codeLabel(words, [`${LISTS}region`], id);
      return label === id && /^m-/.test(id) ? "" : label;
    },
    dated: true,
    unordered: true,
    add: () => msg("Lisää alue", { id: "group.add-region" }),
    one: () => msg("alue", { id: "group.one-region" }),
    none: () => msg("Ei vielä alueita.", { id: "group.no-regions" }),
  },
};

const organisations: RecordSection = {
  id: "organisations",
  title: () => msg("Jäsenorganisaatiot", { id: "group.organisations" }),
  list: {
    id: "organisations",
    prefix: "o",
    fields: [
      name,
      {
        id: "sector",
        type: "code",
        lists: [`${LISTS}sector`],
        label: () => msg("Sektori", { id: "group.sector" }),
      },
      {
        id: "type",
        type: "code",
        lists: [`${LISTS}organisation-type`],
        label: () => msg("Organisaation laji", { id: "group.type" }),
      },
      {
        id: "role",
        type: "text",
        label: () => msg("Rooli ryhmässä", { id: "group.role" }),
      },
      {
        id: "input",
        type: "text",
        label: () => msg("Panos yhteiseen työhön", { id: "group.input" }),
      },
      {
        id: "mandate",
        type: "text",
        label: () =>
          msg("Mistä edustajat voivat päättää", { id: "group.mandate" }),
      },
      {
        id: "contact",
        type: "text",
        lines: "one",
        label: () => msg("Yhteys", { id: "group.contact" }),
        hint: () =>
          msg("Tehtävä tai toimi, ei ihmisen nimi.", {
            id: "group.contact-hint",
          }),
      },
    ],
    named: "name",
    brief: ["sector", "type"],
    dated: true,
    also: ["sameAs", "notSameAs"],
    add: () => msg("Lisää organisaatio", { id: "group.add-organisation" }),
    one: () => msg("organisaatio", { id: "group.one-organisation" }),
    none: () =>
      msg("Ei vielä organisaatioita.", { id: "group.no-organisations" }),
  },
};

const composition: RecordSection = {
  id: "composition",
  title: () => msg("Kokoonpano sektoreittain", { id: "group.composition" }),
  before: (view) => compositionView(view, organisations.list!),
  paper: compositionPaper,
};

const mandates: RecordSection = {
  id: "mandates",
  title: () => msg("Tehtävä ja valtuudet", { id: "group.mandates" }),
  list: {
    id: "mandates",
    prefix: "m",
    fields: [
      {
        id: "text",
        type: "text",
        label: () =>
          msg("Mitä tehdään tai voidaan päättää", { id: "group.mandate-text" }),
      },
      {
        id: "source",
        type: "text",
        lines: "one",
        label: () => msg("Missä se on sanottu", { id: "group.source" }),
      },
      link,
    ],
    named: "text",
    dated: true,
    add: () => msg("Lisää tehtävä tai valtuus", { id: "group.add-mandate" }),
    one: () => msg("tehtävä", { id: "group.one-mandate" }),
    none: () => msg("Ei vielä tehtäviä.", { id: "group.no-mandates" }),
  },
};

const resources: RecordSection = {
  id: "resources",
  title: () => msg("Voimavarat", { id: "group.resources" }),
  list: {
    id: "resources",
    prefix: "r",
    fields: [
      {
        id: "text",
        type: "text",
        lines: "one",
        label: () => msg("Voimavara", { id: "group.resource" }),
      },
      {
        id: "organisation",
        type: "organisation",
        label: () => msg("Kuka antaa", { id: "group.giver" }),
      },
      {
        id: "amount",
        type: "amount",
        list: `${LISTS}unit`,
        label: () => msg("Kuinka paljon", { id: "group.amount" }),
      },
    ],
    named: "text",
    brief: ["amount"],
    dated: true,
    add: () => msg("Lisää voimavara", { id: "group.add-resource" }),
    one: () => msg("voimavara", { id: "group.one-resource" }),
    none: () => msg("Ei vielä voimavaroja.", { id: "group.no-resources" }),
  },
};

const networks: RecordSection = {
  id: "networks",
  title: () => msg("Verkostot", { id: "group.networks" }),
  list: {
    id: "networks",
    prefix: "v",
    fields: [
      name,
      {
        id: "text",
        type: "text",
        label: () => msg("Mitä tehdään yhdessä", { id: "group.network-text" }),
      },
      link,
    ],
    named: "name",
    dated: true,
    add: () => msg("Lisää verkosto", { id: "group.add-network" }),
    one: () => msg("verkosto", { id: "group.one-network" }),
    none: () => msg("Ei vielä verkostoja.", { id: "group.no-networks" }),
  },
};

const forums: RecordSection = {
  id: "forums",
  title: () => msg("Foorumit ja työryhmät", { id: "group.forums" }),
  list: {
    id: "forums",
    prefix: "f",
    fields: [
      name,
      {
        id: "purpose",
        type: "text",
        label: () => msg("Mitä varten", { id: "group.purpose" }),
      },
      {
        id: "meets",
        type: "text",
        lines: "one",
        label: () => msg("Milloin kokoontuu", { id: "group.meets" }),
      },
      {
        id: "organisations",
        type: "organisations",
        label: () => msg("Osallistujat", { id: "group.participants" }),
      },
    ],
    named: "name",
    dated: true,
    add: () => msg("Lisää foorumi", { id: "group.add-forum" }),
    one: () => msg("foorumi", { id: "group.one-forum" }),
    none: () => msg("Ei vielä foorumeja.", { id: "group.no-forums" }),
  },
};

/** What is told of a guidance group. */
export const groupForm: RecordForm = {
  kind: "group",
  sections: [
    names,
    organisations,
    composition,
    statementsSection,
    mandates,
    resources,
    networks,
    forums,
    authorities,
    regions,
    formerNames,
  ],
};
