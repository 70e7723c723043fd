import { css } from "lit";

export const mergeStyles = css`
  .merge,
  .merge section,
  .decide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .merge {
    gap: 40px;
  }
  .item h4 {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }
  .block {
    display: block;
  }
  .cover .quiet {
    font-weight: 400;
  }
  .pickers .picker {
    position: relative;
    font-weight: 400;
  }
  .pickers .primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .pickers .picker:not(.primary):hover {
    background: var(--_tint);
  }
  .picker:focus-within {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  .links,
  .decide .fields {
    display: grid;
    gap: 8px;
  }
  .links textarea {
    min-height: 6.5em;
  }
  .camera .picture video {
    display: block;
    width: 100%;
    max-height: 50vh;
    background: #000;
    border-radius: var(--_radius);
    object-fit: contain;
  }
  .camera > * + * {
    margin-block-start: 16px;
  }
  [data-dragging] .pickers {
    outline: 2px dashed var(--_accent);
    outline-offset: 8px;
  }
  /* Where nothing can be dragged, there are no folders to pick either. */
  @media not (hover: hover) {
    .pickers .folder,
    .pickers .drop {
      display: none;
    }
  }
  .reading progress {
    flex: 1 1 8em;
    max-width: 24em;
    accent-color: var(--_accent);
  }
  .files {
    display: grid;
    gap: 8px;
  }
  .files ul {
    display: grid;
    gap: 12px;
    margin-block-start: 8px;
  }
  .files li {
    display: grid;
    justify-items: start;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_hairline);
  }
  .files li[data-outcome="bad"],
  .files li[data-outcome^="other-"] {
    border-color: var(--_alert);
  }
  .files li[data-outcome="left"] {
    border-color: var(--_notice);
  }
  .files li button {
    margin-block-start: 4px;
  }
  .cover {
    width: 100%;
    border-collapse: collapse;
  }
  .cover + .cover {
    margin-block-start: 12px;
  }
  .cover caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }
  .cover th,
  .cover td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: baseline;
  }
  .cover th {
    font-weight: 400;
  }
  .cover thead th {
    font-size: 0.875em;
    font-weight: 600;
    vertical-align: bottom;
  }
  .cover .number {
    width: 5.5em;
    padding-inline: 4px 0;
    text-align: end;
  }
  .cover .zero {
    color: var(--_quiet);
  }
  .cover .none th {
    font-weight: 600;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    padding-block: 8px;
  }
  .pair > div {
    flex: 0 1 16em;
    min-width: 0;
  }
  .same ul {
    display: grid;
    gap: 8px;
  }
  .room {
    padding-block-end: 4px;
  }
  .room label {
    gap: 8px;
    min-height: 32px;
    font-weight: 400;
    cursor: pointer;
  }
  .room input,
  .lift input,
  .choices input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_hairline);
  }
  .item > * {
    margin: 0;
  }
  .item .over {
    margin-block-end: -8px;
  }
  .strip {
    max-width: 100%;
    height: auto;
    margin-block: 4px;
    overflow: visible;
  }
  /* As wide as the room can use: there, what is drawn grows with the type. */
  .stage .work .item .strip {
    width: min(100%, 22em);
    height: auto;
  }
  .strip .step {
    fill: var(--_tint);
    stroke: var(--_border);
  }
  .strip .bold {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .strip .dots {
    fill: var(--_accent);
  }
  .strip text {
    font-size: 13px;
    fill: var(--_quiet);
  }
  .item .clash {
    color: var(--_notice);
  }
  .item .answers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: 8px 24px;
    margin-block-start: 4px;
  }
  .item .answers li {
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .item .answers .mark {
    margin-inline-end: 4px;
  }
  .item .groups {
    grid-template-columns: minmax(0, 1fr);
  }
  .groups .because {
    margin-block-start: 4px;
  }
  .item .rows li {
    border: 0;
  }
  .lift {
    display: flex;
    gap: 8px;
    padding-block: 4px;
    font-weight: 400;
    cursor: pointer;
  }
  .lift input {
    margin-block-start: 3px;
  }
  .agreed {
    padding: 8px 12px;
    background: var(--_selected);
    border-inline-start: 3px solid var(--_accent);
  }
  .decide {
    max-width: 75ch;
    padding-block: 8px;
  }
  .item > .decide {
    max-width: none;
  }
  .decide textarea {
    max-width: 75ch;
  }
  .choices {
    display: grid;
    gap: 2px;
  }
  .choices .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 32px;
    padding-inline: 4px;
    font-weight: 400;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choices .choice:hover {
    background: var(--_tint);
  }
  .choices .choice:has(:checked) {
    background: var(--_selected);
  }
  .ledger ol {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ledger li {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .ledger .inline {
    display: inline;
  }
  @media (pointer: coarse) {
    .lift,
    .room label,
    .choices .choice {
      min-height: 44px;
    }
  }
  @container elo (width < 40em) {
    .cover thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .cover,
    .cover tbody,
    .cover caption,
    .cover tr,
    .cover th,
    .cover td {
      display: block;
      width: auto;
    }
    .cover tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--_hairline);
    }
    .cover tbody th,
    .cover tbody td {
      padding: 0;
      border: 0;
    }
    .cover tbody .number {
      display: flex;
      justify-content: space-between;
      width: auto;
      max-width: 18em;
      padding: 0;
      font-size: 0.875em;
    }
    .cover tbody .zero {
      display: none;
    }
    .cover .number::before {
      content: attr(data-label);
      color: var(--_quiet);
    }
  }
  @media print {
    .merge {
      gap: 16pt;
    }
    .item h4,
    .strip {
      break-after: avoid;
    }
    .answers li,
    .ledger li,
    .cover tr {
      break-inside: avoid;
    }
    .strip .dots {
      fill: #000;
    }
    .lift input {
      display: none;
    }
  }
`;
