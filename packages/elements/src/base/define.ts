/**
 * Registers a tag unless somebody already has: a second copy of the library on
 * the page must not throw.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
