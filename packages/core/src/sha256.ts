/** The first 64 primes' cube roots, and of the first eight the square roots: 32 bits of each fraction (FIPS 180-4). */
const rounds = new Int32Array(64);
const start = new Int32Array(8);
/** The message schedule of the block at hand. */
const schedule = new Int32Array(64);

for (let prime = 2, found = 0; found < 64; prime++)
  if (isPrime(prime)) {
    if (found < 8) start[found] = fraction(Math.sqrt(prime));
    rounds[found++] = fraction(Math.cbrt(prime));
  }

/**
 * SHA-256. Digests are needed at once and on plain http, where the platform's
 * own is not to be had; a library's is three times as long.
 */
export function sha256OfBytes(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const padded = new Uint8Array((((length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, length / 0x20000000);
  view.setUint32(padded.length - 4, length << 3);
  const state = start.slice();
  for (let at = 0; at < padded.length; at += 64) digestBlock(state, view, at);
  const digest = new DataView(new ArrayBuffer(32));
  for (let word = 0; word < 8; word++) digest.setInt32(word * 4, state[word]!);
  return new Uint8Array(digest.buffer);
}

function digestBlock(state: Int32Array, view: DataView, at: number): void {
  const w = schedule;
  for (let t = 0; t < 64; t++) {
    if (t < 16) {
      w[t] = view.getInt32(at + t * 4);
      continue;
    }
    const x = w[t - 15]!;
    const y = w[t - 2]!;
    w[t] =
      w[t - 16]! +
      w[t - 7]! +
      (turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)) +
      (turned(y, 17) ^ turned(y, 19) ^ (y >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let t = 0; t < 64; t++) {
    const one =
      h +
      (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
      ((e & f) ^ (~e & g)) +
      rounds[t]! +
      w[t]!;
    const two =
      (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) +
      ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index]! += word));
}

type Eight = [number, number, number, number, number, number, number, number];

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return (root % 1) * 2 ** 32;
}

function isPrime(number: number): boolean {
  for (let by = 2; by * by <= number; by++) if (number % by === 0) return false;
  return true;
}
