import { css } from "lit";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";

const styles = css`
  .profile {
    display: grid;
    gap: 16px;
  }
  .profile fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .profile h4 {
    margin: 0 0 4px;
    font-size: inherit;
    font-weight: 600;
  }
  .profile legend {
    padding: 0;
  }
  .profile .what {
    display: grid;
    gap: 8px;
  }
  .profile .option,
  .profile .found {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    align-items: start;
    font-weight: 400;
    cursor: pointer;
  }
  .profile .option {
    padding-block: 8px;
  }
  .profile input {
    width: 20px;
    height: 20px;
    margin: 2px 0;
  }
  .profile .left {
    display: grid;
    grid-template-columns: minmax(2em, max-content) minmax(0, 1fr);
    gap: 4px 12px;
    margin: 0;
  }
  .profile .left dt {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .profile .left dd {
    margin: 0;
  }
  .profile .hits {
    margin-block-start: 8px;
    overflow-wrap: anywhere;
  }
  .profile .hits li {
    padding-block: 8px;
    border-block-start: 1px solid var(--_hairline);
  }
  .profile .hits li:last-child {
    border-block-end: 1px solid var(--_hairline);
  }
`;

/** Gives a workbook the look of these dialogs. */
export function showProfileStyles({ renderRoot }: EloWorkbook): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  const sheet = styles.styleSheet!;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
