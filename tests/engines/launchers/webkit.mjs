// A launcher for @web/test-runner that drives WebKitGTK's MiniBrowser on a screen of its own.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { WebDriver } from "./webdriver.mjs";

/** As WebDriver numbers them. */
const buttons = ["left", "middle", "right"];

/** @param {{driver: string, browser: string, display: string}} programs  their paths */
export function webkitLauncher(programs) {
  const mouse = async (action) => (await running).driver.mouse(action);
  const active = new Set();
  /** @type {ReturnType<typeof start> | undefined} */
  let running;
  return {
    name: "WebKit",
    type: "webdriver",
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      running ??= start(programs);
      const { driver } = await running;
      active.add(id);
      await driver.go(url);
    },
    async stopSession(id) {
      active.delete(id);
      const { driver } = await running;
      await driver.go("about:blank");
      return {};
    },
    async startDebugSession() {},
    isActive: (id) => active.has(id),
    getBrowserUrl: () => "",
    /** What our commands press keys on; keys wait for the browser to be up. */
    async getPage() {
      return (await running).driver;
    },
    // What `sendMouse` of @web/test-runner-commands asks of a launcher of this type.
    sendMouseMove: (_, x, y) => mouse({ type: "pointerMove", x, y }),
    sendMouseDown: (_, button = "left") =>
      mouse({ type: "pointerDown", button: buttons.indexOf(button) }),
    sendMouseUp: (_, button = "left") =>
      mouse({ type: "pointerUp", button: buttons.indexOf(button) }),
    afterKeys: (driver) => driver.evaluate("return 0"),
    async stop() {
      await (await running?.catch(() => undefined))?.stop();
    },
  };
}

async function start({ driver: program, browser, display }) {
  const children = [];
  const run = (command, args, options) => {
    const child = spawn(command, args, options);
    children.push(child);
    return child;
  };
  const stopAll = () => children.reverse().forEach((child) => child.kill());
  // A run that is broken off must not leave browsers behind.
  process.once("exit", stopAll);
  process.once("SIGTERM", () => process.exit(143));
  try {
    const screen = run(
      display,
      ["-displayfd", "3", "-screen", "0", "800x600x24", "-nolisten", "tcp"],
      { stdio: ["ignore", "ignore", "ignore", "pipe"] },
    );
    const number = await firstLine(screen, screen.stdio[3]);
    const port = await freePort();
    run(program, [`--port=${port}`, "--host=127.0.0.1"], {
      stdio: "ignore",
      env: {
        ...process.env,
        DISPLAY: `:${number}`,
        // There is no session bus to speak to.
        NO_AT_BRIDGE: "1",
        GDK_BACKEND: "x11",
        // A language that a page can read: "C" is none.
        LANG: "en_US.UTF-8",
      },
    });
    const driver = new WebDriver(`http://127.0.0.1:${port}`);
    await answering(port);
    await driver.open({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": {
        binary: browser,
        args: ["--automation"],
      },
    });
    await driver.setViewport({ width: 800, height: 600 });
    const stop = async () => {
      await driver.close().catch(() => undefined);
      stopAll();
    };
    return { driver, stop };
  } catch (error) {
    stopAll();
    throw error;
  }
}

function firstLine(child, stream) {
  return new Promise((resolve, reject) => {
    let text = "";
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`Xvfb ended with code ${code}.`)),
    );
    stream.on("data", (part) => {
      text += part;
      if (text.includes("\n")) resolve(text.trim());
    });
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(port) {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const up = await fetch(`http://127.0.0.1:${port}/status`).catch(
      () => undefined,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver does not answer.");
}
