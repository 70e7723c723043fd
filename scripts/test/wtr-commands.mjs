// Commands of our own for tests in the browser. The runner's built-in ones cannot press "Shift+Tab" or "ä",
// ignore forced colours, and cannot be overridden under their own names.
//   executeServerCommand("elo:keys", "Shift+Tab" | { press: "Control+z" } | { type: "äö" } | [several])
//   executeServerCommand("elo:viewport", { width: 320, height: 640 })
//   await executeServerCommand("elo:tree")   the accessibility tree, as Chromium gives it to assistive technology
//   executeServerCommand("elo:media", { forcedColors: "active", colorScheme: "dark", reducedMotion: "reduce", media: "print" })

const features = {
  forcedColors: "forced-colors",
  colorScheme: "prefers-color-scheme",
  reducedMotion: "prefers-reduced-motion",
  contrast: "prefers-contrast",
};

const commands = {
  "elo:keys": async (page, keys, { beforeKeys, afterKeys }) => {
    await beforeKeys?.(page);
    await sendKeys(page, keys);
    // Some engines answer before the page has seen the last key.
    await afterKeys?.(page);
  },
  "elo:viewport": (page, size) => page.setViewport(size),
  "elo:media": (page, media) => emulateMedia(page, media ?? {}),
  "elo:tree": (page) => accessibilityTree(page),
};

export function wtrCommands() {
  return {
    name: "askelmat-commands",
    async executeCommand({ command, payload, session }) {
      const run = commands[command];
      if (!run) return undefined;
      const page = await session.browser.getPage(session.id);
      return (await run(page, payload, session.browser)) ?? true;
    },
  };
}

/** Roles, names, descriptions and states, nested; what assistive technology never meets is left out. */
async function accessibilityTree(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node) => {
    const children = (node.childIds ?? []).flatMap((id) =>
      byId.has(id) ? read(byId.get(id)) : [],
    );
    if (node.ignored || node.role.value === "none") return children;
    const states = (node.properties ?? []).map(({ name, value }) => [
      name,
      value.value,
    ]);
    return [
      {
        role: node.role.value,
        name: node.name?.value ?? "",
        description: node.description?.value ?? "",
        states: Object.fromEntries(states),
        children,
      },
    ];
  };
  return read(nodes[0])[0];
}

/** Also used by tests that drive a page themselves. */
export async function sendKeys(page, keys) {
  for (const step of Array.isArray(keys) ? keys : [keys]) {
    const { type, press } = typeof step === "string" ? { press: step } : step;
    if (type !== undefined) await page.keyboard.type(type);
    else await pressChord(page, press);
  }
}

async function pressChord(page, chord) {
  const names = chord === "+" ? ["+"] : chord.split("+");
  // Engines agree on the letter, not on its name.
  const key = names.pop().replace("Space", " ");
  for (const name of names) await page.keyboard.down(name);
  try {
    await page.keyboard.press(key);
  } catch (error) {
    // A letter that the American keyboard lacks can be typed, not pressed.
    if (key.length !== 1 || names.length > 0) throw error;
    await page.keyboard.sendCharacter(key);
  } finally {
    for (const name of names.reverse()) await page.keyboard.up(name);
  }
}

// One session for each page: what a session has emulated only that session takes back.
const sessions = new WeakMap();

/** Sets the media features that are named and takes back all others. */
export async function emulateMedia(page, { media = "", ...wanted }) {
  for (const name of Object.keys(wanted))
    if (!features[name])
      throw new Error(
        `elo:media knows ${Object.keys(features).join(", ")} and media, not "${name}".`,
      );
  const nothing = !media && Object.keys(wanted).length === 0;
  if (nothing && !sessions.has(page)) return;
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send("Emulation.setEmulatedMedia", {
    media,
    features: Object.entries(features).map(([name, feature]) => ({
      name: feature,
      value: wanted[name] ?? "",
    })),
  });
}
