// Links that grow when they are opened, and a count of how far they got.
import { deflateRawSync, crc32 } from "node:zlib";
import { Inflate } from "fflate";

/** A link with anything in it, made without the code under test. */
export function linkOf(bytes: Uint8Array, checksum = crcOf(bytes)): string {
  const data = deflateRawSync(bytes, { level: 1 }).toString("base64url");
  return `https://elo.example.fi/#askelmat=1.${data.length}.${checksum}.${data}`;
}

export function crcOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, "0");
}

/** How many bytes come out of the inflater while `work` runs: counted at the library, not by our own code. */
export function inflatedBy(work: () => void): number {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
  const { push } = Inflate.prototype;
  let count = 0;
  Inflate.prototype.push = function (chunk, final) {
    const { ondata } = this;
    this.ondata = (piece, isLast) => {
      count += piece.length;
      ondata(piece, isLast);
    };
    try {
      push.call(this, chunk, final);
    } finally {
      this.ondata = ondata;
    }
  };
  try {
    work();
  } finally {
    Inflate.prototype.push = push;
  }
  return count;
}
