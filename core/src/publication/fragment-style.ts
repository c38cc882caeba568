/**
 * The style of fragments, for sites that have none of their own for them. Every rule is below one class; colours and type are
 * those of the page around it.
 */
export const fragmentStyle = `.verklaar { max-width: 46rem; line-height: 1.6; overflow-wrap: break-word; }
.verklaar :is(h1, h2, h3, h4, h5, h6, [role='heading']) { line-height: 1.25; text-wrap: balance; }
.verklaar section { margin-block: 0 2rem; }
.verklaar .verklaar-summary,
.verklaar .verklaar-objection,
.verklaar .verklaar-card {
  padding: 1.25rem;
  border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
  border-radius: 0.5rem;
}
.verklaar .verklaar-objection { border: 2px solid currentColor; }
.verklaar .verklaar-draft {
  padding: 0.6rem 0.9rem;
  border: 2px dashed currentColor;
}
.verklaar dl > div { padding-block: 0.6rem; border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
.verklaar dl > div:first-child { border-top: 0; }
.verklaar dt { font-weight: 600; }
.verklaar dd { margin: 0; }
.verklaar .verklaar-table { overflow-x: auto; }
.verklaar table { width: 100%; border-collapse: collapse; }
.verklaar :is(th, td) {
  padding: 0.5rem 0.7rem 0.5rem 0;
  border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent);
  text-align: left;
  vertical-align: top;
}
.verklaar .verklaar-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media screen and (max-width: 40rem) {
  .verklaar :is(table, tbody, tr, th, td, caption) { display: block; }
  .verklaar thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .verklaar :is(th, td) { padding-block: 0.15rem; border: 0; overflow-wrap: anywhere; }
  .verklaar tbody tr { padding-block: 0.75rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
  .verklaar td::before { content: attr(data-label) ': '; opacity: 0.8; }
}
@media print {
  .verklaar nav { display: none; }
}
`;
