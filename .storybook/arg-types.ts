import type { ArgTypes } from "@storybook/web-components-vite";
import manifest from "../packages/elements/custom-elements.json" with { type: "json" };

/** What the manifest says of anything that has a name. */
interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Named {
  readonly kind: string;
  readonly attribute?: string;
  readonly parameters?: readonly (Named & { readonly optional?: boolean })[];
  readonly return?: { readonly type: { readonly text: string } };
}

interface Card {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Member[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

/** The tables of a tag's page, out of the manifest. Storybook's own leaves methods out. */
export function argTypesOf(tag: string): ArgTypes {
  const card = cardOf(tag);
  const fields = card.members.filter(({ kind }) => kind === "field");
  const methods = card.members.filter(({ kind }) => kind === "method");
  return {
    ...rows(card.attributes, "attributes", ({ type }) =>
      controlFor(type?.text),
    ),
    ...rows(
      fields.filter(({ attribute }) => attribute === undefined),
      "properties",
    ),
    ...rows(methods.map(signed), "methods"),
    ...rows(card.events, "events"),
    ...rows(card.slots.map(called), "slots"),
    ...rows(card.cssParts, "css shadow parts"),
    ...rows(card.cssProperties, "css custom properties"),
  };
}

/** What a tag's page begins with. */
export function descriptionOf(tag: string): string {
  return cardOf(tag).description;
}

function cardOf(tag: string): Card {
  const cards: readonly Card[] = manifest.modules.flatMap(
    ({ declarations }) => declarations as readonly Card[],
  );
  const card = cards.find(({ tagName }) => tagName === tag);
  if (!card)
    throw new Error(`No <${tag}> in custom-elements.json. Run:  npm run gen`);
  return card;
}

function rows<Item extends Named>(
  items: readonly Item[],
  category: string,
  control: (item: Item) => ArgTypes[string] = () => ({ control: false }),
): ArgTypes {
  return Object.fromEntries(
    items.map((item) => [
      // A part may be called like an attribute.
      category === "attributes" ? item.name : `${category} ${item.name}`,
      {
        name: item.name,
        description: item.description,
        table: {
          category,
          ...(item.type && { type: { summary: item.type.text } }),
          ...(item.default !== undefined && {
            defaultValue: { summary: item.default },
          }),
        },
        ...control(item),
      },
    ]),
  );
}

/** A switch for yes or no, the words there are to choose from, else a line to write in. */
function controlFor(type = "string"): ArgTypes[string] {
  if (type === "boolean") return { control: "boolean" };
  const words = [...type.matchAll(/"([^"]+)"/g)].map(([, word]) => word);
  return words.length > 0
    ? { control: "select", options: [undefined, ...words] }
    : { control: "text" };
}

function signed({ parameters = [], return: gives, ...rest }: Member): Named {
  const inside = parameters.map(
    ({ name, type, optional, default: preset }) =>
      `${name}${optional === true ? "?" : ""}: ${type?.text ?? `= ${preset ?? ""}`}`,
  );
  const text = `(${inside.join(", ")}) => ${gives?.type.text ?? "void"}`;
  return { ...rest, type: { text } };
}

const called = (slot: Named): Named => ({
  ...slot,
  name: slot.name === "" ? "(default)" : slot.name,
});
