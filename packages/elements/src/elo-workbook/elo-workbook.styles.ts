import { css } from "lit";

/** One column of text on white paper; lines only between things of a kind. */
export const workbookStyles = css`
  .workbook {
    display: flex;
    flex-direction: column;
    gap: 24px;
    padding: 16px;
  }
  .dragging {
    outline: 3px dashed var(--_link);
    outline-offset: -6px;
  }
  .top,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .languages {
    gap: 0 8px;
  }
  .languages [aria-pressed="true"] {
    background: none;
    border-color: transparent;
    text-decoration: none;
    box-shadow: inset 0 -2px var(--_accent);
    border-radius: 0;
  }
  .screen {
    display: flex;
    flex-direction: column;
    gap: 24px;
    min-width: 0;
  }
  .screen:focus,
  h3:focus {
    outline: none;
  }
  .shelf {
    gap: 40px;
  }
  .workbook:has(.shelf) > * {
    width: 100%;
    max-width: 56em;
    margin-inline: auto;
  }
  .intro > * + * {
    margin-block-start: 12px;
  }
  .intro p {
    max-width: 62ch;
    font-size: 1.125em;
  }
  section > * + * {
    margin-block-start: 8px;
  }
  .heading {
    align-items: baseline;
  }
  h4 {
    margin: 24px 0 8px;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.375em;
  }
  dialog h3 {
    font-size: 1.125em;
  }
  .rows {
    border-block-start: 1px solid var(--_hairline);
  }
  .rows li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 24px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_hairline);
  }
  .what {
    flex: 1 1 20em;
    min-width: 0;
  }
  .name,
  .link {
    font-weight: 600;
  }
  .link {
    display: inline;
    min-height: 0;
    padding: 0;
    margin-inline-end: 8px;
    border: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  .tag {
    padding: 0 8px;
    color: var(--_quiet);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    white-space: nowrap;
  }
  .acts {
    gap: 0 8px;
  }
  .bar .acts {
    gap: 8px;
  }
  .push {
    margin-inline-start: auto;
  }
  .picker {
    position: relative;
    color: var(--_accent);
    font-weight: 400;
  }
  .picker:hover {
    background: var(--_tint);
  }
  .picker:has(:focus-visible) {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  .messages {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .messages:not(:has(*)) {
    display: none;
  }
  .notice:focus {
    outline: none;
  }
  .notice:focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  .document {
    gap: 12px;
  }
  .bar {
    padding-block-end: 12px;
    border-block-end: 1px solid var(--_hairline);
  }
  .details {
    gap: 0 12px;
  }
  .bottom {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_hairline);
  }
  [data-tool] {
    margin-inline: -16px;
  }
  .fields {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }
  .fields label.small {
    display: block;
    margin-block-end: 4px;
  }
  .choice {
    display: flex;
    gap: 8px;
    padding-block: 4px;
    font-weight: 400;
  }
  .choice span {
    flex: 1;
  }
  .choice .small {
    display: block;
  }
  .beside {
    display: grid;
    gap: 12px;
    padding: 4px 0 12px 28px;
  }
  .plain-document {
    margin-block-start: 12px;
    display: flex;
    flex-direction: column;
    gap: 24px;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 16px;
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    min-width: 0;
    margin: 0;
  }
  .plain-document li {
    padding-block: 4px;
  }
  @media (pointer: coarse) {
    .link {
      padding-block: 8px;
    }
    .hint {
      display: none;
    }
  }
  @container elo (width < 60em) {
    .details {
      order: 1;
      width: 100%;
    }
  }
  @container elo (width < 40em) {
    .shelf {
      gap: 32px;
    }
    .heading .push,
    .languages {
      margin-inline-start: 0;
    }
    .details > span {
      width: 100%;
    }
    .bar .acts svg {
      display: none;
    }
    .bar .acts > * {
      font-size: 0.875em;
    }
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      padding-inline-start: 16px;
    }
  }
`;
