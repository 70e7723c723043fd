import { css } from "lit";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";

const styles = css`
  .workshop-acts li {
    display: grid;
    grid-template-columns: minmax(12em, max-content) 1fr;
    align-items: center;
    gap: 4px 16px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_hairline);
  }
  .invitations {
    border-block-end: 1px solid var(--_hairline);
  }
  .invitations li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_hairline);
  }
  .invitations .who {
    flex: 1 1 12em;
    min-width: 0;
  }
  .invited button.primary {
    color: var(--_on-accent);
  }
  dialog .choice input {
    flex: none;
    align-self: start;
    margin-block: 4px;
  }
  dialog .block {
    display: block;
  }
  /* No gap for what is not said yet. */
  .fields > .given:empty {
    margin-block-start: -16px;
  }
  .ticks {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .ticks input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 3px 0;
  }
  .asked-parts {
    list-style: disc;
    padding-inline-start: 24px;
  }
  .invited {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .invited .grow {
    flex: 1 1 20em;
    min-width: 0;
  }
  @container elo (width < 40em) {
    .workshop-acts li {
      grid-template-columns: 1fr;
    }
  }
`;

/** Gives a workbook the look of what the workshop draws in it. */
export function showStyles({ renderRoot }: EloWorkbook): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  const sheet = styles.styleSheet!;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
