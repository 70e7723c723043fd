/**
 * The everyday elements in one file, for a page with a single script tag.
 * Finnish and Swedish are inside; English, the validators, the code lists and
 * the example are files of their own beside this one, loaded on first use. So
 * is what takes files in, which is fetched early.
 */
import "./local-store.js";
import "./early-files.js";
import "@askelmat/elements/define/all.js";
