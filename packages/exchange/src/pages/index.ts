/**
 * Documents as pages: HTML that is one file, runs nothing and asks for nothing.
 * Pure functions of documents, templates, a language and a day; loaded on use.
 *
 * @module
 */
export { summaryBody, summaryPage } from "./summary.js";
export { handoverBody, handoverPage } from "./handover.js";
export { htmlPage, type HtmlPage } from "./html-page.js";
export { PAGE_CSS } from "./page-css.js";
export { mentionsIn } from "./mentions.js";
export { countsOf, openPromises, type OpenPromises } from "./promises.js";
export { groupName, type PageSource } from "./ground.js";
export { PAGE_LANGUAGES, type PageLanguage } from "./words.js";
