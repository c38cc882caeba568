import { defineLanguage } from '../message.js';
import { pageEn } from './en.js';

/** The same in Dutch, for both forms of address and both regions. */
export const pageNl = defineLanguage(pageEn)({
  'page.draft': 'Concept, na te lezen door een mens.',
  'page.approvedBefore': 'Goedgekeurd is versie {version}, die geldt vanaf {date}.',
  'page.since': 'Geldt vanaf {date}.',
  'page.missing':
    '{count, plural, one {Er ontbreekt één gegeven; het is in de tekst gemarkeerd.} other {Er ontbreken # gegevens; ze zijn in de tekst gemarkeerd.}}',
  'page.placeholder': '[NOG IN TE VULLEN — {item}]',
  'page.skip': 'Naar de tekst',
  'page.contents': 'Op deze pagina',
  'page.made': 'Gemaakt met Verklaar uit de code van de toepassing en de configuratie.',
});
