import { css } from "lit";

/** A declared form: sections of fields and rows, read as words until a row is changed. */
export const recordStyles = css`
  .record,
  .record section,
  .record .list,
  .record .rows,
  .record .earlier {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .record {
    gap: 40px;
  }
  .record .rows {
    gap: 0;
  }
  .record .under {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding-inline-start: 16px;
    border-inline-start: 1px solid var(--_hairline);
  }
  .record .under .row:last-child {
    border-block-end: 0;
  }
  .record .under .rows > .row:first-child {
    border-block-start: 0;
  }
  .record .adds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .record .part {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: end;
  }
  .record .parts {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .record .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px 0 12px 12px;
    border-block-end: 1px solid var(--_hairline);
  }
  .record .rows > .row:first-child {
    border-block-start: 1px solid var(--_hairline);
  }
  .record .row.edited {
    padding-inline-end: 12px;
    background: var(--_tint);
    box-shadow: inset 3px 0 var(--_link);
  }
  .record .top {
    align-items: flex-start;
    gap: 4px 16px;
  }
  .record .name {
    min-width: 0;
    padding-block: 4px;
  }
  .record .name .quiet {
    margin-inline-start: 8px;
  }
  .record .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
    color: var(--_quiet);
  }
  .record .tools button {
    color: inherit;
  }
  .record .tools button:hover {
    color: var(--_accent);
  }
  .record .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 8px 24px;
    margin: 0;
  }
  .record .pairs:empty,
  .record .pairs:not(:has(*)) {
    display: none;
  }
  .record .pairs:has(> :only-child) {
    grid-template-columns: minmax(0, 1fr);
  }
  .record .pairs .text-read {
    max-width: 75ch;
  }
  .record .pairs > .tie {
    grid-column: 1 / -1;
  }
  .record dt {
    color: var(--_quiet);
  }
  .record dd {
    margin: 0;
  }
  .record .lang {
    margin: 0;
  }
  .record .other-text {
    display: block;
    color: var(--_quiet);
  }
  .record .other-text .text-read,
  .record dd > .lang + .text-read {
    display: inline;
  }
  .record .asks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 16px 24px;
    align-items: start;
  }
  .record .asks > .wide,
  .record .asks > .tie {
    grid-column: 1 / -1;
  }
  .record .tongues {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 8px 24px;
  }
  .record label .lang {
    font-weight: 400;
  }
  .record .asked textarea {
    min-height: calc(2lh + 12px);
    resize: none;
  }
  .record .row.edited textarea.paper:not(:hover, :focus) {
    background: var(--_paper);
  }
  .record fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .record legend {
    padding: 0;
  }
  .record .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .record .tick {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 32px;
    font-weight: 400;
  }
  .record .tick input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
  }
  .record .figure {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .record .figure .text {
    width: 6em;
  }
  .record .figure select {
    flex: 1 1 8em;
    min-width: 0;
  }
  .record .text:is(.day, .clock) {
    max-width: 11em;
  }
  .record select.adds {
    width: auto;
    max-width: 100%;
  }
  .record .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block: 4px;
  }
  .record .chip {
    display: flex;
    align-items: center;
    padding-inline-start: 8px;
    background: var(--_selected);
    border-radius: var(--_radius);
  }
  .code-set {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .code-set .line > * {
    min-width: 0;
  }
  .code-set .named {
    align-items: end;
    flex-wrap: nowrap;
  }
  .code-set .grow {
    flex: 1;
    min-width: 0;
  }
  .record .earlier:not([open]) {
    display: block;
  }
  .record .earlier .row {
    color: var(--_quiet);
  }
  .record .leftovers {
    overflow-wrap: anywhere;
  }
  .record a {
    color: var(--_link);
  }
  @media (pointer: coarse) {
    .record .tick {
      min-height: 44px;
    }
  }
  @container elo (width < 40em) {
    .record .name .quiet {
      display: block;
      margin: 0;
    }
    .record .tools {
      width: 100%;
      margin-inline-start: -4px;
    }
    .record .row.edited {
      margin-inline: -16px;
      padding-inline: 16px;
    }
  }
  @media (forced-colors: active) {
    .record .chip,
    .record .row.edited {
      border: 1px solid;
    }
  }
  @media print {
    .record,
    .record section,
    .record .list,
    .record .rows {
      display: block;
    }
    .record section + section {
      margin-block-start: 24px;
    }
    .record .row {
      break-inside: avoid;
    }
  }
`;
