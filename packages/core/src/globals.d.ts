// Globals that every JavaScript engine has, though the ECMAScript library does
// not declare them. `crypto.subtle` is missing on plain http, random values are not. Declared here so that core compiles without the DOM.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}
declare const crypto: {
  getRandomValues(bytes: Uint8Array): Uint8Array;
};
