import { LitElement, nothing, type PropertyValues } from "lit";
import { state } from "lit/decorators.js";
import { languageOf, lineage } from "../locale/language.js";
import { isLoaded, load, withLocale, type Locale } from "../locale/locale.js";
import { offerSwedish } from "../locale/texts.js";
import { tokens } from "./tokens.js";

/**
 * What every element has: a language, the tokens, and `msg` speaking that language.
 *
 * @attr {"fi" | "sv" | "en"} lang - the language spoken; the nearest one above when absent, else Finnish
 * @attr {"light" | "dark" | "auto"} theme - overrides the page's `color-scheme`; `auto` is as the device says
 * @cssprop --elo-ink - text
 * @cssprop --elo-paper - the ground
 * @cssprop --elo-quiet - text of less weight
 * @cssprop --elo-hairline - lines that only divide
 * @cssprop --elo-border - lines around what can be changed
 * @cssprop --elo-tint - a ground set apart, and under the pointer
 * @cssprop --elo-accent - what can be pressed, and what is chosen
 * @cssprop --elo-on-accent - text on the accent
 * @cssprop --elo-link - the focus, and what leads elsewhere
 * @cssprop --elo-selected - the ground of what is chosen
 * @cssprop --elo-success - what went well
 * @cssprop --elo-alert - what went wrong
 * @cssprop --elo-notice - text of what should be noticed
 * @cssprop --elo-notice-tint - the ground of what should be noticed
 * @cssprop --elo-font - the typefaces
 * @cssprop --elo-radius - the rounding of corners
 */
export class EloElement extends LitElement {
  static {
    offerSwedish();
  }
  static override styles = [tokens];

  /**
   * The language this element speaks, from `lang` here or above.
   * @public
   * @readonly
   */
  @state() locale: Locale = "fi";
  /** The language asked for, when its texts could not be loaded. */
  @state() missingLocale: Locale | undefined;

  #observer?: MutationObserver;

  override connectedCallback(): void {
    this.#observer = new MutationObserver(() => this.#readLanguage());
    for (const node of lineage(this))
      this.#observer.observe(node, { attributeFilter: ["lang"] });
    this.#readLanguage();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    this.#observer?.disconnect();
    super.disconnectedCallback();
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!isLoaded(this.locale)) {
      const wanted = this.locale;
      this.missingLocale = (await load(wanted)) ? undefined : wanted;
      if (this.missingLocale && this.locale === wanted) this.locale = "fi";
    }
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    withLocale(this.locale, () => super.update(changed));
  }

  /** Runs `work` with `msg` speaking this element's language: for handlers. */
  protected inWords<T>(work: () => T): T {
    return withLocale(this.locale, work);
  }

  #readLanguage(): void {
    this.locale = languageOf(this);
    this.missingLocale = undefined;
  }
}

/** Shorthand for a conditional part of a template. */
export const when = <T>(condition: unknown, part: () => T) =>
  condition ? part() : nothing;
