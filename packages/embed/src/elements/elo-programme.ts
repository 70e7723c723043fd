/** One tool for a page that wants nothing else; what tools share is loaded once. */
import "../local-store.js";
import "@askelmat/elements/define/elo-programme.js";
