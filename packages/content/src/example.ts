/**
 * The example: an invented region with seven organisations and nine
 * respondents. Two years' assessments and the four worksheets, with two places
 * left open. Large, so it is a module of its own, to be loaded when asked for.
 */
export { exampleDocuments, type ExampleDocument } from "./generated/example.js";
