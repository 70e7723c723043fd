// The little of WebDriver that the tests need, by plain requests: no client library.

/** Keys by name, as WebDriver writes them. */
const keyCodes = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Insert: "\uE016",
  Delete: "\uE017",
  F6: "\uE036",
  Meta: "\uE03D",
};

/** A session with a WebDriver server, and the parts of a Puppeteer page that our commands use. */
export class WebDriver {
  #base;
  #session = "";

  /** @param {string} base  the server's address */
  constructor(base) {
    this.#base = base;
  }

  async open(capabilities) {
    const { sessionId } = await this.#send("POST", "/session", {
      capabilities: { alwaysMatch: capabilities },
    });
    this.#session = `/session/${sessionId}`;
  }

  async close() {
    if (this.#session) await this.#send("DELETE", this.#session);
    this.#session = "";
  }

  go(url) {
    return this.#send("POST", `${this.#session}/url`, { url });
  }

  evaluate(script) {
    return this.#send("POST", `${this.#session}/execute/sync`, {
      script,
      args: [],
    });
  }

  keyboard = {
    down: (key) => this.#keys([["keyDown", key]]),
    up: (key) => this.#keys([["keyUp", key]]),
    press: (key) =>
      this.#keys([
        ["keyDown", key],
        ["keyUp", key],
      ]),
    type: (text) =>
      this.#keys(
        [...text].flatMap((letter) => {
          const key = letter === "\n" ? "Enter" : letter;
          return [
            ["keyDown", key],
            ["keyUp", key],
          ];
        }),
      ),
  };

  /** Gives the page's view a size, or the nearest that the browser's window can have. */
  async setViewport({ width, height }) {
    let [outerWidth, outerHeight] = [width, height];
    for (let before = ""; ;) {
      await this.#resize({ width: outerWidth, height: outerHeight });
      const [isWidth, isHeight] = await this.#stillSize();
      const now = `${isWidth} × ${isHeight}`;
      if (now === `${width} × ${height}` || now === before) return;
      before = now;
      const rect = await this.#send("GET", `${this.#session}/window/rect`);
      outerWidth = rect.width + width - isWidth;
      outerHeight = rect.height + height - isHeight;
    }
  }

  /** A window that is busy refuses now and then, with no reason given; asked again it does what it was told. */
  async #resize(rect) {
    for (let left = 3; ; left--) {
      try {
        return await this.#send("POST", `${this.#session}/window/rect`, rect);
      } catch (error) {
        if (left === 0) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  /** The size of the view once it has stood for a while: the window says nothing when it has changed. */
  async #stillSize() {
    for (let [before, times] = ["", 0]; ;) {
      const size = await this.evaluate("return [innerWidth, innerHeight]");
      const now = size.join();
      times = now === before ? times + 1 : 0;
      if (times === 3) return size;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** One act of the mouse: `{ type: "pointerMove", x, y }`, `{ type: "pointerDown", button }` … */
  mouse(action) {
    return this.#send("POST", `${this.#session}/actions`, {
      actions: [{ type: "pointer", id: "mouse", actions: [action] }],
    });
  }

  #keys(strokes) {
    const actions = strokes.map(([type, key]) => ({
      type,
      value: keyCode(key),
    }));
    return this.#send("POST", `${this.#session}/actions`, {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }

  async #send(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      ...(body && {
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      }),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }
}

function keyCode(key) {
  const code = [...key].length === 1 ? key : keyCodes[key];
  if (code === undefined) throw new Error(`Unknown key: "${key}"`);
  return code;
}
