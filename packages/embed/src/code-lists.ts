export { codeFields, codeLists } from "@askelmat/content/code-lists.js";
export { codeFaults } from "@askelmat/core/code-faults.js";
