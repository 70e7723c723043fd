// Rounds of a workshop: a coordinator, members who answer on their own devices,
// one of them on two, and the files that they send back.
import fc from "fast-check";
import type {
  AskelmatDocument,
  Edit,
  Json,
  JsonObject,
  Template,
} from "@askelmat/core";
import { frozen } from "./freeze.js";
import type { Core } from "./types.js";

const words = (text: string) => ({ fi: text });

function template(kind: string, content: JsonObject): Template {
  return frozen({
    specVersion: "1.0",
    version: "1.0.0",
    kind,
    id: `https://example.org/${kind}`,
    content: { title: words("Malli"), languages: ["fi"], ...content },
  });
}

/** Two scales, one written highest first; a tree; figures alone and beside a rating. */
export const framework = template("assessment-framework", {
  scales: [
    {
      id: "phase",
      levels: ["1", "2", "3", "4"].map((id) => ({
        id,
        position: id,
        rank: Number(id),
        label: words(`Vaihe ${id}`),
      })),
    },
    {
      id: "met",
      levels: [
        { id: "yes", position: "a", rank: 2 },
        { id: "partly", position: "b", rank: 1 },
        { id: "no", position: "c", rank: 0 },
      ],
    },
  ],
  items: [
    { id: "lead", position: "b", label: words("Johtaminen") },
    {
      id: "plan",
      position: "a",
      in: "items/lead",
      label: words("Suunnitelma"),
      scale: "met",
    },
    {
      id: "strategies",
      position: "a",
      label: words("Strategiat"),
      scale: "phase",
    },
    {
      id: "reach",
      position: "c",
      label: words("Tavoittavuus"),
      indicators: [
        { id: "young", position: "a", label: words("Nuoret"), unit: "percent" },
        { id: "all", position: "b", unit: "persons" },
      ],
    },
    {
      id: "impact",
      position: "d",
      label: words("Vaikuttavuus"),
      scale: "phase",
      indicators: [{ id: "jobs", unit: "persons" }],
    },
  ],
});

/** Prompts, a table of several columns, own rows, a text, and columns by period. */
export const sheet = template("worksheet-template", {
  sections: [
    {
      id: "prompts",
      position: "a",
      type: "table",
      growable: true,
      columns: [
        { id: "label", position: "a", type: "label" },
        { id: "text", position: "b", type: "text", title: words("Vastaus") },
      ],
      rows: [
        { id: "definition", position: "a", label: words("Mitä ohjaus on?") },
        { id: "concern", position: "b", label: words("Mikä huolettaa?") },
      ],
    },
    {
      id: "decisions",
      position: "b",
      type: "table",
      title: words("Päätökset"),
      columns: [
        { id: "text", position: "a", type: "text", title: words("Mitä") },
        { id: "date", position: "b", type: "date", title: words("Milloin") },
        {
          id: "who",
          position: "c",
          type: "parties",
          roles: [{ id: "responsible", title: words("Vastaa") }],
        },
      ],
      rows: [{ id: "d1", position: "a", label: words("Yhteistyö") }],
    },
    {
      id: "goals",
      position: "c",
      type: "table",
      growable: true,
      columns: [
        { id: "number", position: "a", type: "number" },
        { id: "state", position: "b", type: "text" },
      ],
    },
    {
      id: "conclusions",
      position: "d",
      type: "text",
      title: words("Johtopäätökset"),
    },
    {
      id: "organisations",
      position: "e",
      type: "table",
      growable: true,
      columns: [
        { id: "organisation", position: "a", type: "label", field: "name" },
        { id: "periods", position: "b", type: "text", periods: true },
      ],
    },
  ],
});

const CODES = ["dont-know", "not-applicable", "not-mine", "not-assessed"];
const unanswered = CODES.map((code) => ({ unanswered: code }));
const text = ["A", "B", "ä 😀"];
const phase: readonly Json[] = [
  ...["1", "2", "3", "4", "9"].map((level) => ({ level })),
  { between: ["2", "3"] },
  { between: ["4", "3"] },
  { between: ["1", "4"] },
  ...unanswered,
  { x: 1 },
  null,
];
const met: readonly Json[] = [
  { level: "no" },
  { level: "yes" },
  { between: ["partly", "yes"] },
  { unanswered: "dont-know" },
];
const figures: readonly Json[] = [
  ...[
    "9",
    "10",
    "9.50",
    "9.5",
    "-3.25",
    "-0",
    "0",
    "9007199254740993",
    "9007199254740992",
  ].map((number) => ({ number })),
  { number: "12", unit: "percent" },
  { number: "12", unit: "persons" },
  { number: "noin 40" },
  ...unanswered,
];

/** Where people may say something of their own, and what. */
const OWN: Readonly<
  Record<string, readonly (readonly [string, readonly Json[]])[]>
> = {
  assessment: [
    ["ratings/strategies/rating", phase],
    ["ratings/strategies/rating", phase],
    ["ratings/strategies/reason@fi", text],
    ["ratings/strategies/evidence/ev-1/text@fi", text],
    ["ratings/strategies/target", phase],
    ["ratings/plan/rating", met],
    ["ratings/impact/rating", phase],
    ["ratings/impact/values/jobs/value", figures],
    ["ratings/reach/values/young/value", figures],
    ["ratings/reach/values/young/value", figures],
    ["ratings/reach/values/young/note@sv", text],
    ["ratings/reach/reason@fi", text],
    ["ratings/reach/values/gone/value", figures],
    ["ratings/gone/rating", phase],
    ["ratings/gone/values/x/value", figures],
    ["ratings/lead/reason@fi", text],
    ["ratings/strategies/colour", ["red", "blue"]],
    ["summary@fi", text],
  ],
  worksheet: [
    ["prompts/definition/text@fi", text],
    ["prompts/definition/text@sv", text],
    ["prompts/definition/unanswered", CODES],
    ["prompts/concern/text@fi", text],
    ["prompts/p-1/text@fi", text],
    ["prompts/definition/colour", ["red"]],
    ["sections/prompts/unanswered", CODES],
    ["sections/conclusions/unanswered", CODES],
    ["sections/goals/unanswered", CODES],
    ["decisions/d1/text@fi", text],
    ["decisions/d1/date", ["2026-03-01", "2026-04-01", null]],
    ["decisions/d1/responsible/o-1", [true]],
    ["decisions/d1/responsible/o-2", [true]],
    ["decisions/d9/text@fi", text],
    ["goals/r-1/state@fi", text],
    ["goals/r-2/state@fi", text],
    ["conclusions@fi", text],
    ["organisations/o-1/periods/2026/text@fi", text],
    ["organisations/o-1/periods/2031/text@fi", text],
    ["organisations/o-1/name@fi", text],
    ["organisations/o-new/name@fi", text],
    ["old/x-1/text@fi", text],
    ["goals", ["a word, no rows"]],
  ],
};

const SHARED: Readonly<
  Record<string, readonly (readonly [string, readonly Json[]])[]>
> = {
  assessment: [
    ["ratings/strategies/rating", phase],
    ["ratings/strategies/reason@fi", text],
    ["ratings/strategies/target", phase],
    ["ratings/reach/values/young/value", figures],
    ["ratings/gone/rating", phase],
    ["summary@fi", text],
  ],
  worksheet: [
    ["prompts/definition/text@fi", text],
    ["goals/g-1/state@fi", text],
    ["goals/r-1/state@fi", text],
    ["decisions/d1/responsible/o-1", [true]],
    ["conclusions@fi", text],
    ["old/x-1/text@fi", text],
    ["title@fi", text],
  ],
};

/** Ids by device: the first member has two, and the last is the coordinator. */
const DEVICES = ["c-a", "c-b", "c-c", "c-a", "c-d", "c-k"] as const;

interface Saying {
  readonly device: number;
  readonly edit: Edit;
  readonly clock: number;
}

/** What happened in a round, as plain data: a core makes documents of it. */
export interface Round {
  readonly kind: "assessment" | "worksheet";
  readonly joins: readonly (readonly [string, string])[];
  readonly sayings: readonly Saying[];
  /** Two orders in which files come back, some of them again. */
  readonly orders: readonly [readonly number[], readonly number[]];
}

function edits(
  pool: readonly (readonly [string, readonly Json[]])[],
  prefix: string,
): fc.Arbitrary<Edit> {
  return fc.constantFrom(...pool).chain(([place, values]) =>
    fc
      .tuple(
        fc.constantFrom(...values),
        fc.constantFrom(undefined, undefined, "Yhdessä sovittu"),
      )
      .map(([value, reason]): Edit => {
        const target = prefix + place;
        if (value === true) return { type: "add-row", target };
        return {
          type: "set",
          target,
          value,
          ...(prefix === "" && reason !== undefined && { reason }),
        };
      }),
  );
}

function saying(kind: Round["kind"]): fc.Arbitrary<Saying> {
  const last = DEVICES.length - 1;
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        device: fc.nat(last),
        edit: edits(OWN[kind]!, "own/"),
        clock: fc.nat(9),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        // A member, too, may write to what is shared: that makes ties.
        device: fc.constantFrom(1, last),
        edit: edits(SHARED[kind]!, ""),
        clock: fc.nat(9),
      }),
    },
  );
}

/** A whole round. */
export const round: fc.Arbitrary<Round> = fc
  .constantFrom("assessment" as const, "worksheet" as const)
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      joins: fc.subarray<readonly [string, string]>([
        ["c-b", "c-c"],
        ["c-c", "c-d"],
        ["c-d", "c-b"],
        ["c-x", "c-a"],
      ]),
      sayings: fc.array(saying(kind), {
        minLength: 5,
        maxLength: 24,
        size: "max",
      }),
      orders: fc.tuple(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 4, size: "max" }),
        fc.array(fc.nat(40), { minLength: 1, maxLength: 4, size: "max" }),
      ),
    }),
  );

/** What a core makes of a round. */
export interface Held {
  readonly template: Template;
  /** The coordinator's copy before anything has come back. */
  readonly start: AskelmatDocument;
  /** Every copy that members have had, the last of each device last. */
  readonly copies: readonly AskelmatDocument[];
  /** Files in two orders; the last copies are in both. */
  readonly orders: readonly [readonly JsonObject[], readonly JsonObject[]];
  readonly latest: readonly AskelmatDocument[];
}

export function hold(
  core: Core,
  { kind, joins, sayings, orders }: Round,
): Held {
  const made = kind === "assessment" ? framework : sheet;
  const at = (second: number) => `2026-03-01T10:00:0${second}Z`;
  const coordinator = { by: "c-k", at: at(0), tab: "t" };
  const empty = core.createDocument({
    template: made,
    by: "c-k",
    at: at(0),
    id: "urn:uuid:00000000-0000-4000-8000-000000000005",
  });
  const begun = core.applyEdits(
    empty,
    [
      { type: "set", target: "contributors/c-k/role", value: "coordinator" },
      { type: "set", target: "contributors/c-b/organisation", value: "o-1" },
      { type: "set", target: "contributors/c-d/organisation", value: "o-9" },
      { type: "add-row", target: "contributors/c-silent" },
      { type: "set", target: "contributors/s-1/role", value: "system" },
      { type: "set", target: "organisations/o-1/name@fi", value: "Ohjaamo" },
      { type: "set", target: "organisations/o-1/type", value: "municipality" },
      { type: "set", target: "organisations/o-2/name@fi", value: "Opisto" },
      { type: "add-row", target: "periods/2026" },
      ...joins.map(([one, other]): Edit => ({
        type: "add-row",
        target: `contributors/${one}/sameAs/${other}`,
      })),
    ],
    coordinator,
  ).document;
  const latest: AskelmatDocument[] = DEVICES.map(() => begun);
  const copies: AskelmatDocument[] = [];
  for (const { device, edit, clock } of sayings) {
    const context = { by: DEVICES[device]!, at: at(clock), tab: `t${device}` };
    const next = core.applyEdits(latest[device]!, [edit], context);
    latest[device] = frozen(next.document);
    copies.push(next.document);
  }
  const members = latest.slice(0, -1);
  const sent = [...copies, ...members];
  const last = members.map((one) => core.toFile(one));
  const order = (picks: readonly number[], end: readonly JsonObject[]) => [
    ...picks.map((pick) => core.toFile(sent[pick % sent.length]!)),
    ...end,
  ];
  return {
    template: made,
    start: latest.at(-1)!,
    copies: sent,
    orders: [order(orders[0], last), order(orders[1], last.toReversed())],
    latest: members,
  };
}
