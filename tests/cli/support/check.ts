import assert from "node:assert/strict";
import {
  checkText,
  readyKnown,
  type PlacedFinding,
  type Report,
} from "@askelmat/cli";

const known = await readyKnown([]);

/** What the program finds in a text, in bytes, or in JSON. */
export async function check(
  content: string | Uint8Array | object,
): Promise<Report> {
  const bytes =
    content instanceof Uint8Array
      ? content
      : Buffer.from(
          typeof content === "string"
            ? content
            : JSON.stringify(content, null, 1),
        );
  return checkText(bytes, { file: "x", known });
}

/** The one finding there is. */
export async function onlyFinding(
  content: string | Uint8Array | object,
): Promise<PlacedFinding> {
  const { findings } = await check(content);
  assert.equal(findings.length, 1, JSON.stringify(findings));
  return findings[0]!;
}

/** Findings as `severity code place`, the place being the target or the pointer. */
export function lines({ findings }: Report): string[] {
  return findings.map(({ severity, code, target, path }) =>
    `${severity} ${code} ${target ?? path}`.trim(),
  );
}
