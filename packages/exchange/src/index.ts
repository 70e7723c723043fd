/**
 * Documents that travel as a link: made, read and repaired; and their QR
 * codes. Nothing here opens, fetches or keeps anything.
 *
 * @module
 */
export { withoutLink } from "./address.js";
export {
  LINK_SIZES,
  linkFor,
  linkForText,
  type Link,
  type LinkAdvice,
  type LinkOptions,
  type MadeLink,
} from "./link.js";
export type { Repair } from "./mend.js";
export {
  QR_LIMIT,
  QR_ON_PAPER,
  qrOf,
  qrPath,
  type Qr,
  type QrResult,
} from "./qr.js";
export { readLink, type LinkResult } from "./read-link.js";
export { readLinks, type LinkRead } from "./read-links.js";
