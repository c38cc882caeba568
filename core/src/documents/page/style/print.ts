/** On paper: black on white, numbered sheets, nothing that only a screen can use. The watermark is on screens too. */
export const printStyle = `
body[data-watermark]::after {
  content: attr(data-watermark) / '';
  position: fixed;
  inset: 0;
  display: grid;
  place-content: center;
  font-size: min(20vw, 12rem);
  font-weight: 700;
  letter-spacing: 0.1em;
  color: var(--ink);
  opacity: 0.07;
  transform: rotate(-30deg);
  pointer-events: none;
  overflow: hidden;
  z-index: 1;
}
@page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 8pt; } }
@page wide { size: A4 landscape; margin: 15mm 18mm 18mm; }
@media print {
  .register { page: wide; }
  :root {
    color-scheme: light;
    --ground: #ffffff;
    --paper: #ffffff;
    --ink: #000000;
    --soft: #444444;
    --line: #bbbbbb;
    --accent: #000000;
    --accent-ground: #ffffff;
    --accent-line: #777777;
    --notice: #000000;
    --notice-ground: #ffffff;
    --notice-line: #777777;
  }
  html { font-size: 10pt; line-height: 1.45; }
  body, body.index, body.statement { display: block; max-width: none; padding: 0; }
  nav, .skip { display: none; }
  header { padding: 0 0 6mm; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; }
  h1, h2, h3, h4, caption, .card > p { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  dl > div, tr, .draft, .replaced, .summary { break-inside: avoid; }
  main > section { margin-bottom: 8mm; }
  .card, .objection { padding: 4mm 5mm; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  mark.placeholder { border: 1px solid #000000; }
  .table { overflow: visible; }
  table { font-size: 8pt; }
  thead { display: table-header-group; }
  a { color: inherit; }
  a.named::after { content: ' (' attr(href) ')'; font-size: 0.9em; overflow-wrap: anywhere; }
  dl > div, .statement dl > div { display: grid; grid-template-columns: 45mm minmax(0, 1fr); gap: 6mm; padding: 1.5mm 0; }
  dt { font-size: inherit; }
  .register dl > div { grid-template-columns: 65mm minmax(0, 1fr); }
  footer { padding: 6mm 0 0; }
}
`;
