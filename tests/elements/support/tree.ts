import { executeServerCommand } from "@web/test-runner-commands";

/** A node of the accessibility tree, as Chromium hands it to assistive technology. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly TreeNode[];
}

/** The tree of the whole page. */
export async function pageTree(): Promise<TreeNode> {
  return executeServerCommand("elo:tree");
}

/** All nodes of a role inside a node, in reading order; of a name when one is given. */
export function inTree(
  node: TreeNode,
  role: string,
  name?: string | RegExp,
): readonly TreeNode[] {
  return node.children.flatMap((child) => [
    ...(child.role === role && fits(child.name, name) ? [child] : []),
    ...inTree(child, role, name),
  ]);
}

/** The one node of a role and a name. */
export function oneInTree(
  node: TreeNode,
  role: string,
  name?: string | RegExp,
): TreeNode {
  const found = inTree(node, role, name);
  if (found.length === 1) return found[0]!;
  const names = inTree(node, role).map((one) => one.name);
  throw new Error(
    `${found.length} of role ${role} are called ${String(name)}; there are: ${names.join(" | ")}`,
  );
}

function fits(text: string, name: string | RegExp | undefined): boolean {
  if (name === undefined) return true;
  return typeof name === "string" ? text === name : name.test(text);
}
