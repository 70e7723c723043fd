import { css } from "lit";

/** What a programme draws beside its form: suggestions, the calendar, the tree of themes. */
export const programmeStyles = css`
  .record h4 {
    margin: 0;
  }
  .record .late {
    color: var(--_alert);
  }
  .record .goes {
    padding-inline: 0;
    max-width: 100%;
    text-align: start;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .record :is(.gaps, .due, .suggestions, .themes, .themes ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .record .gaps .line {
    flex-wrap: nowrap;
    align-items: baseline;
  }
  .record .suggestions > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 4px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_hairline);
  }
  .record .suggestions > li:first-child {
    border-block-start: 1px solid var(--_hairline);
  }
  .record .suggestions p {
    margin: 0;
  }
  .record .suggestions .pairs {
    width: 100%;
  }
  .record .arrangements [aria-pressed="true"] {
    background: var(--_selected);
    border-color: var(--_link);
  }
  .record .calendar {
    width: 100%;
    border-collapse: collapse;
  }
  .record .calendar :is(th, td) {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: break-word;
  }
  .record .calendar thead th {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .record .calendar .stretch th {
    padding-block-start: 20px;
    font-weight: 600;
  }
  .record .calendar .stretch .quiet {
    margin-inline-start: 8px;
    font-weight: 400;
  }
  .record .themes ul {
    padding-inline-start: 20px;
  }
  .record .themes .words {
    padding-inline-start: 20px;
    font-size: 0.875em;
  }
  .record .themes .line {
    flex-wrap: nowrap;
    align-items: baseline;
    min-height: 32px;
  }
  .record .themes > li {
    padding-block: 8px;
    border-block-end: 1px solid var(--_hairline);
  }
  .record .themes > li > .line {
    font-weight: 600;
  }
  .record .themes > li > .line :is(.small, button) {
    font-weight: 400;
  }
  .record .mark {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1.5;
  }
  .record .mark path {
    fill: var(--_link);
    stroke: none;
  }
  .record .taken-up > .line .mark {
    fill: var(--_link);
    stroke: var(--_link);
  }
  .record .taken-up > .line .mark path {
    fill: none;
  }
  @container elo (width < 40em) {
    .record .gaps .line {
      flex-wrap: wrap;
    }
    .record .gaps .grow {
      flex-basis: 100%;
    }
    .record .calendar thead {
      display: none;
    }
    .record .calendar :is(table, tbody, tr, th, td) {
      display: block;
      padding: 2px 0;
      border: 0;
    }
    .record .calendar tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--_hairline);
    }
    .record .calendar .bare {
      display: none;
    }
    .record .calendar td::before {
      content: attr(data-label) ": ";
      color: var(--_quiet);
    }
    .record .themes ul {
      padding-inline-start: 12px;
    }
  }
  @media (forced-colors: active) {
    .record .mark {
      stroke: CanvasText;
    }
    .record :is(.mark path, .taken-up > .line .mark) {
      fill: CanvasText;
    }
  }
`;
