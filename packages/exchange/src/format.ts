import { base64url, bytesOf } from "./base64url.js";
import { checksum } from "./checksum.js";

/** The version of the link's format that this library writes, and the only one it reads. */
export const LINK_VERSION = 1;

/** What a link says of its data before the data comes: enough to tell a cut one from a damaged one. */
export interface LinkHead {
  /** Characters of data. */
  readonly length: number;
  /** Of the file's bytes, see {@link checksum}. */
  readonly checksum: string;
}

/** A link as it stands in a text: the data may be short, or run on into what follows. */
export interface LinkPart extends LinkHead {
  readonly data: string;
}

/** Our part of a fragment: `askelmat=1.<length>.<checksum>.<data>`. */
export function writePart(file: Uint8Array, deflated: Uint8Array): string {
  const data = base64url(deflated);
  return `askelmat=${[LINK_VERSION, data.length, checksum(file), data].join(".")}`;
}

/** The deflated bytes of a part whose data is all there; undefined when it is not, or is no base64url. */
export function dataOf({ length, data }: LinkPart): Uint8Array | undefined {
  return data.length < length ? undefined : bytesOf(data.slice(0, length));
}
