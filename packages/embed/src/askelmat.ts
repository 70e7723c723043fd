/**
 * The everyday elements in one file, for a page with a single script tag.
 * Finnish and Swedish are inside; English, the validators and the example are
 * files of their own beside this one, loaded on first use.
 */
import "./local-store.js";
import "@askelmat/elements/define/all.js";
