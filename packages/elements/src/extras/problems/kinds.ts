import type { Problem } from "@askelmat/core";
import type { DocumentElement } from "../../base/document-element.js";
import { nodeAt } from "../../shared/node-at.js";

/** What is kept and shown as it is: nobody can mend it, and nothing is wrong with keeping it. */
const KEPT = new Set(["item-unknown", "indicator-unknown", "code-outdated"]);

/** Codes that name somebody only when it is in their own answers, which their place does not say. */
const OWN_BY = new Set(["level-unknown", "rating-shape", "item-unknown"]);

/**
 * True for what the reader can mend here and now: it is in the answers that are
 * being edited, at a place that is on screen. All else is only told.
 */
export function isToMend(tool: DocumentElement, problem: Problem): boolean {
  const { path, code, params = {} } = problem;
  const by = params["by"];
  const isOwn =
    path.startsWith("own/") || (OWN_BY.has(code) && by !== undefined);
  const isEdited =
    tool.currentMode === "fill"
      ? isOwn && by === tool.session?.me
      : tool.currentMode === "agree" && !isOwn;
  return (
    isEdited &&
    !KEPT.has(code) &&
    !code.startsWith("leaf-") &&
    !(code === "code-unknown" && !params["closed"]) &&
    tool.placeName(path) !== undefined &&
    nodeAt(tool, path) !== undefined
  );
}

/** Tells one problem from another. */
export function keyOf({ path, code, params }: Problem): string {
  return JSON.stringify([path, code, params?.["by"]]);
}
