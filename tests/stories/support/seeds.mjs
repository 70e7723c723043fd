// Faults that are put into the page, to see that the walk finds them. Each function is sent as text.

/** Plants four faults that come up as soon as a tool stands on the page. */
export function plant() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector("#storybook-root elo-matrix")) return;
    observer.disconnect();
    console.error("seeded");
    setTimeout(() => {
      throw new Error("seeded");
    });
    void fetch("https://example.invalid/seeded").catch(() => {});
    void fetch("seeded.json");
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Makes drawing anything impossible. */
export function blind() {
  Document.prototype.importNode = () => {
    throw new Error("seeded");
  };
}

/** Makes the tools unable to do what stories ask of them. */
export function lame() {
  customElements.get("elo-matrix").prototype.answerWho = () => {
    throw new Error("seeded");
  };
}

/**
 * Adds a style to the tool on the page.
 * @param {string} css
 */
export function restyle(css) {
  const { shadowRoot } = document.querySelector("elo-matrix");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadowRoot.adoptedStyleSheets.push(sheet);
}

/** Adds a button without a name to the tool on the page. */
export function addNamelessButton() {
  const { shadowRoot } = document.querySelector("elo-matrix");
  shadowRoot.querySelector("[part]").append(document.createElement("button"));
}
