/** A property of a component: its name, its parameters and its value as it stands. */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A component of a calendar with its properties, in order, and what stands in it. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly inside: readonly Component[];
}

/** Reads iCalendar text by RFC 5545, written without a look at how it is made. Throws where it is none. */
export function parseCalendar(text: string): Component {
  if (!text.endsWith("\r\n")) throw new Error("The last line has no end.");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line break in: ${line}`);
    const octets = Buffer.byteLength(line, "utf8");
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
    if (Buffer.from(line, "utf8").toString("utf8") !== line)
      throw new Error(`A character is cut in: ${line}`);
  }
  const lines: string[] = [];
  for (const line of physical)
    if (line.startsWith(" "))
      lines.push(`${lines.pop() ?? ""}${line.slice(1)}`);
    else lines.push(line);
  const stack: Made[] = [];
  let root: Made | undefined;
  for (const line of lines) {
    const property = propertyOf(line);
    if (property.name === "BEGIN") {
      const made: Made = { name: property.value, properties: [], inside: [] };
      stack.at(-1)?.inside.push(made);
      root ??= made;
      stack.push(made);
    } else if (property.name === "END") {
      if (stack.pop()?.name !== property.value)
        throw new Error(`${property.value} ends and is not open.`);
    } else {
      const open = stack.at(-1);
      if (!open) throw new Error(`Outside: ${line}`);
      open.properties.push(property);
    }
  }
  if (!root || stack.length > 0) throw new Error("A component does not end.");
  return root;
}

interface Made {
  readonly name: string;
  readonly properties: Property[];
  readonly inside: Made[];
}

function propertyOf(line: string): Property {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=[A-Za-z0-9-]+)*):(.*)$/s.exec(line);
  if (!match) throw new Error(`No property: ${line}`);
  const [, name, told, value] = match;
  const parameters = Object.fromEntries(
    told!
      .split(";")
      .slice(1)
      .map((one) => one.split("=") as [string, string]),
  );
  return { name: name!, parameters, value: value! };
}

/** What a TEXT value says. Throws on what should have been escaped. */
export function textOfValue(value: string): string {
  const read = value.replace(/\\([\\;,nN])/g, (_, mark: string) =>
    mark === "n" || mark === "N" ? "\n" : mark,
  );
  const bare = value.replace(/\\[\\;,nN]/g, "");

  if (/[\\;,\u0000-\u0008\u000a-\u001f\u007f]/.test(bare))
    throw new Error(`Not escaped: ${value}`);
  return read;
}

/** The value of a component's property; undefined when it has none, an error when it has two. */
export function valueOf(
  { name: of, properties }: Component,
  name: string,
): string | undefined {
  const found = properties.filter((one) => one.name === name);
  if (found.length > 1) throw new Error(`${of} has ${name} twice.`);
  return found[0]?.value;
}
