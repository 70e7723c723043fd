import { css } from "lit";

export const collectionStyles = css`
  .practices,
  .practices li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .practices {
    gap: 16px;
  }
  .practices .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 8px 16px;
  }
  .practices .filters select {
    width: 100%;
    min-width: 0;
  }
  .practices p {
    margin: 0;
  }
  .practices ul {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_hairline);
  }
  .practices li {
    gap: 4px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_hairline);
  }
  .practices .what {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .practices .acts {
    gap: 0 16px;
  }
`;
