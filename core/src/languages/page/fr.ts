import { defineLanguage } from '../message.js';
import { pageEn } from './en.js';

/** What stands around every document, in French, for both forms of address and all regions. */
export const pageFr = defineLanguage(pageEn)({
  'page.draft': 'Projet, à relire par une personne.',
  'page.approvedBefore': 'La version approuvée est la version {version}, qui s’applique depuis le {date}.',
  'page.since': 'S’applique à partir du {date}.',
  'page.missing':
    '{count, plural, one {Une information manque ; elle est signalée dans le texte.} other {# informations manquent ; elles sont signalées dans le texte.}}',
  'page.placeholder': '[À COMPLÉTER — {item}]',
  'page.skip': 'Aller au texte',
  'page.contents': 'Sur cette page',
  'page.made': 'Fait avec Verklaar à partir du code de l’application et de sa configuration.',
});
