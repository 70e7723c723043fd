import { expect } from "@esm-bundle/chai";
import { digestOfValue } from "@askelmat/core";

describe("SHA-256", () => {
  it("agrees with the browser's own, whatever its roots of primes are", async () => {
    for (const text of [
      "",
      "Ohjaus",
      "ä".repeat(60),
      "käytäntö ".repeat(500),
    ]) {
      const bytes = new TextEncoder().encode(JSON.stringify(text));
      const own = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      const base64 = btoa(String.fromCharCode(...own));
      expect(digestOfValue(text)).to.equal(
        `sha256-${base64.replaceAll("+", "-").replaceAll("/", "_").replace("=", "")}`,
      );
    }
  });
});
