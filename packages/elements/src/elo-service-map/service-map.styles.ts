import { css } from "lit";

/** What a service map draws beside its form: whom services reach, facets, the continuum. */
export const serviceMapStyles = css`
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
  .record .coverage {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .record .coverage :is(th, td) {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  .record .coverage thead th {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .record .coverage .gap {
    color: var(--_quiet);
    font-style: italic;
  }
  .record :is(.coverage, .overlaps, .facets, .gaps) :is(ul, li),
  .record :is(.overlaps, .gaps) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .record .dots {
    display: block;
    fill: var(--_link);
  }
  .record .overlaps > li {
    padding-block: 8px;
    border-block-end: 1px solid var(--_hairline);
  }
  .record .facets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 16px 24px;
  }
  .record .placement {
    display: grid;
    gap: 4px;
  }
  .record .placement input {
    width: 100%;
    margin: 0;
    accent-color: var(--_link);
  }
  .record .placement p {
    max-width: none;
    margin: 0;
  }
  .record .ends {
    justify-content: space-between;
    color: var(--_quiet);
  }
  .record .continuum {
    display: block;
    width: 100%;
    height: 40px;
  }
  .record .track {
    fill: var(--_hairline);
  }
  .record .place {
    fill: var(--_link);
  }
  @container elo (width < 40em) {
    .record .coverage thead {
      display: none;
    }
    .record .coverage :is(tbody, tr, th, td) {
      display: block;
      padding: 2px 0;
      border: 0;
    }
    .record .coverage tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--_hairline);
    }
    .record .coverage th {
      font-weight: 600;
    }
    .record .coverage td::before {
      content: attr(data-label) ": ";
      color: var(--_quiet);
    }
  }
  @media (forced-colors: active) {
    .record :is(.dots, .place) {
      fill: CanvasText;
    }
  }
`;
