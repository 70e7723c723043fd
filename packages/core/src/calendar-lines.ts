/** The most octets that a line of a calendar has, its line break aside. */
const LONGEST = 75;

/** A parameter of a property, such as `LANGUAGE=fi`. */
export type Parameters = Readonly<Record<string, string>>;

/** A line of a calendar (RFC 5545), folded: no line longer than 75 octets, no character cut. */
export function calendarLine(
  name: string,
  value: string,
  parameters: Parameters = {},
): string {
  const told = Object.entries(parameters).map(([key, one]) => `;${key}=${one}`);
  return folded(`${name}${told.join("")}:${value}`);
}

/** A TEXT value: backslashes, semicolons, commas and line breaks escaped, other control characters left out. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, "\\n");
}

function folded(line: string): string {
  const lines: string[] = [];
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = sizeOf(character);
    if (octets + size > LONGEST) {
      lines.push(text);
      // The space that says that the line goes on counts too.
      text = " ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  lines.push(text);
  return `${lines.join("\r\n")}\r\n`;
}

/** How many octets a code point has in UTF-8. */
function sizeOf(character: string): number {
  const point = character.codePointAt(0)!;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
