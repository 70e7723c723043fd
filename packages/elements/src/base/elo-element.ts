import { LitElement, nothing, type PropertyValues } from "lit";
import { state } from "lit/decorators.js";
import { languageOf, lineage } from "../locale/language.js";
import { isLoaded, load, withLocale, type Locale } from "../locale/locale.js";
import { offerSwedish } from "../locale/texts.js";
import { tokens } from "./tokens.js";

/** What every element has: a language, the tokens, and `msg` speaking that language. */
export class EloElement extends LitElement {
  static {
    offerSwedish();
  }
  static override styles = [tokens];

  /** The language this element speaks, from `lang` here or above. */
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
