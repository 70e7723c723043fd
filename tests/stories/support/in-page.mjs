// What runs in the page, not here. Plain JavaScript, each function by itself: it is sent as text, and what compiles
// TypeScript for the tests would put names into it that the page does not know.

/**
 * Shows a story and waits until it has been told.
 * @param {string} id
 * @returns {Promise<string[]>} what Storybook says went wrong
 */
export async function showStory(id) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const ends = [
    "storyFinished",
    "storyMissing",
    "storyErrored",
    "storyThrewException",
    "playFunctionThrewException",
    "unhandledErrorsWhilePlaying",
  ];
  const [event, payload] = await new Promise((resolve) => {
    const listeners = ends.map((end) => [end, (what) => finish(end, what)]);
    // Shown already: it is told anew.
    const again = (storyId) => channel.emit("forceRemount", { storyId });
    listeners.push(["storyUnchanged", again]);
    const finish = (end, what) => {
      for (const [name, listener] of listeners) channel.off(name, listener);
      resolve([end, what]);
    };
    for (const [name, listener] of listeners) channel.on(name, listener);
    setTimeout(finish, 60_000, "the story did not come to its end", {});
    channel.emit("setCurrentStory", { storyId: id, viewMode: "story" });
  });
  const faults = [];
  if (event !== "storyFinished" || payload.status === "error")
    faults.push(`${event}: ${payload.message ?? JSON.stringify(payload)}`);
  const { classList } = document.body;
  if (classList.contains("sb-show-errordisplay"))
    faults.push(
      `error display: ${document.querySelector("#error-message").textContent}`,
    );
  else if (!classList.contains("sb-show-main"))
    faults.push(`no story is shown: ${document.body.className}`);
  return faults;
}

/** Brings what moves to its end: nobody need watch it. */
export async function settle() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const roots = (node) => [
    ...(node.shadowRoot ? [node.shadowRoot] : []),
    ...[...(node.shadowRoot ?? node).children].flatMap(roots),
  ];
  await frame();
  await frame();
  const moving = [document, ...roots(document.body)]
    .flatMap((root) => root.getAnimations())
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity);
  for (const animation of moving) animation.finish();
}

/** The colour of the tool's text, as it is drawn. */
export function ink() {
  const tool = document.querySelector(
    "#storybook-root :is(elo-group, elo-matrix, elo-meeting, elo-merge, elo-plan, elo-practice, elo-programme, elo-service-map, elo-worksheet, elo-workbook)",
  );
  return getComputedStyle(tool.shadowRoot.querySelector("[part]")).color;
}

/**
 * What axe finds wrong in the story (WCAG 2.2 AA and best practices).
 * @param {boolean} inked only what the colours decide: the rest has been judged
 * @returns {Promise<string[]>} one line each
 */
export async function judge(inked) {
  const story = document.querySelector("#storybook-root");
  const all = {
    runOnly: [
      "wcag2a",
      "wcag2aa",
      "wcag21a",
      "wcag21aa",
      "wcag22aa",
      "best-practice",
    ],
    rules: {
      // An element is a part of somebody's page: landmarks and the first heading are the page's.
      region: { enabled: false },
      "landmark-one-main": { enabled: false },
      "page-has-heading-one": { enabled: false },
    },
  };
  const colours = {
    runOnly: {
      type: "rule",
      values: ["color-contrast", "link-in-text-block"],
    },
  };
  const { violations } = await window.axe.run(story, {
    resultTypes: ["violations"],
    ...(inked ? colours : all),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`,
    ),
  );
}
