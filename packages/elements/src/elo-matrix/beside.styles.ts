import { css } from "lit";

/** Under an answer: why, on what evidence, where to, and what others say. */
export const besideStyles = css`
  .spread {
    padding: 4px 12px 8px;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    max-width: 48em;
    padding: 4px 12px 16px;
  }
  /* The text, not its box, stands in line with the label. */
  .details textarea {
    width: calc(100% + 16px);
    margin-inline: -8px;
    resize: none;
  }
  .target {
    max-width: 100%;
  }
  .target select {
    width: auto;
    min-width: 0;
    max-width: min(100%, 24em);
  }
  .evidence,
  .evidence li {
    display: grid;
    gap: 8px;
  }
  .evidence .text {
    width: auto;
  }
  .voices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 8px 24px;
    padding: 4px 12px 16px;
  }
  td .tie {
    margin: 4px 12px 12px;
  }
  @container elo (width < 60em) {
    .details,
    .voices,
    .spread {
      padding-inline: 0;
    }
    /* At the edge of the screen there is nowhere to reach out to. */
    .details textarea {
      width: 100%;
      margin-inline: 0;
    }
    .target,
    .target select {
      width: 100%;
    }
  }
  @media print {
    .details button,
    .target:not(:has(.mark)) {
      display: none;
    }
  }
`;
