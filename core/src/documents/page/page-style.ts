/** The style of every page. Its hash stands in the page's content security policy: change both together. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f5f4f0;
  --paper: #ffffff;
  --ink: #1c2329;
  --soft: #55606a;
  --line: #dad7cf;
  --accent: #0a5566;
  --accent-ground: #e5f1f3;
  --accent-line: #9cc7cf;
  --notice: #5a4100;
  --notice-ground: #fff3d1;
  --notice-line: #e4c874;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12171b;
    --paper: #1a2126;
    --ink: #e4e8eb;
    --soft: #a7b3bc;
    --line: #36414a;
    --accent: #86d3e0;
    --accent-ground: #14303a;
    --accent-line: #2e6471;
    --notice: #ffdf94;
    --notice-ground: #372c0e;
    --notice-line: #6d5a20;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html {
  font: 100%/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  scroll-padding-top: 1.5rem;
}
body {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0 2.5rem;
  max-width: 86rem;
  margin: 0 auto;
  padding: 0 clamp(1rem, 4vw, 3rem);
  background: var(--ground);
  color: var(--ink);
  overflow-wrap: break-word;
}
body.statement { max-width: 70rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; hyphens: auto; }
h1 { margin: 0 0 1rem; font-size: clamp(1.6rem, 1rem + 2.7vw, 2.75rem); letter-spacing: -0.02em; }
h2 { margin: 0 0 0.75rem; font-size: 1.5rem; letter-spacing: -0.01em; }
h3 { margin: 0 0 0.5rem; font-size: 1.15rem; }
h4 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
p, ul, ol, dl { margin: 0 0 0.9rem; max-width: 70ch; }
ul, ol { padding-left: 1.3rem; }
li { margin: 0.2rem 0; }
li > p { margin: 0; }
a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.14em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
code { font: 0.875em/1.5 ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
mark.placeholder {
  padding: 0.05em 0.35em;
  border-radius: 0.25rem;
  background: var(--notice-ground);
  color: var(--notice);
  font-weight: 600;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
.skip {
  position: absolute;
  left: 1rem;
  top: 0;
  padding: 0.5rem 1rem;
  background: var(--paper);
  transform: translateY(-110%);
  z-index: 1;
}
.skip:focus { transform: none; }

header { padding: clamp(2rem, 6vw, 4.5rem) 0 1.5rem; }
.draft {
  margin: 0;
  max-width: 70ch;
  padding: 0.6rem 0.9rem;
  border: 1px solid var(--notice-line);
  border-radius: 0.5rem;
  background: var(--notice-ground);
  color: var(--notice);
}

nav { padding: 0.5rem 0 2rem; font-size: 0.875rem; hyphens: auto; line-height: 1.4; }
nav h2 { margin: 0 0 0.5rem; font-size: 0.9375rem; font-weight: 600; letter-spacing: 0; color: var(--soft); }
nav ol { margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: 0.3rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav ol ol { display: none; }

main > section { margin: 0 0 3rem; }
section section { margin: 0 0 1.75rem; }
.summary, .objection, .openPoints, .card {
  padding: clamp(1.1rem, 3vw, 1.75rem);
  border: 1px solid var(--line);
  border-radius: 0.75rem;
  background: var(--paper);
}
.summary { border-color: var(--accent-line); background: var(--accent-ground); }
.objection { border: 2px solid var(--accent); }
.openPoints { border-color: var(--notice-line); }
.summary > :last-child, .objection > :last-child, .openPoints > :last-child, .card > :last-child { margin-bottom: 0; }
section section.card { margin-bottom: 1.25rem; }

dl { max-width: none; }
dl > div { padding: 0.6rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dl > div:last-child { padding-bottom: 0; }
dt { color: var(--soft); font-size: 0.9375rem; font-weight: 600; }
dd { margin: 0; max-width: 70ch; }
dd > :last-child { margin-bottom: 0; }
dd > ul { padding-left: 1.1rem; }
dd > ul > li:first-child { margin-top: 0; }

.table { margin: 0 0 1.5rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.45; }
caption { padding: 0 0 0.6rem; color: var(--soft); text-align: left; }
th, td { padding: 0.6rem 0.7rem 0.6rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--soft); color: var(--soft); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; }
th, td, dt { hyphens: auto; }
th code, td code { overflow-wrap: break-word; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

footer { padding: 1.5rem 0 3rem; color: var(--soft); font-size: 0.875rem; }
footer p { margin: 0; }

@media (min-width: 62rem) {
  body { grid-template-columns: 14rem minmax(0, 1fr); }
  header, footer { grid-column: 1 / -1; }
  main, footer { grid-column: 2; }
  nav {
    position: sticky;
    top: 0;
    align-self: start;
    max-height: 100vh;
    padding: 1.5rem 0.5rem 1.5rem 0;
    overflow-y: auto;
  }
  nav ol ol { display: block; margin: 0 0 0.4rem 0.1rem; padding-left: 0.8rem; border-left: 1px solid var(--line); }
  nav ol ol a { color: var(--soft); }
  main { padding-top: 1.5rem; }
  dl > div { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); gap: 1.25rem; }
  .statement dl > div { grid-template-columns: 11rem minmax(0, 1fr); }
}
@media screen and (max-width: 61.99rem) {
  nav { padding-bottom: 1rem; }
  nav li { display: inline; margin: 0; }
  nav li a { display: inline-block; padding: 0.25rem 0.9rem 0.25rem 0; }
}
@media screen and (max-width: 47.99rem) {
  table, tbody, tr, th, td, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  th code, td code { overflow-wrap: anywhere; }
  tbody tr { padding: 0.9rem 0; border-bottom: 1px solid var(--line); }
  tbody tr:first-child { border-top: 2px solid var(--soft); }
  th, td { padding: 0.15rem 0; border: 0; overflow-wrap: anywhere; }
  table { font-size: 0.9375rem; }
  tbody th { font-size: 1.05em; }
  td { display: grid; grid-template-columns: minmax(8.5rem, 34%) minmax(0, 1fr); gap: 0.75rem; }
  td::before { content: attr(data-label); color: var(--soft); }
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
  body, body.statement { display: block; max-width: none; padding: 0; }
  nav, .skip { display: none; }
  header { padding: 0 0 6mm; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; }
  h1, h2, h3, h4, dt, caption { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  dl > div, tr, .draft, .summary, .objection { break-inside: avoid; }
  main > section { margin-bottom: 8mm; }
  .card { padding: 4mm 5mm; box-decoration-break: clone; }
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

/** SHA-256 of {@link pageStyle} as a source of `style-src`. */
export const pageStyleHash = 'sha256-G3J+eVXsq4/FuxxsOGacmgHcZ2WPgqI0dN+aaofXQZA=';
