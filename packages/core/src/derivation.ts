import { compareLevels } from "./compare-levels.js";
import {
  compareTemplates,
  derivations,
  relationTo,
  type ComparedItem,
} from "./compare-templates.js";
import {
  itemsOf,
  levelsOf,
  rowIn,
  sectionsOf,
  type Section,
} from "./template.js";
import type { Problem, Template } from "./types.js";

/**
 * Whether what a template says of its base in `derivedFrom` holds: `extends`,
 * everything of the base is there with its meaning; `complies-with`, nothing
 * is added that the base would not know. `inspired-by`, another relation and
 * none promise nothing.
 *
 * Codes: `derivation-broken`, its path the place as member names and ids, its
 * params `relation`, `base` and `why` (what became of it);
 * `compare-other-kind`. Standard: Derivation (DRV-1, DRV-2).
 */
export function checkDerivation(
  template: Template,
  base: Template,
): readonly Problem[] {
  const relation = promised(template, base);
  const breaks = BREAKS.get(relation);
  if (!breaks || relation === undefined) return [];
  const { items, problems } = compareTemplates(base, template);
  const broken = items.filter((item) => breaks(item, template, base));
  const problem = (path: string, why: string): Problem => {
    const params = { relation, base: base.id, why };
    return { path, code: "derivation-broken", params };
  };
  return [
    ...problems,
    ...outermost(broken).map(({ path, status }) => problem(path, status)),
    ...(relation === "complies-with" ? growing(template, base) : []).map(
      ({ id }) => problem(`sections/${id}/growable`, "changed"),
    ),
  ];
}

/** A promise is about the version it names, or about every version. */
function promised(template: Template, base: Template): string | undefined {
  const about = derivations(template.content, base.id).filter(
    ({ version }) => version === undefined || version === base.version,
  );
  return about.length > 0 ? relationTo(template, base) : undefined;
}

type Breaks = (
  item: ComparedItem,
  template: Template,
  base: Template,
) => boolean;

const BREAKS: ReadonlyMap<string | undefined, Breaks> = new Map([
  ["extends", (item) => isAnother(item) || item.status === "removed"],
  [
    "complies-with",
    (item, template, base) =>
      isAnother(item) ||
      isAddition(item, base) ||
      hasNewLevels(item, template, base),
  ],
] satisfies readonly [string, Breaks][]);

/** True when answers of the one are not at home in the other. */
function isAnother({
  path,
  status,
  comparable,
  why = [],
}: ComparedItem): boolean {
  const isStill = status !== "added" && status !== "removed";
  return isStill && (comparable === "no" || why.includes(`${path}/field`));
}

/** True for something new that can be answered. Words on a level, and a scale nobody uses yet, cannot. */
function isAddition({ path, status }: ComparedItem, base: Template): boolean {
  if (status !== "added") return false;
  const [list, id, inner, , deeper] = path.split("/");
  if (inner === "descriptors" || list === "variants") return false;
  if (list === "scales")
    return (
      inner !== undefined && rowIn(base.content, "scales", id!) !== undefined
    );
  // A group can add rows itself where the base lets it.
  const section = rowIn<Section>(base.content, "sections", id!);
  return !(inner === "rows" && deeper === undefined && section?.growable);
}

/** True when an item can now be rated on a level that the base lacks there. */
function hasNewLevels(
  { path, status }: ComparedItem,
  template: Template,
  base: Template,
): boolean {
  if (status !== "scale-changed") return false;
  const find = (from: Template) =>
    itemsOf(from).find(({ id }) => path === `items/${id}`);
  const [was, is] = [find(base), find(template)];
  if (!was || !is) return false;
  return (
    compareLevels(levelsOf(base, was), levelsOf(template, is)).added.length > 0
  );
}

/** Sections in which groups can add rows, and in the base cannot. */
function growing(template: Template, base: Template): readonly Section[] {
  return sectionsOf(template).filter(({ id, growable }) => {
    const before = rowIn<Section>(base.content, "sections", id);
    return growable === true && before !== undefined && !before.growable;
  });
}

/** Without what stands inside something that is told already. */
function outermost(items: readonly ComparedItem[]): readonly ComparedItem[] {
  const paths = new Set(items.map(({ path }) => path));
  return items.filter(({ path }) => {
    const names = path.split("/");
    return !names.some(
      (_, at) => at > 0 && paths.has(names.slice(0, at).join("/")),
    );
  });
}
