import { css } from "lit";

export const meetingStyles = css`
  .meeting-adding,
  .meeting-ready {
    margin-block-start: 16px;
  }
  .meeting-ready .line {
    margin-block-start: 4px;
  }
  .meeting-ready select {
    flex: 1 1 20em;
    max-width: 44em;
    min-width: 0;
  }
  .record .row > .meeting-attended {
    margin-block-start: -8px;
  }
  .meeting-documents li {
    padding-block: 12px;
    border-block-end: 1px solid var(--_hairline);
  }
  .meeting-documents li > * + * {
    margin-block-start: 4px;
  }
  .meeting-collect {
    display: grid;
    gap: 8px;
    margin: 16px 0 0;
    padding: 0;
    border: 0;
  }
  .meeting-collect label {
    justify-self: start;
    font-weight: 400;
  }
  .meeting-collect input[type="date"] {
    width: auto;
  }
  /* The clock stands above what it is the clock of. */
  .record .row > .meeting-time {
    order: -1;
    margin-block-end: -8px;
    font-variant-numeric: tabular-nums;
  }
  .meeting-collect legend {
    padding: 0;
  }
  @container elo (width < 40em) {
    .meeting-there {
      width: 100%;
    }
  }
  .meeting-there button {
    font-size: 0.875em;
  }
`;
