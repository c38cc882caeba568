/** What changes with the room there is. */
export const widthStyle = `
@media (min-width: 62rem) {
  body { grid-template-columns: 14rem minmax(0, 1fr); }
  body.index { grid-template-columns: minmax(0, 1fr); }
  header { grid-column: 1 / -1; }
  main, footer { grid-column: 2; }
  .index main, .index footer { grid-column: 1; }
  .contents {
    position: sticky;
    top: 0;
    align-self: start;
    padding: 0.5rem 0 1.5rem;
  }
  .contents ol ol { display: block; margin: 0 0 0.4rem 0.1rem; padding-left: 0.8rem; border-left: 1px solid var(--line); }
  .contents ol ol a { color: var(--soft); }
  .contents details > ol { margin-left: -0.25rem; max-height: calc(100vh - 4.5rem); padding: 0.5rem 0.5rem 0 0.25rem; overflow-y: auto; }
  dl > div { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); gap: 1.25rem; }
  .statement dl > div { grid-template-columns: 10rem minmax(0, 1fr); }
}
@supports selector(::details-content) {
  @media screen and (min-width: 62rem) {
    .contents::before { content: attr(aria-label) / ''; color: var(--soft); font-weight: 600; }
    .contents summary { display: none; }
    .contents details::details-content { content-visibility: visible; }
  }
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
  td { display: grid; grid-template-columns: minmax(6.5rem, 34%) minmax(0, 1fr); gap: 0.75rem; }
  td::before { content: attr(data-label); color: var(--soft); }
}
`;
