// The laptop's camera, looking for codes on the phones and papers of members. Loaded when somebody opens it.
import "../extras/words.js";
import type { ReactiveController } from "lit";
import { readLink } from "@askelmat/exchange";
import { offerLinkWords } from "../elo-workbook/link-words.js";
import { load, msg, str } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import { outcomeWords } from "./files-view.js";
import type { MergeWork } from "./merge-work.js";

/** Why there is no picture. */
export type CameraTrouble =
  | "insecure" // the page did not come by https, where browsers have no camera
  | "refused" // the reader, the browser or the page around says no
  | "none"
  | "busy" // another program has it
  | "leaf" // what reads pictures did not load
  | "lost"; // it was there, and is no more

/** Between two looks at the picture: a code that is held up stays longer, and the page stays quick. */
const PAUSE_MS = 120;
/** Pixels that are looked at, across: enough for the largest code that we make. */
const WIDTH = 1280;

/** Reads one code after another until it is closed; nothing it sees is kept or sent. */
export class Camera implements ReactiveController {
  readonly video = document.createElement("video");
  trouble: CameraTrouble | undefined;
  /** True once there is a picture. */
  isOn = false;
  /** What was last seen, in words. */
  said = "";
  /** What was read, the latest first. */
  readonly read: { readonly name: string; readonly words: string }[] = [];
  readonly #work: MergeWork;
  readonly #known = new Set<string>();
  #seen = "";
  #stream: MediaStream | undefined;
  #isClosed = false;

  constructor(work: MergeWork) {
    this.#work = work;
    this.video.muted = true;
    this.video.playsInline = true;
    this.video.setAttribute(
      "aria-label",
      work.inWords(() => msg("Kameran kuva", { id: "merge.camera-picture" })),
    );
    work.tool.addController(this);
    void this.#open();
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Lets the camera go, whatever it was doing. */
  close(): void {
    this.#isClosed = true;
    this.isOn = false;
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.video.srcObject = null;
    this.#work.tool.removeController(this);
  }

  async #open(): Promise<void> {
    const { tool } = this.#work;
    // Older type lists say that it is always there; without https it is not.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices) {
      this.#fail("insecure");
      return;
    }
    const coming = import("@askelmat/exchange/read-code.js").catch(
      (error: unknown) => {
        console.error("askelmat: what reads codes did not load", error);
        return undefined;
      },
    );
    try {
      const stream = await devices.getUserMedia({
        audio: false,
        video: { facingMode: "environment", width: { ideal: WIDTH } },
      });
      this.#stream = stream;
      // It may have been closed while the browser was asking.
      if (this.#isClosed) {
        this.close();
        return;
      }
      for (const track of stream.getTracks())
        track.addEventListener("ended", () => this.#fail("lost"));
      this.video.srcObject = stream;
      await this.video.play();
    } catch (error) {
      if (!this.#isClosed) this.#fail(troubleOf(error));
      return;
    }
    const reader = await coming;
    await load(tool.locale);
    offerLinkWords();
    if (!reader) this.#fail("leaf");
    else await this.#look(reader.readCode);
  }

  async #look(
    readCode: (picture: ImageData) => string | undefined,
  ): Promise<void> {
    const { tool } = this.#work;
    const canvas = document.createElement("canvas");
    const drawing = canvas.getContext("2d", { willReadFrequently: true });
    this.isOn = !this.#isClosed;
    tool.requestUpdate();
    while (await this.#goesOn()) {
      const { videoWidth, videoHeight } = this.video;
      if (!drawing || videoWidth === 0 || document.hidden) continue;
      canvas.width = Math.min(WIDTH, videoWidth);
      canvas.height = Math.round((canvas.width * videoHeight) / videoWidth);
      const { width, height } = canvas;
      drawing.drawImage(this.video, 0, 0, width, height);
      const text = readCode(drawing.getImageData(0, 0, width, height));
      if (text === undefined || text === this.#seen) continue;
      this.#seen = text;
      await this.#take(text);
    }
  }

  /** After a pause: it may have been closed, or have ended, meanwhile. */
  async #goesOn(): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return this.isOn;
  }

  async #take(text: string): Promise<void> {
    const { tool, intake } = this.#work;
    const isKnown = this.#known.has(text);
    const link = isKnown ? undefined : readLink(text);
    this.#known.add(text);
    if (!link?.ok) {
      const problem = link?.problem;
      this.#say(() =>
        !problem
          ? msg("Tämä koodi on jo luettu. Näytä seuraava.", {
              id: "merge.code-again",
            })
          : problem.code === "link-none"
            ? msg(
                "Koodissa ei ole vastauksia. Näytä koodi, jonka vastaaja sai palauttaessaan.",
                { id: "merge.code-other" },
              )
            : problemWords(problem),
      );
      return;
    }
    const number = ++this.#work.codesRead;
    const name = this.#work.inWords(() =>
      msg(str`QR-koodi ${number}`, { id: "merge.code-name" }),
    );
    const file = new File([link.text], name);
    await intake.take([file]);
    const line = intake.lines.find((one) => one.file === file);
    if (!line) return;
    const words = this.#work.inWords(() =>
      [
        outcomeWords(line, tool.session?.document),
        ...line.problems.map(problemWords),
      ].join(" "),
    );
    this.read.unshift({ name, words });
    this.#say(() => `${name}: ${words}`);
  }

  #say(words: () => string): void {
    this.said = this.#work.inWords(words);
    this.#work.tool.requestUpdate();
  }

  #fail(trouble: CameraTrouble): void {
    if (this.#isClosed) return;
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.isOn = false;
    this.trouble = trouble;
    this.#work.tool.requestUpdate();
  }
}

function troubleOf(error: unknown): CameraTrouble {
  switch ((error as Error | undefined)?.name) {
    case "NotAllowedError":
    case "SecurityError":
      return "refused";
    case "NotFoundError":
    case "OverconstrainedError":
      return "none";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    default:
      console.error("askelmat: the camera did not open", error);
      return "busy";
  }
}
