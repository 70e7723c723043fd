const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++)
    rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/**
 * CRC-32 of bytes (RFC 1952, as in gzip and zip), in eight lower-case
 * hexadecimal digits. It finds accidents on the way; it proves nothing about
 * who made a link, and no checksum could.
 */
export function checksum(bytes: Uint8Array): string {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = TABLE[(rest ^ byte) & 0xff]! ^ (rest >>> 8);
  return (~rest >>> 0).toString(16).padStart(8, "0");
}
