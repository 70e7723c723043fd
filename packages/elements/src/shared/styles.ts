import { css } from "lit";

/** Buttons, fields, notices and small words: the quiet parts every tool shares. */
export const sharedStyles = css`
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  h2,
  h3 {
    margin: 0;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.75em;
  }
  h3 {
    font-size: 1.125em;
  }
  p {
    margin: 0;
    max-width: 75ch;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .mark {
    overflow: visible;
  }
  .mark .step {
    fill: none;
    stroke: var(--_border);
  }
  .mark .bold {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .mark .fill,
  .mark .flag {
    fill: var(--_accent);
    stroke: none;
  }
  .mark .flag {
    stroke: var(--_accent);
  }
  .small {
    font-size: 0.875em;
  }
  .quiet {
    color: var(--_quiet);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .grow {
    flex: 1 1 12em;
  }
  svg {
    display: inline-block;
    flex: none;
    vertical-align: -0.2em;
  }
  :is(button, input, textarea, select, summary, a):focus-visible,
  .date:focus-within,
  .choice:has(:focus-visible),
  [data-arrows] .choice:has(:focus) {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  /* Going backwards, the focus comes in sight below a heading row that sticks. */
  td :is(button, input, textarea, select) {
    scroll-margin-block-start: 10em;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    margin: 0;
    padding: 4px 12px;
    font: inherit;
    text-align: start;
    color: var(--_accent);
    background: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: background-color 0.15s;
  }
  button:hover {
    background: var(--_tint);
  }
  button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    font-weight: 600;
  }
  button.plain {
    padding-inline: 4px;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.icon {
    justify-content: center;
    min-width: 32px;
    padding: 4px;
    border-color: transparent;
  }
  /* The browser's plate behind text would hide it. */
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
    }
  }
  button:disabled {
    color: var(--_quiet);
    background: none;
    border-color: transparent;
    cursor: default;
    opacity: 0.6;
  }
  button[aria-pressed="true"] {
    color: var(--_ink);
    background: var(--_selected);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
  }
  .segments button {
    padding-inline: 8px;
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .segments button:first-child {
    border-radius: var(--_radius) 0 0 var(--_radius);
    margin: 0;
  }
  .segments button:last-child {
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  label,
  .label {
    font-weight: 600;
  }
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    accent-color: var(--_accent);
  }
  textarea,
  select,
  .text {
    display: block;
    width: 100%;
    min-height: 36px;
    margin: 0;
    padding: 5px 8px;
    background: var(--_paper);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  textarea {
    field-sizing: content;
    min-height: calc(1lh + 12px);
    resize: vertical;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  /* A span, so that formatting its template adds no space to what people wrote. */
  .text-read {
    display: block;
    white-space: pre-wrap;
  }
  /* Each paragraph in the direction it is written in. */
  .text-read,
  h2 {
    unicode-bidi: plaintext;
  }
  .lang {
    margin-inline-start: 8px;
    font-weight: 400;
    color: var(--_quiet);
  }
  .missing {
    padding-inline: 4px;
    font-size: 0.875em;
    font-style: italic;
    color: var(--_notice);
    background: var(--_notice-tint);
  }
  h2 .missing {
    font-size: 0.5em;
    font-weight: 400;
  }
  .notice {
    padding: 12px 16px;
    background: var(--_tint);
    border-inline-start: 3px solid var(--_link);
  }
  .notice.warn {
    color: var(--_notice);
    background: var(--_notice-tint);
    border-color: var(--_notice);
  }
  .notice.error {
    border-color: var(--_alert);
  }
  .notice > * + * {
    margin-block-start: 8px;
  }
  .notice.line > * + * {
    margin-block-start: 0;
  }
  .notice button {
    color: inherit;
  }
  .alert {
    color: var(--_alert);
  }
  hr {
    margin: 0;
    border: 0;
    border-block-start: 1px solid var(--_hairline);
  }
  /* Paper: no box until it is wanted; a touch screen needs to see where to touch. */
  @media (hover: hover) {
    textarea.paper:not(:hover, :focus) {
      background: none;
      border-color: transparent;
      border-block-end-color: var(--_border);
      border-radius: 0;
    }
  }
  @media (pointer: coarse) {
    button,
    .button,
    select,
    .text,
    textarea {
      min-height: 44px;
    }
    button.icon {
      min-width: 44px;
    }
  }
  @media print {
    textarea {
      border: 0;
      resize: none;
    }
    .notice button {
      display: none;
    }
  }
`;
