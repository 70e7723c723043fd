import "axe-core";
import type * as Axe from "axe-core";

/** What axe keeps beside its documented functions; computes roles and names as browsers do. */
interface Commons {
  readonly commons: {
    readonly aria: { getRole(node: unknown): string | null };
    readonly text: { accessibleTextVirtual(node: unknown): string };
    readonly dom: { isVisibleToScreenReaders(node: unknown): boolean };
  };
  readonly utils: { getNodeFromTree(node: Element): unknown };
}

const axe = (globalThis as unknown as { axe: typeof Axe & Commons }).axe;

export type Name = string | RegExp;

interface Found {
  readonly element: HTMLElement;
  readonly name: string;
}

/** Everything with a role, as a screen reader meets it: with names, hidden things left out. */
export function allByRole(
  scope: Element,
  role: string,
  name?: Name,
): HTMLElement[] {
  return found(scope, (one) => one === role)
    .filter((one) => name === undefined || fits(one.name, name))
    .map(({ element }) => element);
}

/** The one thing with a role and a name. */
export function byRole(scope: Element, role: string, name?: Name): HTMLElement {
  const elements = allByRole(scope, role, name);
  if (elements.length === 1) return elements[0]!;
  const names = found(scope, (one) => one === role).map((one) => one.name);
  throw new Error(
    `${elements.length} of role ${role} are called ${String(name)}; there are: ${names.join(" | ")}`,
  );
}

/** The one field with a label. */
export function byLabel(scope: Element, name: Name): HTMLInputElement {
  const roles = [
    "textbox",
    "combobox",
    "radio",
    "checkbox",
    "searchbox",
    "listbox",
  ];
  const fields = found(scope, (role) => roles.includes(role));
  const fitting = fields.filter((field) => fits(field.name, name));
  if (fitting.length === 1) return fitting[0]!.element as HTMLInputElement;
  throw new Error(
    `${fitting.length} fields are labelled ${String(name)}; there are: ${fields.map((field) => field.name).join(" | ")}`,
  );
}

/** The name that assistive technology gives an element. */
export function nameOf(element: Element): string {
  return namesOf([element])[0]!;
}

/** The names of many elements, read in one tree: making the tree takes as long as the page is large. */
export function namesOf(elements: readonly Element[]): string[] {
  return inTree(elements, () =>
    elements.map((one) => textOf(axe.utils.getNodeFromTree(one))),
  );
}

/** All that can be read, in order, spaces evened out. */
export function textIn(scope: Element): string {
  return even((scope.shadowRoot ?? scope).textContent);
}

/** What axe finds wrong (WCAG 2.2 AA and best practices), one line each. */
export async function violations(scope: Element): Promise<string[]> {
  const { violations } = await axe.run(scope, {
    runOnly: [
      "wcag2a",
      "wcag2aa",
      "wcag21a",
      "wcag21aa",
      "wcag22aa",
      "best-practice",
    ],
    // Rules about a whole page; an element is a part of one.
    rules: {
      region: { enabled: false },
      "page-has-heading-one": { enabled: false },
      "landmark-one-main": { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`,
    ),
  );
}

function found(scope: Element, wanted: (role: string) => boolean): Found[] {
  return inTree([scope], () => {
    const results: Found[] = [];
    for (const element of everything(scope.shadowRoot ?? scope)) {
      const node = axe.utils.getNodeFromTree(element);
      if (!node || !axe.commons.dom.isVisibleToScreenReaders(node)) continue;
      const role = axe.commons.aria.getRole(node);
      if (role !== null && wanted(role))
        results.push({ element, name: textOf(node) });
    }
    return results;
  });
}

function textOf(node: unknown): string {
  return even(axe.commons.text.accessibleTextVirtual(node));
}

function inTree<T>(scopes: readonly Element[], work: () => T): T {
  if (!scopes.every((scope) => scope.isConnected))
    throw new Error("the element is not on the page");
  axe.setup(document.documentElement);
  try {
    return work();
  } finally {
    axe.teardown();
  }
}

function* everything(root: ParentNode): Generator<HTMLElement> {
  for (const child of root.children) {
    yield child as HTMLElement;
    yield* everything(child);
    if (child.shadowRoot) yield* everything(child.shadowRoot);
  }
}

const even = (text: string) => text.replace(/\s+/g, " ").trim();

const fits = (text: string, name: Name) =>
  typeof name === "string" ? text === name : name.test(text);
