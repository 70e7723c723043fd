import { css } from "lit";

/** What a plan draws beside its form: what is due, the timeline, the year. */
export const planStyles = css`
  .record .late {
    color: var(--_alert);
    font-weight: 600;
  }
  .record .due,
  .record .party ul,
  .record .year ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .record .due li {
    padding-block: 4px;
    border-block-end: 1px solid var(--_hairline);
  }
  .record h4 {
    margin: 0;
  }
  .record .goes {
    padding-inline: 0;
    text-align: start;
    white-space: normal;
  }
  .record .party {
    display: grid;
    gap: 4px;
  }
  .record .arrangements {
    gap: 4px;
    flex-wrap: wrap;
  }
  .record .plan {
    width: 100%;
    border-collapse: collapse;
  }
  .record .plan :is(th, td) {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: break-word;
  }
  .record .plan thead th {
    color: var(--_quiet);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  .record .plan .of th {
    padding-block-start: 20px;
    font-weight: 600;
  }
  .record .plan :is([data-field="start"], [data-field="end"]) {
    font-variant-numeric: tabular-nums;
  }
  .record .plan .edited > * {
    background: var(--_tint);
  }
  .record .plan .edited > :first-child {
    padding-inline-start: 12px;
    box-shadow: inset 3px 0 var(--_link);
  }
  .record .plan .edited .asks {
    margin-block-end: 12px;
  }
  .record .timeline {
    width: 100%;
    border-collapse: collapse;
  }
  .record .timeline :is(th, td) {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .record .timeline thead :is(th, td) {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .record .timeline .day {
    font-variant-numeric: tabular-nums;
  }
  .record .timeline .bar {
    width: 40%;
    padding-inline-end: 0;
  }
  .record .timeline svg {
    display: block;
    width: 100%;
    height: 16px;
  }
  .record .span {
    fill: var(--_link);
  }
  .record .span.done {
    fill: var(--_hairline);
  }
  .record .span.overdue {
    fill: var(--_alert);
  }
  .record .now {
    fill: var(--_ink);
  }
  .record .year {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 40px;
    align-items: center;
  }
  .record .clock {
    flex: none;
    width: 200px;
    height: 200px;
  }
  .record .month {
    fill: var(--_tint);
    stroke: var(--_hairline);
  }
  .record .month.busy {
    fill: var(--_link);
  }
  .record .month.this {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .record .clock text {
    fill: currentColor;
    font-size: 12px;
  }
  @container elo (width < 40em) {
    .record .plan :is(tbody, tr, th, td) {
      display: block;
      padding: 2px 0;
      border: 0;
    }
    .record .plan thead,
    .record .plan td.bare {
      display: none;
    }
    .record .plan tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--_hairline);
    }
    .record .plan td[data-label]::before {
      content: attr(data-label) ": ";
      color: var(--_quiet);
    }
    .record .plan .edited > :first-child {
      padding-inline-end: 12px;
    }
    .record .timeline .bar {
      display: none;
    }
    .record .timeline .day {
      width: 6em;
      padding-inline-end: 0;
      font-size: 0.875em;
    }
    .record .due .line {
      display: block;
    }
    .record .under {
      padding-inline-start: 4px;
    }
  }
  @media (forced-colors: active) {
    .record :is(.span, .month.busy) {
      fill: CanvasText;
    }
    .record .now {
      fill: Highlight;
    }
  }
`;
