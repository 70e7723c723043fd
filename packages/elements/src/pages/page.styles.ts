import { css } from "lit";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";

const pageStyles = css`
  .page-choice fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .page-choice fieldset label {
    display: flex;
    flex-wrap: nowrap;
    align-items: baseline;
    gap: 8px;
    min-height: 32px;
    padding-block: 4px;
    font-weight: 400;
  }
  .page-choice input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    translate: 0 3px;
  }
  .page-choice select {
    width: auto;
  }
  .page-choice legend {
    padding: 0;
    font-weight: 600;
  }
  .promises,
  .promises li:last-child {
    margin: 0;
    border-block-end: 0;
  }
  @media (pointer: coarse) {
    .page-choice fieldset label {
      min-height: 44px;
    }
  }
`;

/** Gives the workbook the looks of what is drawn here, once. */
export function showPageStyles(workbook: EloWorkbook): void {
  const { adoptedStyleSheets } = workbook.renderRoot as ShadowRoot;
  const sheet = pageStyles.styleSheet!;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
