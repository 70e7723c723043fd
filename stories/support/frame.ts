import type { Decorator } from "@storybook/web-components-vite";
import { html } from "lit";

/** A box as wide as the story's parameter `frame` says: elements go by their container, not by the window. */
export const frame: Decorator = (story, { parameters }) => {
  const width: unknown = parameters["frame"];
  return typeof width === "string"
    ? html`<div .style=${`width: ${width}`}>${story()}</div>`
    : html`${story()}`;
};
