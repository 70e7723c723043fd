/** How the pages look on screen, in the dark, on a narrow screen and on paper. One constant: its digest stands in the page's policy. */
export const PAGE_CSS = `
:root { color-scheme: light dark; --ink: #1b2733; --quiet: #49596b; --line: #c8d0d8; --paper: #fff; --tint: #f2f5f8; --accent: #003479; --late: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --quiet: #a9b6c4; --line: #3b4855; --paper: #12181f; --tint: #1b242d; --accent: #9cc2f5; --late: #ffb4ab; } }
* { box-sizing: border-box; }
body { max-width: 60rem; margin: 0 auto; padding: 24px 16px 40px; color: var(--ink); background: var(--paper); font: 1rem/1.5 "Source Sans 3", "Segoe UI", system-ui, sans-serif; font-variant-numeric: tabular-nums; hyphens: auto; overflow-wrap: break-word; }
h1, h2, h3, p, ul, ol { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; font-weight: 600; color: var(--accent); }
h2 { margin-block-end: 8px; font-size: 1.375rem; line-height: 1.3; font-weight: 600; }
h3 { margin-block: 16px 4px; font-size: 1rem; font-weight: 600; }
header { padding-block-end: 12px; border-block-end: 1px solid var(--line); }
.about, .quiet, footer { color: var(--quiet); }
.small { font-size: 0.875rem; }
section { margin-block-start: 32px; }
main > .note { max-width: 45em; margin-block-start: 16px; padding-inline-start: 12px; border-inline-start: 3px solid var(--accent); }
p { max-width: 45em; }
.lead, .vision { font-size: 1.125rem; }
.vision { margin-block-end: 8px; }
ul, ol { padding-inline-start: 1.25em; }
li + li { margin-block-start: 4px; }
.columns { columns: 18em; column-gap: 32px; }
.columns li { break-inside: avoid; }
.under { display: block; }
i { font-size: 0.875em; font-style: normal; color: var(--quiet); }
b { font-weight: 600; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 8px 16px 8px 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { font-size: 0.875rem; font-weight: 600; color: var(--quiet); vertical-align: bottom; }
tbody th { font-weight: 400; }
.promises th:first-child { width: 36%; }
.decisions { table-layout: fixed; }
.decisions th:first-child { width: 40%; }
.decisions th:nth-child(3) { width: 18%; }
.decisions th:nth-child(4) { width: 14%; }
.levels { table-layout: fixed; }
.figures td { white-space: nowrap; }
td ul { padding-inline-start: 1em; }
.late { font-weight: 600; color: var(--late); }
footer { margin-block-start: 32px; padding-block-start: 12px; border-block-start: 1px solid var(--line); font-size: 0.875rem; }
@media screen and (max-width: 40rem) {
  h1 { font-size: 1.375rem; }
  h2 { font-size: 1.125rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, tbody th, td { display: block; }
  tr { padding-block: 12px; border-block-end: 1px solid var(--line); }
  tbody th, td, .promises th:first-child, .decisions th { width: auto; padding: 0; border: 0; }
  td { margin-block-start: 4px; }
  .figures td { white-space: normal; }
  td::before { content: attr(data-head) ": "; font-size: 0.875rem; color: var(--quiet); }
  td:has(> ul)::before { display: block; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #333; --line: #777; --paper: #fff; --accent: #000; --late: #000; }
  @page { size: A4; margin: 18mm; }
  @page summary { margin: 10mm 15mm; }
  body:has(> .summary) { page: summary; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 14pt; }
  h1 { font-size: 16pt; line-height: 20pt; }
  h2 { margin-block-end: 1.5mm; font-size: 12pt; line-height: 15pt; break-after: avoid; }
  h3 { break-after: avoid; }
  .small, thead th, footer { font-size: 9pt; line-height: 11.5pt; }
  .lead, .vision { font-size: 11.5pt; }
  section { margin-block-start: 5mm; }
  h3 { font-size: 11pt; line-height: 14pt; }
  header { padding-block-end: 2mm; }
  footer { margin-block-start: 5mm; }
  .summary { font-size: 9.25pt; line-height: 11pt; }
  .summary section { margin-block-start: 2mm; }
  .summary h2 { margin-block-end: 0.5mm; }
  .summary h3 { margin-block: 2mm 0; font-size: 9.5pt; line-height: 12pt; }
  .summary ~ footer { margin-block-start: 2.5mm; padding-block-start: 1mm; font-size: 8.5pt; line-height: 10.5pt; }
  .summary .lead, .summary .vision { margin-block-end: 0.5mm; font-size: 10.5pt; }
  .summary .small, .summary thead th { font-size: 8.5pt; line-height: 11pt; }
  .summary :is(th, td) { padding-block: 0.5mm; }
  .summary li + li { margin-block-start: 0; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  th, td { padding: 1mm 3mm 1mm 0; }
  main > .note { border-inline-start: 0.75pt solid #000; }
}
`;
