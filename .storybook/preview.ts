import type { Preview } from "@storybook/web-components-vite";
import { frame } from "../stories/support/frame.js";
import "../stories/support/pretend-server.js";
import { argTypesOf, descriptionOf } from "./arg-types.js";

const preview: Preview = {
  decorators: [frame],
  parameters: {
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
    },
    controls: { expanded: true, sort: "requiredFirst" },
    options: {
      storySort: {
        order: ["elo-matrix", "elo-worksheet", "elo-merge", "elo-workbook"],
      },
    },
    a11y: {
      // `npm test` brings an axe of its own, and two cannot run at once.
      test: navigator.webdriver ? "off" : "todo",
      // What `npm test` judges by, too.
      options: {
        runOnly: [
          "wcag2a",
          "wcag2aa",
          "wcag21a",
          "wcag21aa",
          "wcag22aa",
          "best-practice",
        ],
      },
    },
  },
};

export default preview;
