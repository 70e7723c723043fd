/** What stands in the margins of a page. */
export interface Margins {
  readonly title: string;
  readonly about: string;
  readonly origin: string;
  readonly isWide: boolean;
}

/** The style sheet of a printed form: the page, its margins, and everything in it. */
export function printCss({ title, about, origin, isWide }: Margins): string {
  return `
@page {
  size: A4 ${isWide ? "landscape" : "portrait"};
  margin: 18mm;
  font: 8pt/10pt ${FONT};
  @top-left { content: ${quoted(title)}; width: 60%; text-align: left; }
  @top-right { content: ${quoted(about)}; width: 40%; text-align: right; }
  @bottom-left { content: ${quoted(origin)}; text-align: left; }
  @bottom-right { content: counter(page) " (" counter(pages) ")"; text-align: right; }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}
${SHEET}`;
}

/** A text as a CSS string that cannot end early, nor end the style element it may stand in. */
function quoted(text: string): string {
  const inside = text.replace(
    /["\\<\n\r\f\0]/g,
    (sign) => `\\${sign.charCodeAt(0).toString(16)} `,
  );
  return `"${inside}"`;
}

const FONT = `"Source Sans 3", "Segoe UI", system-ui, sans-serif`;

/* A frame opened by script is in quirks mode: what tables would not inherit there is said. */
const SHEET = `
* { box-sizing: border-box; }
html { color: #000; background: #fff; color-scheme: light; }
body { margin: 0; font: 10.5pt/14pt ${FONT}; font-variant-numeric: tabular-nums; hyphens: auto; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd { margin: 0; }
ul, ol { padding: 0; }
ul { list-style: none; }
ol { padding-inline-start: 5mm; }
h1 { font-size: 16pt; line-height: 20pt; font-weight: 600; }
h2 { font-size: 13pt; line-height: 17pt; font-weight: 600; }
h3, h4, h5, h6 { font-size: 11.5pt; line-height: 15pt; font-weight: 600; }
h1, h2, h3, h4, h5, h6, .caption, .whose { break-inside: avoid; break-after: avoid; }
p { orphans: 2; widows: 2; }
section { margin-block-start: 6mm; }
section > h2, section > h3, section > h4, section > h5, section > h6 { margin-block-end: 2mm; }
code { font: 9pt/12pt ui-monospace, monospace; overflow-wrap: anywhere; }
svg { fill: none; stroke: #000; stroke-width: 1; }
.steps { width: 7mm; height: 5mm; vertical-align: -0.8mm; overflow: visible; }
.steps .fill { fill: #000; stroke: none; }
.box { width: 4mm; height: 4mm; vertical-align: -0.7mm; }
.box.ticked { stroke-width: 1.5; }

header { display: flex; justify-content: space-between; gap: 10mm; padding-block-end: 3mm; border-block-end: 0.75pt solid #000; }
header .title { flex: 1 1 auto; min-width: 0; }
header .series { margin-block-end: 1mm; font-size: 9pt; line-height: 12pt; }
header .about { flex: none; max-width: 45%; text-align: end; }
.second { display: block; font-size: 0.9em; line-height: 1.3; font-weight: 400; color: #333; }
.second.beside { display: inline; }
.second.beside::before { content: "/ "; }
.missing { font-size: 0.85em; font-weight: 400; }
.note { display: block; font-size: 9pt; line-height: 12pt; font-weight: 400; }
.fields { display: flex; flex-wrap: wrap; gap: 3mm 8mm; margin-block-start: 4mm; }
.fields p { display: flex; align-items: end; flex: 3 1 45mm; gap: 2mm; min-height: 8mm; }
.fields p:last-child { flex-grow: 1; }
.fields i { flex: 1; min-width: 20mm; border-block-end: 0.5pt solid #555; }

table { width: 100%; border-collapse: collapse; font: inherit; color: inherit; text-align: start; margin-block-start: 3mm; }
table.form, table.rubric { table-layout: fixed; }
thead { display: table-header-group; break-inside: avoid; }
tr { break-inside: avoid; }
th, td { padding: 1.5mm 2mm; font-weight: inherit; text-align: start; vertical-align: top; border: 0.5pt solid #555; }
thead th { font-size: 9.5pt; line-height: 12.5pt; font-weight: 600; vertical-align: bottom; border-block-end: 0.75pt solid #000; }
tbody th { font-weight: 600; }
.c-number { width: 10mm; }
.of-2 .c-label { width: 34%; }
td.write { height: 23mm; }
td.write.list { height: 48mm; }
.parts, .part { font-size: 8pt; line-height: 10pt; color: #333; }
td > .part { height: 10.5mm; }
td > .part + .part { border-block-start: 0.5pt solid #999; padding-block-start: 1mm; }
.rule { height: 8mm; border-block-end: 0.5pt solid #777; }
.whose th { font-weight: 600; border-inline: 0; }

tbody:has(> .room), .own { break-inside: avoid; }
.grounds { break-inside: auto; break-before: avoid; font-size: 10.5pt; line-height: 14pt; }
.rubric :is(th, td):first-child { border-inline-start: 0; }
.rubric :is(th, td):last-child { border-inline-end: 0; }
.rubric .name th { padding-block-start: 2mm; font-size: 11.5pt; line-height: 15pt; border-block-end: 0; }
.rubric .note { display: inline; margin-inline-start: 3mm; }
.rubric .name ~ tr td { border-block-start: 0; }
.rubric .name { break-after: avoid; }
.rubric { font-size: 9.5pt; line-height: 12.5pt; }
.rubric :is(th, td) { padding-inline: 1.5mm; }
.rubric .chosen { outline: 1.75pt solid #000; outline-offset: -0.9pt; }
.option.chosen { font-weight: 600; }
.room td, .grounds td { border-inline: 0; padding-block-end: 2mm; }
.criteria th { width: 45%; border-inline: 0; font-weight: 400; }
.criteria td { border-inline: 0; }
.criteria .room td { border-block-start: 0; }
tr:has(+ .room) > *, tr:has(+ .grounds) > * { border-block-end: 0; }
.room td, .grounds td { border-block-start: 0; }
.options { display: flex; flex-wrap: wrap; gap: 1mm 5mm; }
.by-hand { display: flex; gap: 6mm; margin-block-start: 2mm; }
.by-hand .wide { flex: 2; }
.by-hand .part { flex: 1; }
table.figures { table-layout: fixed; }
.figures th:first-child { width: 42%; }
.figures th:last-child { width: 30%; }
td.unit { vertical-align: bottom; text-align: end; }

.said { white-space: pre-wrap; overflow-wrap: anywhere; }
.said + .said { margin-block-start: 1mm; }
.said.after { font-size: 0.92em; color: #333; }
.tongue { font-size: 0.85em; color: #333; }
.tongue::before { content: "("; }
.tongue::after { content: ")"; }
.own, .agreed { margin-block-start: 1mm; }
.own { padding-inline-start: 2mm; border-inline-start: 0.5pt solid #555; font-size: 9.5pt; line-height: 12.5pt; }
.who, .caption { font-weight: 600; }
:is(.own, .open li, .pair) > :is(.who, .ask) + p { display: inline; }
.ask { font-size: 9pt; }
.rest .ask { font-weight: 600; }
.open { break-inside: avoid; margin-block: 1mm 1.5mm; padding: 1mm 2mm; border: 0.75pt dashed #000; }
.open li > p { display: inline; }
.legend { display: flex; gap: 8mm; margin-block-start: 3mm; font-size: 9pt; line-height: 12pt; }
.legend > * { flex: 1; }
.rest li { margin-block-start: 2mm; break-inside: avoid; }
.caption { margin-block-start: 4mm; }
.entry { break-inside: avoid; padding-block: 2mm; border-block-end: 0.5pt solid #999; }
.entry.by-hand-entry { break-inside: auto; }
.by-hand-entry > div { break-inside: avoid; }
.entry .brief { font-size: 9.5pt; line-height: 12.5pt; }
.entry > div { margin-block-start: 0.5mm; }
.record { font-size: 10pt; line-height: 13pt; }
.record section { margin-block-start: 4mm; }
.record section > h2 { margin-block-end: 1mm; font-size: 11.5pt; line-height: 15pt; }
.record .people + .fact { margin-block-start: 1mm; }
.record .people { columns: 2; column-gap: 8mm; }
.record .people li { break-inside: avoid; }
.record > .ask { margin-block-start: 2mm; font-weight: 600; }
.record .facts { margin-block-start: 3mm; }
.record .facts p { display: inline-block; margin-inline-end: 8mm; }
.record table { margin-block-start: 0; }
.record :is(th, td) { padding: 0.75mm 3mm 0.75mm 0; border: 0; border-block-end: 0.5pt solid #999; }
.record .clock { width: 24mm; white-space: nowrap; }
.record table th { width: 34%; }
.record .note, .record .after { font-size: 9pt; line-height: 11.5pt; color: #333; }
.record li { break-inside: avoid; }
.record li + li { margin-block-start: 1.5mm; }
.record .people li + li { margin-block-start: 0; }
.record .why > * { display: inline; }
.link { overflow-wrap: anywhere; }
footer { margin-block-start: 6mm; font-size: 8pt; line-height: 10pt; }
`;
