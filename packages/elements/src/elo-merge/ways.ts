import type { Problem } from "@askelmat/core";
import type { EloMerge } from "./elo-merge.js";
import type { Camera } from "./camera.js";
import type { MergeWork } from "./merge-work.js";

const LINKS_BUTTON = ".pickers [aria-expanded]";

/** How answers come in other than as files: pasted links, codes before a camera, a service. Each is fetched with its first use. */
export class Ways {
  /** True while there is a field for links. */
  showsLinks = false;
  /** What was pasted, until all of it has been read. */
  pasted = "";
  /** Why what was pasted holds no link. */
  linkProblem: Problem | undefined;
  /** The camera, while it is open. */
  camera: Camera | undefined;
  /** While a service is asked: what ends that. */
  asking: AbortController | undefined;
  /** What the service said instead of answers: nothing yet, or what is wrong. */
  answer: Problem | "none" | undefined;
  drawCamera?: typeof import("./camera-view.js").cameraView;
  readonly #work: MergeWork;

  constructor(work: MergeWork) {
    this.#work = work;
  }

  get #tool(): EloMerge {
    return this.#work.tool;
  }

  toggleLinks(): void {
    this.showsLinks = !this.showsLinks;
    this.#focusOn(this.showsLinks ? "#links" : LINKS_BUTTON);
  }

  /** Takes the links of a text in; what could not be read stays in the field. */
  async takeLinks(): Promise<void> {
    const part = await this.#part(import("./take-links.js"));
    if (!part) return;
    this.linkProblem = await part.takeLinks(this.#work, this.pasted);
    if (!this.linkProblem) {
      this.pasted = "";
      this.showsLinks = false;
    }
    this.#focusOn(this.showsLinks ? "#links" : LINKS_BUTTON);
  }

  async openCamera(): Promise<void> {
    const part = await this.#part(
      Promise.all([import("./camera.js"), import("./camera-view.js")]),
    );
    if (!part || this.camera) return;
    const [{ Camera }, { cameraView }] = part;
    this.drawCamera = cameraView;
    this.camera = new Camera(this.#work);
    this.#tool.requestUpdate();
  }

  readonly closeCamera = (): void => {
    this.camera?.close();
    this.camera = undefined;
    this.#tool.requestUpdate();
  };

  /** Asks the service once what it has. */
  async ask(endpoint: string): Promise<void> {
    const part = await this.#part(import("../workshop/endpoint.js"));
    if (!part || this.asking) return;
    const asking = new AbortController();
    // Whoever leaves does not wait for it: nothing comes in unseen.
    const left = { hostDisconnected: () => asking.abort() };
    this.#tool.addController(left);
    this.asking = asking;
    this.answer = undefined;
    this.#tool.requestUpdate();
    const collected = await part.collectFrom(endpoint, asking.signal);
    this.#tool.removeController(left);
    await this.#work.loadWords();
    this.asking = undefined;
    if (!collected.ok) this.answer = collected.problem;
    else if (collected.files.length === 0) this.answer = "none";
    else await this.#work.intake.take(collected.files);
    this.#tool.requestUpdate();
  }

  /** What opens and closes takes the focus along. */
  #focusOn(selector: string): void {
    const tool = this.#tool;
    tool.requestUpdate();
    void tool.updateComplete.then(() =>
      tool.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  async #part<Part>(coming: Promise<Part>): Promise<Part | undefined> {
    try {
      return await coming;
    } catch (error) {
      console.error("askelmat: a part of the tool did not load", error);
      this.#tool.report([{ path: "", code: "leaf-dialogs" }]);
      return undefined;
    }
  }
}
