// Reads a QR code without any damage: so much of ISO/IEC 18004 as the tests need, written apart from the library.

/** Data codewords of each block, for the versions at level M that are tested. */
const BLOCKS: Readonly<Record<number, readonly number[]>> = {
  2: [28],
  25: [...Array<number>(8).fill(47), ...Array<number>(13).fill(48)],
};
const ALIGNMENT: Readonly<Record<number, readonly number[]>> = {
  2: [6, 18],
  25: [6, 32, 58, 84, 110],
};
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The text in a code of byte mode at level M, its quiet zone taken away. */
export function textIn(modules: readonly (readonly boolean[])[]): string {
  const size = modules.length;
  const version = (size - 17) / 4;
  const format = [0, 1, 2, 3, 4].map((x) => Number(modules[8]![x]));
  const [level, mask] = [
    parseInt(format.slice(0, 2).join(""), 2) ^ 0b10,
    parseInt(format.slice(2).join(""), 2) ^ 0b101,
  ];
  if (level !== 0b00) throw new Error(`level ${level}, M is 0`);
  const bits: boolean[] = [];
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = up ? size - 1 - step : step;
        if (isFunction(x, y, size, version)) continue;
        bits.push(modules[y]![x] !== MASKS[mask]!(x, y));
      }
  }
  const codewords = Array.from({ length: bits.length >> 3 }, (_, at) =>
    parseInt(
      bits
        .slice(at * 8, at * 8 + 8)
        .map(Number)
        .join(""),
      2,
    ),
  );
  return decoded(inOrder(codewords, BLOCKS[version]!), version);
}

function isFunction(x: number, y: number, size: number, version: number) {
  const corner =
    (x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9);
  const versions =
    version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11));
  const near = (at: number) =>
    ALIGNMENT[version]!.find((place) => Math.abs(place - at) <= 2);
  const [ax, ay] = [near(x), near(y)];
  const last = size - 7;
  const finder =
    (ax === 6 && ay === 6) ||
    (ax === 6 && ay === last) ||
    (ax === last && ay === 6);
  const alignment = ax !== undefined && ay !== undefined && !finder;
  return corner || versions || x === 6 || y === 6 || alignment;
}

/** Data codewords block after block; in the code they stand by turns. */
function inOrder(codewords: readonly number[], blocks: readonly number[]) {
  const rows = blocks.map((): number[] => []);
  let next = 0;
  for (let at = 0; at < Math.max(...blocks); at++)
    rows.forEach((row, index) => {
      if (at < blocks[index]!) row.push(codewords[next++]!);
    });
  return rows.flat();
}

function decoded(data: readonly number[], version: number): string {
  const bits = data.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const countBits = version < 10 ? 8 : 16;
  const start = 4 + countBits;
  const count = parseInt(bits.slice(4, start), 2);
  if (!bits.startsWith("0100")) throw new Error("no byte mode");
  const bytes = Array.from({ length: count }, (_, at) =>
    parseInt(bits.slice(start + at * 8, start + at * 8 + 8), 2),
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
