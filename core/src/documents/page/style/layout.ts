/** Where the parts of a page stand, and how sections, descriptions and tables look. */
export const layoutStyle = `
body {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0 2.5rem;
  max-width: 86rem;
  margin: 0 auto;
  padding: 0 clamp(1rem, 4vw, 3rem);
}
body.statement { max-width: 72rem; }
body.index { max-width: 48rem; }
.skip {
  position: absolute;
  left: 1rem;
  top: 0;
  padding: 0.5rem 1rem;
  background: var(--paper);
  transform: translateY(-110%);
  z-index: 2;
}
.skip:focus { transform: none; }

header { padding: clamp(1rem, 3vw, 2rem) 0 1rem; }
header > :last-child { margin-bottom: 0; }
.masthead {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0.25rem 1.5rem;
  margin: 0 0 clamp(1rem, 3vw, 2rem);
  padding-bottom: 0.6rem;
  border-bottom: 1px solid var(--line);
  font-size: 0.9375rem;
}
.masthead p, .masthead ul { margin: 0; max-width: none; }
.masthead p { min-width: 0; font-weight: 600; overflow-wrap: anywhere; }
.languages ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; padding: 0; list-style: none; }
.languages a { display: inline-block; padding: 0.15rem 0; }
.languages a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.approved { color: var(--soft); }
.draft, .replaced {
  margin: 0 0 0.9rem;
  max-width: 70ch;
  padding: 0.6rem 0.9rem;
  border: 1px solid var(--notice-line);
  border-radius: 0.5rem;
  background: var(--notice-ground);
  color: var(--notice);
}
.replaced a { color: inherit; }

.contents { padding: 0 0 1.25rem; font-size: 0.875rem; hyphens: auto; line-height: 1.4; }
.contents summary {
  padding: 0.5rem 0.9rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  color: var(--soft);
  font-weight: 600;
  cursor: pointer;
}
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents details > ol { padding: 0.5rem 0.9rem 0; }
.contents a { display: block; padding: 0.3rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.contents ol ol { display: none; }

main > section { margin: 0 0 2.25rem; }
main > section:first-child { margin-bottom: 1.5rem; }
section section { margin: 0 0 1.75rem; }
.summary, .objection, .openPoints, .card {
  padding: clamp(1rem, 2.5vw, 1.5rem);
  border: 1px solid var(--line);
  border-radius: 0.75rem;
  background: var(--paper);
}
.summary { border-color: var(--accent-line); background: var(--accent-ground); }
.objection { border: 2px solid var(--accent); }
main > .summary { margin-bottom: 1.25rem; }
.openPoints { border-color: var(--notice-line); }
.summary > :last-child, .objection > :last-child, .openPoints > :last-child, .card > :last-child { margin-bottom: 0; }
section section.card { margin-bottom: 1.25rem; }
.card:has(> h3:target) { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }

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
footer h2 { font-size: 1rem; margin: 0 0 0.4rem; }
footer ul { padding-left: 1.1rem; }
footer section { margin: 0 0 1.25rem; }
`;
